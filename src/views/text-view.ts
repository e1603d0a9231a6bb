/** What is shown of a text in any medium: in which language it is, what it says of itself, and what it uses. */
import { languageName } from '../i18n/language-names.ts';
import { localeInfo, type Locale } from '../i18n/locales.ts';
import { absolute, localeUrl } from '../i18n/urls.ts';
import { staleSections } from '../library/change/staleness.ts';
import type { Written } from '../library/kinds/index.ts';
import { originalOf, pathOf, textIn } from '../library/library.ts';
import type { Context } from './context.ts';
import { registryViews, type RegistryViews } from './registry-views.ts';

export interface TextView {
	/** Language of the text, which is the original's where it is not translated. */
	readonly contentLocale: Locale;
	readonly contentDir: 'ltr' | 'rtl';
	/** Name of the original's language, as the reader calls it. */
	readonly originalLanguage: string;
	readonly title: string;
	readonly summary: string;
	/** Anchors of the sections that are older than the original; `top` for what stands before the first. */
	readonly staleSections: readonly string[];
	/** Whether it is a translation that no native reader has read. */
	readonly isUnreviewed: boolean;
	readonly registry: RegistryViews;
	/** Address of its page in the language of the text, whole. */
	readonly address: string;
}

export function textView(context: Context, thing: Written): TextView {
	const { library, locale, translator, today } = context;
	const translation = textIn(thing, locale);
	const contentLocale = translation.tag;
	const { title, summary, readBy } = translation.data;
	return {
		contentLocale,
		contentDir: localeInfo(contentLocale).dir,
		originalLanguage: languageName(thing.data.original, locale),
		title,
		summary,
		staleSections: staleSections(thing, translation),
		isUnreviewed: translation !== originalOf(thing) && !readBy,
		registry: registryViews(library, translation.outline.uses, contentLocale, translator(contentLocale), today),
		address: absolute(localeUrl(contentLocale, pathOf(thing))),
	};
}
