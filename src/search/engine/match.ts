/** One typed word → the words of the index that it may stand for. */
import type { Entry } from './index-file.ts';
import type { Find, Match } from './matcher.ts';
import type { TermIndex } from './term-index.ts';
import { keyOf } from './tokenize.ts';

/** Below this a word is a guess that we keep only where there is nothing better. */
export const sure = 0.8;
export const least = 0.55;

/** Most words that one typed word may stand for. */
const mostMatches = 12;

/** What was found for words of the same index: with every letter typed, all words but one stay as they are. */
const known = new WeakMap<TermIndex, { size: number; find: Find<TermIndex>; matches: Map<string, readonly Match[]> }>();

export function matchesOf(index: TermIndex, typed: string, isOpen: boolean): readonly Match[] {
	const { size } = index;
	const find = index.deep?.find ?? findBeginnings;
	let found = known.get(index);
	if (found?.size !== size || found.find !== find) known.set(index, (found = { size, find, matches: new Map() }));
	const name = isOpen ? `${typed} ` : typed;
	const matches = found.matches.get(name) ?? find(index, typed, isOpen).slice(0, mostMatches);
	found.matches.set(name, matches);
	return matches;
}

/** The word itself, and those that begin so: all that a first answer needs. */
const findBeginnings: Find<TermIndex> = (index, typed, isOpen) => {
	const key = keyOf(typed);
	if (isOpen && typed.length === 1) return foremost(index, key.charAt(0));
	return index
		.entriesFrom(key[0] ?? '')
		.filter((entry) => entry.key.startsWith(key))
		.map((entry) => ({ entry, likeness: 1 - 0.4 * (1 - key.length / entry.key.length) }))
		.sort(bySimilarity);
};

/** After one letter: the pages whose names begin with it. */
export const foremost = (index: TermIndex, letter: string): Match[] => {
	const entry = index.entryAt(`^${letter}`);
	return entry ? [{ entry, likeness: 0.7 }] : [];
};

export const bySimilarity = (a: Match, b: Match): number =>
	b.likeness - a.likeness || weightOf(b.entry) - weightOf(a.entry);

const weightOf = ({ postings }: Entry): number => postings[0]?.weight ?? 0;
