/** The words of a query, each with the words of the index that it may stand for. */
import { matchesOf } from './match.ts';
import type { Match } from './matcher.ts';
import type { TermIndex } from './term-index.ts';
import { keyOf, queryWords } from './tokenize.ts';

export interface QueryWord {
	readonly typed: string;
	readonly key: string;
	/** Best first. */
	readonly matches: readonly Match[];
	/** How much it says, from 0 to 1: a rare word more than a common one, a stop word nothing. */
	readonly value: number;
}

/** What a word says that nobody knows: as much as a common one. */
const unknownValue = 0.4;

/** @param isOpen whether the last word may not be finished. */
export function parseQuery(index: TermIndex, query: string, isOpen: boolean): QueryWord[] {
	const typed = queryWords(query);
	const keys = typed.map(keyOf);
	return typed.map((word, i) => {
		const key = keys[i] ?? '';
		const isLast = isOpen && i === typed.length - 1;
		if (key === '' || (index.isStop(word) && !isLast)) return { typed: word, key, matches: [], value: 0 };
		const matches = [
			...joined(index, key, [(keys[i - 1] ?? '') + key, key + (keys[i + 1] ?? '')]),
			...matchesOf(index, word, isLast),
		];
		return { typed: word, key, matches, value: valueOf(matches) };
	});
}

/** `töö leping`: two words that are one for the index. */
const joined = (index: TermIndex, key: string, pairs: readonly string[]): Match[] =>
	pairs.flatMap((pair) => {
		const entry = pair.length > key.length + 2 ? index.entryAt(pair) : undefined;
		return entry ? [{ entry, likeness: 0.95 }] : [];
	});

function valueOf(matches: readonly Match[]): number {
	const [best] = matches;
	if (!best) return unknownValue;
	const alike = matches.filter(({ likeness }) => likeness >= best.likeness - 0.1);
	return Math.max(...alike.map(({ entry }) => entry.rarity));
}
