/**
 * The term index of a language as files, with the words of its interface. Made of the Library, once.
 */
import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { fileUrl } from '../../i18n/urls.ts';
import { oncePer } from '../../once-per.ts';
import type { Library } from '../../library/library.ts';
import { translatorsOf } from '../../library/library-words.ts';
import { buildIndex, type BuiltIndex } from '../index/build-index.ts';
import { kindRules, searchRecords } from './search-records.ts';
import { searchTexts } from './search-texts.ts';

export interface SearchFiles {
	readonly files: BuiltIndex;
	/** Folder of the files from the root of the site: its name changes with what they say, so they may be kept for ever. */
	readonly folder: string;
}

const known = oncePer<Library, Map<Locale, SearchFiles>>(() => new Map());

export function searchFiles(library: Library, locale: Locale): SearchFiles {
	const made = known(library);
	const files = made.get(locale) ?? make(library, locale);
	made.set(locale, files);
	return files;
}

function make(library: Library, locale: Locale): SearchFiles {
	const index = buildIndex(searchRecords(library, locale), kindRules);
	const files = { ...index, texts: JSON.stringify(searchTexts(locale, translatorsOf(library)(locale))) };
	const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
	return { files, folder: `search/${locale}/${hash}/` };
}

/** Address of their folder: all that a page knows of the search. */
export const searchUrl = (library: Library, locale: Locale): string => fileUrl(searchFiles(library, locale).folder);
