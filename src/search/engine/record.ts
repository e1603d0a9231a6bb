/** What the search is told of one page. Whatever becomes a record can be found; nothing here knows of guides or kits. */
import type { PageName } from './index-file.ts';

export interface SearchField {
	readonly text: string;
	/** How much a word of it says about the page, from 1 (it occurs) to 9 (it is its name). */
	readonly weight: number;
}

export interface SearchRecord extends PageName {
	/** The filter it belongs to, for example `guide`. */
	readonly kind: string;
	readonly fields: readonly SearchField[];
	/** The whole text, which only tells how common its words are. */
	readonly body?: string | undefined;
}

/** The kind of pages about one official word, which stand above the results and not among them. */
export const wordKind = 'word';

/** What is said of all pages of a kind. */
export interface KindRule {
	/** How likely they are meant, from 0 to 1. */
	readonly prior: number;
	/** Words that tell that they are meant, whatever else is asked: `worksheet`, `группа`. */
	readonly cues?: readonly string[];
}

/**
 * Weight of each word of a name by which a letter word is known: 9 where it is the whole name, 8 where it is one of two,
 * 7 of more.
 *
 * @param words of the name, without those that say nothing.
 */
export const nameWeight = (words: number): number => Math.max(7, 10 - Math.max(1, words));

/** How many words of that weight make a whole name; so many must stand in a query before we say that the name does. */
export const wholeName = (weight: number): number => (weight >= 7 ? 10 - weight : Infinity);
