/** The words of a query → the pages that they speak for, best first. */
import type { PageName } from './index-file.ts';
import type { Match } from './matcher.ts';
import type { TermIndex } from './term-index.ts';
import type { QueryWord } from './parse-query.ts';
import { keyOf, tokenize } from './tokenize.ts';

/** What speaks for a page. */
export interface Evidence {
	score: number;
	/** Values of the words that lead to the page. */
	covered: number;
	readonly by: Support[];
}
export interface Support {
	readonly word: QueryWord;
	readonly match: Match;
	/** The largest that the word has on the page, in any of its forms. */
	readonly weight: number;
	/** How like the likest of these forms is. */
	readonly likeness: number;
	readonly worth: number;
}

export interface Ranked {
	readonly number: number;
	readonly kind: string;
	readonly score: number;
	readonly evidence: Evidence;
}

/** How much more likely pages of a kind are meant when the query has a word that tells so. */
const cueWorth = 1.4;

/** How much another form of the same word adds. */
const againWorth = 0.1;

export const totalOf = (words: readonly QueryWord[]): number => words.reduce((sum, { value }) => sum + value, 0);

export function rank(index: TermIndex, words: readonly QueryWord[], priors: ReadonlyMap<string, number>): Ranked[] {
	const total = totalOf(words);
	return [...gather(words)]
		.map(([number, evidence]) => {
			const kind = index.kindOf(number);
			const coverage = Math.sqrt(Math.min(1, evidence.covered / total));
			const name = index.nameOf(number);
			const named = name ? 1 + 0.5 * likenessOfTitle(name, evidence, total) : 1;
			const score = evidence.score * coverage * named * (priors.get(kind) ?? 1);
			return { number, kind, score, evidence };
		})
		.sort((a, b) => b.score - a.score || a.number - b.number);
}

export const priorsFor = (index: TermIndex, words: readonly QueryWord[]): Map<string, number> =>
	new Map(index.kinds.map(({ kind, prior, cues }) => [kind, isCued(words, cues) ? prior * cueWorth : prior]));

/** Whether the query has a cue, whatever its ending. */
const isCued = (words: readonly QueryWord[], cues: readonly string[]): boolean =>
	words.some(({ key }) => cues.some((cue) => key.startsWith(cue.slice(0, -1)) && key.length <= cue.length + 4));

function gather(words: readonly QueryWord[]): Map<number, Evidence> {
	const pages = new Map<number, Evidence>();
	for (const word of words) {
		if (word.value === 0) continue;
		for (const [page, support] of bestFor(word)) {
			const evidence = pages.get(page) ?? { score: 0, covered: 0, by: [] };
			// A page gains once by a word of its own, however many typed words may stand for it.
			const before = evidence.by.findIndex(({ match }) => match.entry === support.match.entry);
			if (before >= 0 && (evidence.by[before]?.worth ?? 0) >= support.worth) continue;
			if (before >= 0) evidence.score -= evidence.by.splice(before, 1)[0]?.worth ?? 0;
			evidence.score += support.worth;
			evidence.covered += word.value * Math.min(1, support.match.likeness + 0.2);
			evidence.by.push(support);
			pages.set(page, evidence);
		}
	}
	return pages;
}

/** By page, the best that a word of the query has to say for it. */
function bestFor(word: QueryWord): Map<number, Support> {
	const best = new Map<number, Support>();
	for (const match of word.matches) {
		const { likeness } = match;
		const worthOfOne = likeness ** 2 * match.entry.rarity;
		for (const { page, weight } of match.entry.postings) {
			const worth = worthOfOne * weight;
			const before = best.get(page);
			// A page that has a word in more of its forms is a little more about it.
			if (!before) best.set(page, { word, match, weight, likeness, worth });
			else {
				const [more, less] = worth > before.worth ? [{ match, worth }, before] : [before, { worth }];
				best.set(page, {
					word,
					match: more.match,
					weight: Math.max(weight, before.weight),
					likeness: Math.max(likeness, before.likeness),
					worth: more.worth + againWorth * less.worth,
				});
			}
		}
	}
	return best;
}

const titleKeys = new WeakMap<PageName, readonly string[]>();

/** How far title and query are the same: the harmonic mean of the share of each that the other has. */
function likenessOfTitle(name: PageName, { by }: Evidence, total: number): number {
	const keys = titleKeys.get(name) ?? [...new Set(tokenize(name.title).map(keyOf))].filter((key) => key.length > 2);
	titleKeys.set(name, keys);
	const named = by.filter(({ match }) => keys.includes(match.entry.key));
	if (named.length === 0) return 0;
	const ofTitle = named.length / keys.length;
	const ofQuery = Math.min(1, totalOf(named.map(({ word }) => word)) / total);
	return (2 * ofTitle * ofQuery) / (ofTitle + ofQuery);
}
