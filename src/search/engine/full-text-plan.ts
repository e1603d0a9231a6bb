/**
 * The planner: asks the full text one word at a time and adds up, because Pagefind wants all words of a query at once,
 * knows no slips, no other alphabet, no Ukrainian, and few Estonian and Finnish forms.
 */
import type { Found, FoundWord } from './excerpt.ts';
import { pagesWith, type Engine, type Hit } from './full-text.ts';
import { sure } from './match.ts';
import { totalOf } from './rank.ts';
import type { QueryWord } from './parse-query.ts';

export interface FullHit {
	/** Of the page. */
	readonly id: string;
	/** From 0 to 1: how much of the query's weight the page has, and how well. */
	readonly score: number;
	readonly found: Found;
}

/** A way to write a typed word, and how far it is to be trusted. */
interface Variant {
	readonly text: string;
	readonly trust: number;
}

/** Words of the term index that are tried for a typed word. */
const mostVariants = 3;

/** Best first. */
export async function fullTextPlan(engine: Engine, words: readonly QueryWord[]): Promise<FullHit[]> {
	const asked = words.filter(({ value }) => value > 0);
	const total = totalOf(asked);
	const pages = new Map<string, { score: number; covered: number; found: Map<number, FoundWord> }>();
	for (const word of asked)
		for (const { id, score, words: places } of await scoresOf(engine, word)) {
			const page = pages.get(id) ?? { score: 0, covered: 0, found: new Map() };
			page.score += score * word.value;
			page.covered += word.value;
			for (const place of places) page.found.set(place, word);
			pages.set(id, page);
		}
	return [...pages]
		.map(([id, { score, covered, found }]) => ({ id, found, score: (score / total) * Math.sqrt(covered / total) }))
		.sort((a, b) => b.score - a.score);
}

/** Pages of a word with their scores, of which the best is as high as the word's spelling is sure. */
async function scoresOf(engine: Engine, word: QueryWord): Promise<Iterable<Hit>> {
	const best = new Map<string, Hit>();
	for (const { text, trust } of variantsOf(word)) {
		for (const hit of await scored(engine, text, trust))
			if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
	}
	if (best.size > 0) return best.values();
	return endings(engine, word.typed);
}

/** Pages of a spelling; the best is worth as much as the spelling is trusted. */
async function scored(engine: Engine, text: string, trust: number): Promise<Hit[]> {
	const hits = await pagesWith(engine, text);
	const highest = Math.max(...hits.map(({ score }) => score));
	return hits.map((hit) => ({ ...hit, score: (hit.score / highest) * trust }));
}

/** The word as it was typed, and the words of the index it may stand for. */
function variantsOf({ typed, matches }: QueryWord): Variant[] {
	const others = matches.slice(0, mostVariants).map(({ entry, likeness }) => ({ text: entry.word, trust: likeness }));
	const isKnown = (matches[0]?.likeness ?? 0) >= sure;
	return [
		{ text: typed, trust: 1 },
		// A guess is worth asking only where the word itself is not known.
		...others.filter(({ text, trust }) => text !== typed && (!isKnown || trust >= sure)),
	];
}

/**
 * Without its last letter, then without two, then three: a stemmer for languages that Pagefind has none for, such as
 * Ukrainian, and for `й`, of which it takes the mark before it looks for endings.
 */
async function endings(engine: Engine, typed: string): Promise<readonly Hit[]> {
	for (const cut of [1, 2, 3]) {
		const stem = typed.slice(0, -cut);
		if (stem.length < 4) break;
		const found = await scored(engine, stem, 0.9 - 0.1 * cut);
		if (found.length > 0) return found;
	}
	return [];
}
