/** The page of an info page: about the programmes, accessibility, privacy. */
import { infoPagePath, localeUrl } from '../../i18n/urls.ts';
import type { InfoPage } from '../../library/kinds/info-page.ts';
import type { Context } from '../../views/context.ts';
import { pageLink, type PageLink } from '../../views/page-links.ts';
import { writtenPage, type WrittenPage } from '../written-page.ts';
import type { PageKind } from './kind.ts';
import { textWords } from './text-words.ts';

export interface AboutPage extends WrittenPage<'info-page'> {
	readonly siblings: readonly PageLink[];
}

export function buildAboutPage(context: Context, infoPage: InfoPage): AboutPage {
	const { library, locale, translator } = context;
	const about = { name: translator(locale)('layout.menuAbout'), url: localeUrl(locale, infoPagePath('about')) };
	return {
		...writtenPage(context, infoPage, infoPage.slug === 'about' ? [] : [about]),
		siblings: library.infoPages.filter((other) => other !== infoPage).map((other) => pageLink(other, locale)),
	};
}

export const infoPageKind: PageKind<'info-page', AboutPage> = {
	build: (context, { thing }) => buildAboutPage(context, thing),
	words: ({ locale }, { thing }) => textWords(thing, locale),
};
