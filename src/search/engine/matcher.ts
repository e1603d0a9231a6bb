/** What finds words of an index for a typed word. The index keeps one, so that nothing here knows of it. */
import type { Entry } from './index-file.ts';

export interface Match {
	readonly entry: Entry;
	/** 1 the same word; from 0.8 another form of it; below, a guess. */
	readonly likeness: number;
}

/**
 * A way to find them, the best first; none where nothing is like the word.
 *
 * @param isOpen whether the word may not be finished.
 */
export type Find<Index> = (index: Index, typed: string, isOpen: boolean) => Match[];

/** What finds words that are not as they were typed. */
export interface FuzzyMatcher<Index> {
	readonly find: Find<Index>;
	/** Fetches what tells of words that a typed word may stand for, beside those that begin so. */
	readonly need: (index: Index, typed: string) => Promise<void>;
}
