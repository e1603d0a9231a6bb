/** What the dev server answers, of the content as it is at this moment. */
import path from 'node:path';
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

/** As they lie, by the address under which Vite serves files of the project. */
const pictures = oncePer(
	(library: Library) =>
		new Map(
			picturePlaces(library).map((place): [string, PictureView] => [
				place,
				{ url: fileUrl(`@fs/${path.join(site.contentFolder, place)}`) },
			]),
		),
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

/** The page at an address, from the root of the host. */
export function pageAt(url: string): DrawnPage {
	const library = loadLibrary(true);
	const context = { library, translator: translators(library), today: site.today, pictures: pictures(library) };
	if (url === site.base) return buildChoosePage(context);
	const urls = routesByUrl(library);
	const locale = localeTags.find((tag) => url.startsWith(localeUrl(tag, '/'))) ?? defaultLocale;
	const found = urls.get(url) ?? urls.get(localeUrl(locale, '/404.html'));
	if (!found) throw new Error('There is no page for wrong addresses.');
	return pageKindOf(found.route).build({ ...context, locale: found.locale }, found.route);
}

/** An index is asked for file by file. */
const searchFilesOf = oncePer((library: Library) => onceFor((locale: Locale) => searchFiles(library, locale)));

/** A file of the term index, as a text; undefined where the address is none of such a file. */
export function searchFileAt(url: string): string | undefined {
	const locale = localeTags.find((tag) =>
		[searchFolder(tag), indexFolder(tag)].some((folder) => url.startsWith(fileUrl(folder))),
	);
	return locale && searchFilesOf(loadLibrary())(locale).get(url.slice(site.base.length));
}
