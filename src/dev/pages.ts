/** What stands at an address, of the content as it is at this moment. */
import type { StylesIn } from '../build/styles.ts';
import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';
import { fileUrl, localeUrl } from '../i18n/urls.ts';
import { translatorsOf } from '../library/library-words.ts';
import type { Library } from '../library/library.ts';
import { loadLibrary } from '../library/read/load-library.ts';
import { onceFor, oncePer } from '../once-per.ts';
import { buildChoosePage } from '../page-model/kinds/choose.ts';
import { pageKindOf } from '../page-model/kinds/index.ts';
import type { DrawnPage } from '../page-model/page-of.ts';
import { indexFolder, searchFiles, searchFolder } from '../search/records/search-files.ts';
import { site } from '../site.ts';
import { picturePlaces, type PictureView } from '../views/picture.ts';
import { routesOf, type Route } from '../views/routes.ts';

const translators = oncePer(translatorsOf);

const pictureUrl = (place: string): string => fileUrl(`_kaaslane/content/${place}`);

/** As they lie: none is measured or made smaller. */
const pictures = oncePer(
	(library: Library) =>
		new Map(picturePlaces(library).map((place): [string, PictureView] => [place, { url: pictureUrl(place) }])),
);

/** Every page by its address; an error page stands for all addresses that are none. */
const routesByUrl = oncePer(
	(library: Library) =>
		new Map(
			localeTags.flatMap((locale) =>
				routesOf(library).map((route): [string, { route: Route; locale: Locale }] => [
					localeUrl(locale, route.path),
					{ route, locale },
				]),
			),
		),
);

export interface FoundPage {
	readonly page: DrawnPage;
	/** Address at which the renderer draws it. */
	readonly url: string;
	readonly stylesIn: StylesIn;
}

/** The page at an address, from the root of the host. Throws a ContentError where the content has a Problem. */
export function pageAt(url: string): FoundPage {
	const library = loadLibrary(true);
	const context = { library, translator: translators(library), today: site.today, pictures: pictures(library) };
	if (url === site.base) return { page: buildChoosePage(context), url, stylesIn: 'page' };
	const urls = routesByUrl(library);
	const locale = localeTags.find((tag) => url.startsWith(localeUrl(tag, '/'))) ?? defaultLocale;
	const found = urls.get(url);
	const route = found?.route ?? urls.get(localeUrl(locale, '/404.html'))?.route;
	if (!route) throw new Error('There is no page for wrong addresses.');
	const { build, sharesStyles } = pageKindOf(route);
	return {
		page: build({ ...context, locale: found?.locale ?? locale }, route),
		url: route.kind === 'not-found' ? localeUrl(locale, '/404/') : url,
		stylesIn: sharesStyles ? 'file' : 'page',
	};
}

/** Place of the picture at an address, from `content/`; undefined where it is none of ours. */
export const pictureAt = (url: string): string | undefined =>
	picturePlaces(loadLibrary()).find((place) => pictureUrl(place) === url);

/** An index is asked for file by file. */
const searchFilesOf = oncePer((library: Library) => onceFor((locale: Locale) => searchFiles(library, locale)));

/** A file of the term index, as a text; undefined where the address is none of such a file. */
export function searchFileAt(url: string): string | undefined {
	const locale = localeTags.find((tag) =>
		[searchFolder(tag), indexFolder(tag)].some((folder) => url.startsWith(fileUrl(folder))),
	);
	return locale && searchFilesOf(loadLibrary())(locale).get(url.slice(site.base.length));
}
