/** Asks the term index: fetches what a query needs, no more, and answers. */
import { answer, type Answer } from './answer.ts';
import type { TermIndex } from './term-index.ts';
import { keyOf, queryWords } from './tokenize.ts';

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
	const { deep, size } = index;
	if (deep) await Promise.all(found.unknown.map((word) => deep.need(index, word)));
	if (index.size > size) found = answer(index, query, isOpen);
	if (found.unnamed.length === 0) return found;
	await index.needNames(found.unnamed);
	return answer(index, query, isOpen);
}
