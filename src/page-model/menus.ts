/** The menus of head and foot, and the doors of the start page. A door whose guide is not there is left out. */
import type { Locale } from '../i18n/locales.ts';
import { feedPath, guidePath, materialsPath, newsPath, searchPath, localeUrl, wordsPath } from '../i18n/urls.ts';
import type { MessageKey } from '../i18n/messages/schema.ts';
import type { Translate } from '../i18n/translator.ts';
import { originalOf, pathOf, translationIn, type Library } from '../library/library.ts';
import { thingAt } from '../library/page-paths.ts';
import type { Door, MenuLink } from './page.ts';

const doors = [
	{
		path: guidePath('arrival', 'first-30-days'),
		menu: 'layout.menuFirst',
		title: 'home.first',
		about: 'home.firstAbout',
	},
	{ path: searchPath, menu: 'layout.menuFind', title: 'home.find', about: 'home.findAbout' },
	{ path: guidePath('health', 'emergency'), menu: 'layout.menuHelp', title: 'home.help', about: 'home.helpAbout' },
	{
		path: materialsPath,
		menu: 'layout.menuHelpers',
		title: 'home.helpers',
		about: 'home.helpersAbout',
	},
] as const satisfies readonly Readonly<Record<'menu' | 'title' | 'about', MessageKey> & { path: string }>[];

const openDoors = (library: Library) =>
	doors.filter(
		({ path }) =>
			path === searchPath || (path === materialsPath ? library.kits.length > 0 : thingAt(library, path) !== undefined),
	);

export const frontDoors = (library: Library, locale: Locale, t: Translate): Door[] =>
	openDoors(library).map(({ path, title, about }) => ({
		url: localeUrl(locale, path),
		title: t(title),
		about: t(about),
	}));

/** The four doors, short, for the head of page `path`. */
export const headMenu = (library: Library, locale: Locale, path: string, t: Translate): MenuLink[] =>
	openDoors(library).map((door) => ({
		url: localeUrl(locale, door.path),
		title: t(door.menu),
		lang: undefined,
		isCurrent: door.path === path,
		isShort: door.menu === 'layout.menuFind' || door.menu === 'layout.menuHelp',
	}));

/** The doors, the news and the pages about us. */
export function footMenu(library: Library, locale: Locale, t: Translate): MenuLink[] {
	const infoPages = library.infoPages.map((infoPage) => {
		const translation = translationIn(infoPage, locale);
		return {
			url: localeUrl(locale, pathOf(infoPage)),
			title: (translation ?? originalOf(infoPage)).data.title,
			lang: translation ? undefined : infoPage.data.original,
			isCurrent: false,
			isShort: false,
		};
	});
	const plain = (path: string, title: string) => ({
		url: localeUrl(locale, path),
		title,
		lang: undefined,
		isCurrent: false,
		isShort: false,
	});
	return [
		...headMenu(library, locale, '', t),
		...(library.terms.size > 0 ? [plain(wordsPath, t('words.menu'))] : []),
		plain(newsPath, t('layout.menuNews')),
		...infoPages,
		plain(feedPath, t('news.feed')),
	];
}
