/**
 * The term index of a language as files, with the words of its interface. Pages know the folder of a language, which keeps
 * its address: a changed word changes no page but its own. What is fetched from there first leads to the rest, whose
 * folder is another for each index, so that it may be kept for ever.
 */
import path from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { fileUrl } from '../../i18n/urls.ts';
import { codeHash } from '../../code-hash.ts';
import { fingerprint } from '../../file-cache.ts';
import { once } from '../../once-per.ts';
import type { Library } from '../../library/library.ts';
import { translatorsOf } from '../../library/library-words.ts';
import { isBesideMap, type MapData } from '../engine/index-file.ts';
import { buildIndex } from '../index/build-index.ts';
import { kindRules, searchRecords } from './search-records.ts';
import { searchTexts } from './search-texts.ts';

/** Folders from the root of the site: of the files that are asked for first, and of the folders of all others. */
export const searchFolder = (locale: Locale): string => `search/${locale}/`;
export const indexFolder = (locale: Locale): string => `_kaaslane/search/${locale}/`;

/** Address of the folder: all that a page knows of the search. */
export const searchUrl = (locale: Locale): string => fileUrl(searchFolder(locale));

const code = once(() => codeHash('search', 'once-per.ts'));

const isFirst = (name: string) => name === 'map' || isBesideMap(name);

/** Texts of the files by their paths from the root of the site. */
export function searchFiles(library: Library, locale: Locale): Map<string, string> {
	const records = searchRecords(library, locale);
	const first = searchFolder(locale);
	const folderOf = (said: string) => `${indexFolder(locale)}${fingerprint(code(), said).slice(0, 8)}/`;
	const index = buildIndex(records, kindRules, (said) => `${path.posix.relative(first, folderOf(said))}/`);
	const { rest } = JSON.parse(index['map'] ?? '') as MapData;
	return new Map([
		[`${first}texts.json`, JSON.stringify(searchTexts(locale, translatorsOf(library)(locale)))],
		...Object.entries(index).map(([name, text]): [string, string] => [
			`${path.posix.join(first, isFirst(name) ? '' : rest, name)}.json`,
			text,
		]),
	]);
}
