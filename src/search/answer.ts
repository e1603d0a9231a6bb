/** A query → pages, best first, by the term index alone; with the reason why each is shown. */
import type { PageName } from './index-file.ts';
import { sure, type Match } from './match.ts';
import { wholeName, wordKind } from './record.ts';
import type { TermIndex } from './term-index.ts';
import { understand, type QueryWord } from './understand.ts';
import { keyOf, wordsOf } from './words.ts';

/** Why a page is shown although it does not have the typed word: `elamisloa` is a form of `elamisluba`. */
export interface Reason {
	readonly typed: string;
	readonly word: string;
	/** What the word means, where it is an official one. */
	readonly meaning?: string | undefined;
}

export interface Result extends PageName {
	readonly kind: string;
	readonly score: number;
	readonly reason?: Reason | undefined;
	/** Words of the page around what was found, where the full text was asked. */
	readonly excerpt?: readonly ExcerptPart[] | undefined;
}

export interface ExcerptPart {
	readonly text: string;
	readonly isFound: boolean;
}

export interface Answer {
	/** All but letter words. */
	readonly results: readonly Result[];
	/** Letter words whose whole name stands in the query, the surest first. */
	readonly words: readonly Result[];
	/** The query in words that exist, where the typed ones do not. */
	readonly suggestion?: string | undefined;
	/** How well the best page answers by what the term index knows, from 0 to 1. */
	readonly understood: number;
	/** How likely pages of each kind are meant by this query. */
	readonly priors: ReadonlyMap<string, number>;
	/** Words of the query that nothing is like, as keys. */
	readonly unknown: readonly string[];
	/** Numbers of pages that would stand among the first results, and whose names are not here yet. */
	readonly unnamed: readonly number[];
}

/** What speaks for a page. */
interface Evidence {
	score: number;
	/** Values of the words that lead to the page. */
	covered: number;
	readonly by: Support[];
}
interface Support {
	readonly word: QueryWord;
	readonly match: Match;
	/** The largest that the word has on the page, in any of its forms. */
	readonly weight: number;
	readonly worth: number;
}

interface Ranked {
	readonly number: number;
	readonly kind: string;
	readonly score: number;
	readonly evidence: Evidence;
}

/** How much more likely pages of a kind are meant when the query has a word that tells so. */
const cueWorth = 1.4;

/** How much another form of the same word adds. */
const againWorth = 0.1;

/** Results that a reader sees at once: their names must be here. */
const firstResults = 10;

/** @param isOpen whether the last word may not be finished. */
export function answer(index: TermIndex, query: string, isOpen: boolean): Answer {
	const words = understand(index, query, isOpen);
	const priors = priorsFor(index, words);
	const ranked = rank(index, words, priors);
	const letters = lettersIn(index, ranked);
	const others = ranked.filter(({ kind }) => kind !== wordKind);
	return {
		results: others.flatMap((page) => resultOf(index, page, letters)),
		words: letters,
		suggestion: suggestionOf(words, isOpen),
		priors,
		understood: others[0] ? Math.min(1, others[0].evidence.covered / totalOf(words)) : 0,
		unknown: words
			.filter(({ value, matches }, i) => value > 0 && !isKnown(matches, isOpen && i === words.length - 1))
			.map(({ key }) => key),
		unnamed: [...others.slice(0, firstResults), ...ranked.filter(({ kind }) => kind === wordKind).slice(0, 3)]
			.map(({ number }) => number)
			.filter((number) => !index.nameOf(number)),
	};
}

/** An unfinished word is known when anything begins so. */
const isKnown = ([best]: readonly Match[], isTyping: boolean): boolean =>
	best !== undefined && (isTyping || best.likeness >= sure);

const totalOf = (words: readonly QueryWord[]): number => words.reduce((sum, { value }) => sum + value, 0);

