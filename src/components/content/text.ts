/** What a component of the vocabulary may know: MDX can hand it only what the author wrote, so the page leaves this. */
import type { Locale } from '../../i18n/locales.ts';
import type { ArticlePage } from '../../page-model/page.ts';
import type { Registry } from '../../page-model/registry.ts';

export interface TextContext {
	readonly registry: Registry;
	/** Language of the text. */
	readonly contentLocale: Locale;
	/** Language of the reader, to whose pages links lead. */
	readonly locale: Locale;
	readonly staleSections: readonly string[];
	readonly originalLanguage: string;
	readonly originalUrl: string;
}

export const textOfPage = (page: ArticlePage): TextContext => page;
