/** How alike two keys are: endings that languages add, a word not yet typed to its end, slips of the finger. */
import { isSuffix, makesAnother } from './suffixes.ts';
import { commonLength } from './tokenize.ts';

/** Slips allowed in a word of that length. */
const slipsIn = (length: number): number => (length >= 12 ? 3 : length >= 7 ? 2 : length >= 4 ? 1 : 0);

/**
 * How sure one may be that a typed key stands for a key of the index: 1 the same, 0 not at all.
 *
 * @param isOpen whether the word may not be finished: the last one, while somebody types.
 */
export function similarity(typed: string, word: string, isOpen: boolean): number {
	if (typed === word) return 1;
	const common = commonLength(typed, word);
	if (common === typed.length) return beginning(typed, word, isOpen);
	if (/\d/.test(typed) || /\d/.test(word)) return 0;
	const ending = inflected(typed, word, common);
	return ending >= 0.8 ? ending : Math.max(ending, withSlips(typed, word));
}

/** The word goes on after what was typed. */
function beginning(typed: string, word: string, isOpen: boolean): number {
	const [common, less] = [typed.length, word.length - typed.length];
	if (isOpen) return 0.95 - 0.4 * (less / word.length);
	if (common < 3) return 0;
	if (isSuffix(word.slice(common)) && (common > 3 || less === 1)) return 0.94 - 0.02 * less;
	if (common > 3 && makesAnother(word.slice(common))) return related;
	// A longer word that begins so: `töö` of `tööleping`, `регистр` of `регистрация`.
	return common === 3 ? 0 : 0.5 + 0.35 * (common / word.length);
}

/** Likeness of a word made of another: enough where there is nothing better, too little beside the word itself. */
const related = 0.74;

/** Words with a common beginning, each with an ending of its own. */
function inflected(typed: string, word: string, common: number): number {
	if (common < 3) return 0;
	const [more, less] = [typed.length - common, word.length - common];
	const isLikely = isSuffix(typed.slice(common)) && isSuffix(word.slice(common));
	if (common === 3) return isLikely && (less === 0 ? more <= 2 : more + less === 2) ? 0.82 : 0;
	if (isLikely) return (common === 4 && less > 0 ? 0.86 : 0.92) - 0.02 * (more + less);
	if (less === 0 && common >= 4 && makesAnother(typed.slice(common))) return related;
	// Endings that nobody listed, or a compound whose head is the word.
	return common >= 6 ? Math.max(0.5, 0.76 - 0.03 * (more + less)) : less === 0 && common === 5 ? 0.52 : 0;
}

/** Rows of the table below; one set for all, because a phone compares thousands of words for every letter typed. */
let [before, last, row] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Optimal string alignment (a slip is a letter too many, too few, another one, or two that changed places), in which up
 * to three letters of an ending may differ on either side.
 */
function withSlips(typed: string, word: string): number {
	const [n, m] = [typed.length, word.length];
	const most = slipsIn(Math.min(n, m));
	if (most === 0 || m >= row.length || Math.abs(n - m) > most + 3) return 0;
	let best = 0;
	for (let j = 0; j <= m; j++) last[j] = j;
	for (let i = 1; i <= n; i++) {
		const letter = typed.charCodeAt(i - 1);
		row[0] = i;
		let least = i;
		for (let j = 1; j <= m; j++) {
			let cost = (last[j - 1] ?? 0) + (letter === word.charCodeAt(j - 1) ? 0 : 1);
			cost = Math.min(cost, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === word.charCodeAt(j - 1))
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row[j] = cost;
			if (cost < least) least = cost;
			if (n - i <= 3 && m - j <= 3 && cost <= most) best = Math.max(best, worth(cost, n - i + m - j, Math.min(i, j)));
		}
		if (least > most) return best;
		[before, last, row] = [last, row, before];
	}
	return best;
}

/** Worth of a stem of that length with so many slips, and so many letters of endings beside it. */
function worth(slips: number, ends: number, length: number): number {
	// Without a slip words differ at their ends only, which is weighed elsewhere.
	if (slips === 0 || slips > slipsIn(length) || (ends > 0 && length < 5)) return 0;
	return 0.9 - (slips / Math.max(4, length)) * 1.1 - 0.04 * ends;
}