function rank(index: TermIndex, words: readonly QueryWord[], priors: Answer['priors']): Ranked[] {
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

const priorsFor = (index: TermIndex, words: readonly QueryWord[]): Map<string, number> =>
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
		const worthOfOne = match.likeness ** 2 * match.entry.rarity;
		for (const { page, weight } of match.entry.postings) {
			const worth = worthOfOne * weight;
			const before = best.get(page);
			// A page that has a word in more of its forms is a little more about it.
			if (!before) best.set(page, { word, match, weight, worth });
			else {
				const [more, less] = worth > before.worth ? [{ match, worth }, before] : [before, { worth }];
				best.set(page, {
					word,
					match: more.match,
					weight: Math.max(weight, before.weight),
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
	const keys = titleKeys.get(name) ?? [...new Set(wordsOf(name.title).map(keyOf))].filter((key) => key.length > 2);
	titleKeys.set(name, keys);
	const named = by.filter(({ match }) => keys.includes(match.entry.key));
	if (named.length === 0) return 0;
	const ofTitle = named.length / keys.length;
	const ofQuery = Math.min(1, totalOf(named.map(({ word }) => word)) / total);
	return (2 * ofTitle * ofQuery) / (ofTitle + ofQuery);
}

function resultOf(index: TermIndex, { number, kind, score, evidence }: Ranked, letters: readonly Result[]): Result[] {
	const name = index.nameOf(number);
	return name ? [{ ...name, kind, score, reason: reasonOf(evidence, letters) }] : [];
}

/** The word that leads here and that the reader did not type, if the page hangs on it. */
function reasonOf({ by }: Evidence, letters: readonly Result[]): Reason | undefined {
	const [strongest] = [...by].sort((a, b) => b.worth - a.worth);
	if (!strongest) return undefined;
	const { typed, key } = strongest.word;
	const letter = letters.find(({ reason }) => reason?.typed.split(' ').includes(typed));
	if (letter?.reason) return letter.reason;
	return strongest.match.entry.key === key ? undefined : { typed, word: strongest.match.entry.word };
}

interface Letter extends Result {
	readonly reason: Reason;
}

/** Words whose whole name stands in the query, in one form or another. The longer the name, the less by chance. */
function lettersIn(index: TermIndex, ranked: readonly Ranked[]): Letter[] {
	const found = ranked
		.filter(({ kind }) => kind === wordKind)
		.flatMap((page) => letterOf(index.nameOf(page.number), page))
		.sort((a, b) => b.score - a.score);
	// Who asks for a residence permit does not ask for residence.
	const isPart = (reason: Reason, other: Reason) =>
		reason.typed !== other.typed && ` ${other.typed} `.includes(` ${reason.typed} `);
	return found.filter(({ reason }, i) => !found.slice(0, i).some((better) => isPart(reason, better.reason)));
}

function letterOf(name: PageName | undefined, { kind, evidence }: Ranked): Letter[] {
	const parts = evidence.by.filter(({ weight, match }) => wholeName(weight) <= 3 && match.likeness >= 0.6);
	const isWhole = parts.some(({ weight }) => parts.filter((one) => one.weight >= weight).length >= wholeName(weight));
	if (!name || !isWhole) return [];
	const typed = parts.map(({ word }) => word.typed).join(' ');
	const share = Math.min(1, parts.length / Math.max(1, wordsOf(name.title).length));
	const worth = parts.reduce((sum, part) => sum + part.match.likeness * part.match.entry.key.length * part.worth, 0);
	return [{ ...name, kind, score: share * worth, reason: { typed, word: name.title, meaning: name.about } }];
}

/** Whether keys differ at their ends only, or much: such a word was not misspelt, it is another form or another word. */
function isForm(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 2) return true;
	let common = 0;
	while (common < a.length && a[common] === b[common]) common++;
	return common >= 0.65 * Math.max(a.length, b.length);
}

/** In a whole sentence there are always words that we do not know; only a short query is worth spelling anew. */
const mostToSpell = 5;

function suggestionOf(words: readonly QueryWord[], isOpen: boolean): string | undefined {
	if (words.filter(({ value }) => value > 0).length > mostToSpell) return undefined;
	const better = words.map(({ typed, key, matches: [best], value }, i) => {
		const isTyping = isOpen && i === words.length - 1;
		const isSlip = best && best.likeness < sure && !isForm(key, best.entry.key);
		return value > 0 && isSlip && !isTyping ? best.entry.word : typed;
	});
	return better.some((word, i) => word !== words[i]?.typed) ? better.join(' ') : undefined;
}
