/**
 * The term index of a language as files, with the words of its interface. Made of the Library, once.
 */
import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { fileUrl } from '../../i18n/urls.ts';
import { codeHash } from '../../code-hash.ts';
import { once, onceFor, oncePer } from '../../once-per.ts';
import type { Library } from '../../library/library.ts';
import { translatorsOf } from '../../library/library-words.ts';
import { buildIndex, type BuiltIndex } from '../index/build-index.ts';
import type { SearchRecord } from '../engine/record.ts';
import { kindRules, searchRecords } from './search-records.ts';
import { searchTexts } from './search-texts.ts';

/** What an index of a language is made of. */
interface Sources {
	readonly records: readonly SearchRecord[];
	readonly texts: string;
	/** From the root of the site; its name changes with what the files say, so they may be kept for ever. */
	readonly folder: string;
}

const known = oncePer((library: Library) => onceFor((locale: Locale) => gathered(library, locale)));
const sourcesOf = (library: Library, locale: Locale): Sources => known(library)(locale);

const code = once(() => codeHash('search', 'once-per.ts'));

function gathered(library: Library, locale: Locale): Sources {
	const records = searchRecords(library, locale);
	const texts = JSON.stringify(searchTexts(locale, translatorsOf(library)(locale)));
	const state = createHash('sha256').update(code()).update(JSON.stringify(records)).update(texts).digest('hex');
	return { records, texts, folder: `search/${locale}/${state.slice(0, 8)}/` };
}

/** Folder of the files from the root of the site. */
export const searchFolder = (library: Library, locale: Locale): string => sourcesOf(library, locale).folder;

/** The files, by their names without `.json`. */
export function searchFiles(library: Library, locale: Locale): BuiltIndex {
	const { records, texts } = sourcesOf(library, locale);
	return { ...buildIndex(records, kindRules), texts };
}

/** Address of their folder: all that a page knows of the search. */
export const searchUrl = (library: Library, locale: Locale): string => fileUrl(searchFolder(library, locale));
