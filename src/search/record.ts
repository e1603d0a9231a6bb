/** What the search is told of one page. Whatever becomes a record can be found; nothing here knows of guides or kits. */
import type { PageName } from './index-file.ts';
import { wordsOf } from './words.ts';

export interface SearchField {
	readonly text: string;
	/** How much a word of it says about the page, from 1 (it occurs) to 9 (it is its name). */
	readonly weight: number;
}

export interface SearchRecord extends PageName {
	/** The filter it belongs to, for example `guide`. */
	readonly kind: string;
	readonly fields: readonly SearchField[];
}

/** The kind of pages about one official word, which stand above the results and not among them. */
export const wordKind = 'word';

/**
 * Weight of each word of a name by which a letter word is known: 9 where it is the whole name, 8 where it is one of two,
 * 7 of more. So many of them must stand in a query before we say that the letter word does.
 */
export const nameWeight = (name: string): number => Math.max(7, 10 - wordsOf(name.replace(/\(.*?\)/g, '')).length);
export const wholeName = (weight: number): number => (weight >= 7 ? 10 - weight : Infinity);
