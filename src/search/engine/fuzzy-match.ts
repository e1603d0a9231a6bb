/**
 * Finds what a typed word may stand for when it is not simply the beginning of a word: other forms, slips, words written
 * down by ear, compounds. Fetched after the first answer, which does without it.
 */
import type { Entry } from './index-file.ts';
import { bySimilarity, foremost, least, sure } from './match.ts';
import type { FuzzyMatcher, Match } from './matcher.ts';
import { otherKeyboard } from './keyboard.ts';
import { similarity } from './similarity.ts';
import { consonantsOf } from './phonetic.ts';
import type { TermIndex } from './term-index.ts';
import { keyOf } from './tokenize.ts';

function findDeep(index: TermIndex, typed: string, isOpen: boolean): Match[] {
	if (isOpen && typed.length === 1) return foremost(index, keyOf(typed).charAt(0));
	const found = find(index, typed, isOpen);
	if (found.length > 0 || typed.length < 4) return found;
	// On the other keyboard it should be a word as it is written: a slip as well would be a guess on a guess.
	return find(index, otherKeyboard(typed), isOpen).filter(({ likeness }) => likeness >= sure);
}

function find(index: TermIndex, typed: string, isOpen: boolean): Match[] {
	const key = keyOf(typed);
	const near = scan(index.entriesFrom(key[0] ?? ''), key, isOpen);
	const found = near.some(({ likeness }) => likeness >= 0.7)
		? near
		: [...near, ...far(index, key), ...parts(index, key)];
	const fitting = found.filter((match) => isFriend(typed, key, match)).sort(bySimilarity);
	// Where a word is known, what is merely like it would only mislead.
	const floor = (fitting[0]?.likeness ?? 0) >= sure ? (isOpen ? 0.6 : sure - 0.05) : least;
	return fitting.filter(({ likeness }) => likeness >= floor);
}

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Short words of two alphabets are alike by chance: `on` and `он`, `client` and `член`. */
const isFriend = (typed: string, key: string, { entry, likeness }: Match): boolean =>
	isCyrillic(typed) === isCyrillic(entry.word) ||
	/\d/.test(key) ||
	Math.min(key.length, entry.key.length) >= (likeness === 1 ? 3 : 5);

function scan(entries: Iterable<Entry>, key: string, isOpen: boolean): Match[] {
	const found = [];
	for (const entry of entries) {
		const likeness = similarity(key, entry.key, isOpen);
		if (likeness >= least) found.push({ entry, likeness });
	}
	return found;
}

/** The first letter may be wrong, or all vowels: people write down an official word as they hear it. */
function far(index: TermIndex, key: string): Match[] {
	if (key.length < 4 || /\d/.test(key)) return [];
	const sound = consonantsOf(key);
	const found: Match[] = [];
	for (const entry of index.entries()) {
		if (Math.abs(entry.key.length - key.length) > 4) continue;
		const slips = entry.key.startsWith(key.charAt(0)) ? 0 : similarity(key, entry.key, false) - 0.1;
		const heard = sound.length >= 4 ? alikeInSound(sound, soundOf(entry)) : 0;
		const likeness = Math.max(slips, heard);
		if (likeness >= least) found.push({ entry, likeness });
	}
	return found;
}

const sounds = new WeakMap<Entry, string>();

function soundOf(entry: Entry): string {
	const sound = sounds.get(entry) ?? consonantsOf(entry.key);
	sounds.set(entry, sound);
	return sound;
}

function alikeInSound(a: string, b: string): number {
	if (a === b) return 0.62 + 0.01 * Math.min(10, a.length);
	if (a.length < 5 || b.length < 5) return 0;
	return similarity(a, b, false) >= 0.75 ? 0.57 : 0;
}

/** A compound that nobody wrote down: `tööturutoetus` from `tööturu` and `toetus`. */
function parts(index: TermIndex, key: string): Match[] {
	if (key.length < 8) return [];
	for (let i = key.length - 4; i >= 4; i--) {
		const head = index.entryAt(key.slice(0, i));
		const tail = index.entryAt(key.slice(i));
		if (head && tail) return [head, tail].map((entry) => ({ entry, likeness: 0.65 }));
	}
	return [];
}

/** A word that is not as it was typed may stand elsewhere: with another first letter, as a half, on the other keyboard. */
async function needDeep(index: TermIndex, typed: string): Promise<void> {
	const key = keyOf(typed);
	if (key.length < 4) return;
	const other = keyOf(otherKeyboard(typed));
	await Promise.all([index.needAlike(key), index.need(other), ...tailsOf(index, key).map((tail) => index.need(tail))]);
}

/** What may be the second half of a compound, of which the first half is a word of the index. */
const tailsOf = (index: TermIndex, key: string): string[] =>
	[...Array(Math.max(0, key.length - 7)).keys()]
		.map((i) => key.length - 4 - i)
		.filter((end) => index.entryAt(key.slice(0, end)))
		.map((end) => key.slice(end));

export const fuzzyMatcher: FuzzyMatcher<TermIndex> = { find: findDeep, need: needDeep };
