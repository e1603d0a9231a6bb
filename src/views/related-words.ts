/** Which words stand near each other: tähtajaline elamisluba, elamisluba õppimiseks and elamisloakaart near elamisluba. */
import { oncePer } from '../once-per.ts';
import type { Library } from '../library/library.ts';
import { allWords, estonian, formsOf, type Word } from './dictionary.ts';

/** What a word is compared by; read from it once. */
interface Shape {
	/** Its parts between spaces: ` elamisluba õppimiseks `. */
	readonly phrase: string;
	readonly parts: readonly string[];
	/** Its last part, which in Estonian is the head of the phrase; none for a name. */
	readonly head: string | undefined;
	/** Its forms as they stand in a phrase, and those that may begin a compound. */
	readonly within: readonly string[];
	readonly beginnings: readonly string[];
}

/** Shorter parts say too little to make neighbours: "töö", "maja" may stand anywhere. */
const leastLength = 4;
const isLong = (text: string) => text.length >= leastLength;

const partsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
const low = (text: string) => text.toLocaleLowerCase('et');
const shapeOf = oncePer((word: Word): Shape => {
	const last = partsOf(word.nom).at(-1);
	const parts = partsOf(low(word.nom));
	const genitives = word.terms.flatMap(({ data }) => data.et.gen ?? []);
	return {
		phrase: ` ${parts.join(' ')} `,
		parts,
		head: last !== undefined && isLong(last) && last === low(last) ? last : undefined,
		within: formsOf(word)
			.filter(isLong)
			.map((form) => ` ${partsOf(low(form)).join(' ')} `),
		// kohtu-täitur begins with kohus, but kohustuslik does not: a dictionary form must be longer to count.
		beginnings: [...genitives.filter((form) => form.length > 4), ...(word.nom.length > 5 ? [word.nom] : [])].map(low),
	};
});

const isWithin = (inner: Shape, outer: Shape): boolean => inner.within.some((form) => outer.phrase.includes(form));

const isBeginningOf = (inner: Shape, outer: Shape): boolean =>
	inner.beginnings.some((form) =>
		outer.parts.some((part) => part.startsWith(form) && part.length >= form.length + leastLength),
	);

function nearness(a: Shape, b: Shape): number {
	if (isWithin(a, b) || isWithin(b, a)) return 3;
	if (a.head !== undefined && a.head === b.head) return 2;
	return isBeginningOf(a, b) || isBeginningOf(b, a) ? 1 : 0;
}

/** The neighbours of a word, the nearest first. */
export const relatedWords = (library: Library, word: Word): readonly Word[] => neighbours(library)(word);

/** They are the same in every language. */
const neighbours = oncePer((library: Library) => oncePer((word: Word) => nearest(word, allWords(library))));

const mostRelated = 6;

const nearest = (word: Word, words: readonly Word[]): Word[] =>
	words
		.filter((other) => other !== word)
		.map((other) => ({ other, near: nearness(shapeOf(word), shapeOf(other)) }))
		.filter(({ near }) => near > 0)
		.sort((a, b) => b.near - a.near || estonian.compare(a.other.nom, b.other.nom))
		.slice(0, mostRelated)
		.map(({ other }) => other);
