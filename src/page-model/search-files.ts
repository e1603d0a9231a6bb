/**
 * The term index of a language as files, with the words of its interface, and what a page must know to ask it. Made of
 * the Library, once.
 */
import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import { fileUrl } from '../i18n/paths.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Library } from '../library/library.ts';
import { buildIndex, type BuiltIndex } from '../search/build-index.ts';
import { kindRules, searchRecords } from './search-records.ts';
import { searchTexts } from './search-texts.ts';

export interface SearchFiles extends BuiltIndex {
	/** Folder of the files from the root of the site: its name changes with what they say, so they may be kept for ever. */
	readonly folder: string;
}

/** What the browser is told: where the files are, and which holds what. */
export interface SearchPlace {
	readonly url: string;
	/** Key with which each file of words but the first begins, parted by spaces. */
	readonly cuts: string;
}

const known = new WeakMap<Library, Map<Locale, SearchFiles>>();

export function searchFiles(library: Library, locale: Locale, t: Translate): SearchFiles {
	const made = known.get(library) ?? new Map<Locale, SearchFiles>();
	known.set(library, made);
	const files = made.get(locale) ?? make(library, locale, t);
	made.set(locale, files);
	return files;
}

function make(library: Library, locale: Locale, t: Translate): SearchFiles {
	const built = buildIndex(searchRecords(library, locale), kindRules);
	const files = { ...built.files, texts: JSON.stringify(searchTexts(locale, t)) };
	const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
	return { ...built, files, folder: `search/${locale}/${hash}/` };
}

export function searchPlace(library: Library, locale: Locale, t: Translate): SearchPlace {
	const { folder, cuts } = searchFiles(library, locale, t);
	return { url: fileUrl(folder), cuts: cuts.join(' ') };
}
