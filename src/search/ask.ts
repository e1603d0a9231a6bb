/** Asks the term index: fetches what a query needs, no more, and answers. */
import { answer, type Answer } from './answer.ts';
import type { TermIndex } from './term-index.ts';
import { keyOf, queryWords } from './words.ts';

/**
 * @param isOpen whether the last word may not be finished: while somebody types.
 * @throws where a file of the index cannot be had or was cut off.
 */
export async function ask(index: TermIndex, query: string, isOpen: boolean): Promise<Answer> {
	const words = queryWords(query);
	const keys = [...new Set(words.map(keyOf))].filter((key) => key !== '');
	if (isOpen && words.length === 1 && words[0]?.length === 1) await index.needLetter(keys[0]?.charAt(0) ?? '');
	else await Promise.all(keys.map((key) => index.need(key)));
	let found = answer(index, query, isOpen);
	// A word that is not as it was typed may stand elsewhere: with another first letter, or misspelt after the second.
	const unclear = index.find ? found.unknown.filter((key) => key.length >= 4) : [];
	if (unclear.length > 0) {
		const { size } = index;
		await Promise.all(
			unclear.flatMap((key) => [index.needAlike(key), ...tailsOf(index, key).map((tail) => index.need(tail))]),
		);
		if (index.size > size) found = answer(index, query, isOpen);
	}
	if (found.unnamed.length === 0) return found;
	await index.needNames(found.unnamed);
	return answer(index, query, isOpen);
}

/** What may be the second half of a compound, of which the first half is a word of the index. */
const tailsOf = (index: TermIndex, key: string): string[] =>
	[...Array(Math.max(0, key.length - 7)).keys()]
		.map((i) => key.length - 4 - i)
		.filter((end) => index.entryAt(key.slice(0, end))?.postings.length)
		.map((end) => key.slice(end));
