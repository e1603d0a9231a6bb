/** What every page has around its matter: language, address, head, language menu and the path above the title. */
import { localeInfo } from '../i18n/locales.ts';
import { homePath, localeUrl } from '../i18n/urls.ts';
import { buildHead, languageLinks } from './head.ts';
import { footMenu, headMenu } from './menus.ts';
import type { Crumb } from './page.ts';
import { searchUrl } from '../search/records/search-files.ts';
import type { Context } from '../views/context.ts';
import type { Route } from '../views/routes.ts';

type HeadWords = Parameters<typeof buildHead>[2];

/** The chrome of a page; `between` are the crumbs between the start page and this one. */
export function chromeOf<P extends Route>(
	route: P,
	{ library, locale, translator }: Context,
	words: HeadWords,
	between: readonly Crumb[] = [],
) {
	const t = translator(locale);
	const start = { name: t('layout.start'), url: localeUrl(locale, homePath) };
	const crumbs = route.kind === 'home' || route.kind === 'not-found' ? [] : [start, ...between];
	const own = { name: words.title, url: localeUrl(locale, route.path) };
	return {
		kind: route.kind as P['kind'],
		locale,
		dir: localeInfo(locale).dir,
		path: route.path,
		head: buildHead(route, locale, words, crumbs.length > 0 ? [...crumbs, own] : []),
		languages: languageLinks(route.kind === 'not-found' ? homePath : route.path, locale),
		crumbs,
		headMenu: headMenu(library, locale, route.path, t),
		footMenu: footMenu(library, locale, t),
		searchUrl: searchUrl(locale),
	};
}
