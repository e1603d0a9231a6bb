/** The words of a page around what was found in it. */
import type { ExcerptPart } from './answer.ts';

/** Words of a query by where they stand in a page, with what each is worth. */
export type Found = ReadonlyMap<number, FoundWord>;

export interface FoundWord {
	readonly typed: string;
	readonly value: number;
}

/** Words of an excerpt. */
const length = 30;

/** @param text in whose words, as Pagefind counts them, the places are numbered. */
export function excerptOf(text: string, found: Found): ExcerptPart[] {
	// Of a language without blanks, Pagefind marks where words end.
	const [blank, words] = text.includes('\u200B') ? ['', text.split('\u200B')] : [' ', text.split(/[^\S\uFEFF]+/)];
	const start = Math.max(0, Math.min(startOf(words, found), words.length - length));
	const shown = words.slice(start, start + length);
	const parts: ExcerptPart[] = [{ text: isWithin(words, start) ? '… ' : '', isFound: false }];
	for (const [i, word] of shown.entries()) {
		if (i > 0) add(parts, blank, false);
		add(parts, word, found.has(start + i));
	}
	if (isWithin(words, start + length)) add(parts, '…', false);
	return parts.filter((part) => part.text !== '');
}

/** Joins what is marked alike. */
function add(parts: ExcerptPart[], text: string, isFound: boolean): void {
	const last = parts.at(-1);
	if (last?.isFound === isFound) parts[parts.length - 1] = { text: last.text + text, isFound };
	else parts.push({ text, isFound });
}

/** Whether a sentence is cut before that word. */
const isWithin = (words: readonly string[], at: number): boolean =>
	at > 0 && at < words.length && !/[.!?…:][”"»)]*$/.test(words[at - 1] ?? '');

/** Where the excerpt begins: with the sentence of what was found, if that leaves room for it. */
function startOf(words: readonly string[], found: Found): number {
	const places = [...found.keys()].sort((a, b) => a - b);
	const [first, last] = densest(places, found);
	const room = length - 1 - (last - first);
	const sentence = Array.from({ length: room + 1 }, (_, i) => first - i).find((at) => at >= 0 && !isWithin(words, at));
	return sentence ?? first - Math.floor(room / 2);
}

/** The places that one excerpt can show and that say most: of each word once, then how many. */
function densest(places: readonly number[], found: Found): readonly [first: number, last: number] {
	let best = { worth: -1, first: 0, last: 0 };
	for (const [i, first] of places.entries()) {
		const near = places.slice(i, i + length).filter((at) => at < first + length);
		const values = new Map(near.map((at) => [found.get(at)?.typed, found.get(at)?.value ?? 0]));
		const worth = [...values.values()].reduce((sum, value) => sum + value, 0) + near.length / 1000;
		if (worth > best.worth) best = { worth, first, last: near.at(-1) ?? first };
	}
	return [best.first, best.last];
}
