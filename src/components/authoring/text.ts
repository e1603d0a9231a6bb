/** What a component of the vocabulary may know: MDX can hand it only what the author wrote, so the page leaves this. */
import type { Locale } from '../../i18n/locales.ts';
import type { ArticlePage } from '../../page-model/kinds/index.ts';
import type { RegistryViews } from '../../views/registry-views.ts';
import type { PictureView } from '../../views/picture.ts';
import type { WordPage } from '../../page-model/kinds/word.ts';

export interface TextContext {
	readonly registry: RegistryViews;
	/** Language of the text. */
	readonly contentLocale: Locale;
	/** Language of the reader, to whose pages links lead. */
	readonly locale: Locale;
	readonly staleSections: readonly string[];
	readonly originalLanguage: string;
	readonly originalUrl: string;
	readonly pictures: Readonly<Record<string, PictureView>>;
}

export const textOfPage = (page: ArticlePage): TextContext => page;

/** A word's page is made from the registry, which has its words in every language. */
export const textOfWord = ({ registry, locale }: WordPage): TextContext => ({
	registry,
	locale,
	contentLocale: locale,
	staleSections: [],
	originalLanguage: '',
	originalUrl: '',
	pictures: {},
});
