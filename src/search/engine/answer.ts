/** A query → pages, best first, by the term index alone; with the reason why each is shown. */
import type { PageName } from './index-file.ts';
import { sure } from './match.ts';
import type { Match } from './matcher.ts';
import { wholeName, wordKind } from './record.ts';
import type { TermIndex } from './term-index.ts';
import { priorsFor, rank, totalOf, type Evidence, type Ranked } from './rank.ts';
import { parseQuery, type QueryWord } from './parse-query.ts';
import { commonLength, tokenize } from './tokenize.ts';

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
	/** Words of the query that nothing is surely like, as they were typed. */
	readonly unknown: readonly string[];
	/** Numbers of pages that would stand among the first results, and whose names are not here yet. */
	readonly unnamed: readonly number[];
}

/** Results whose names must be here: those that a reader sees at once; while somebody types, the foremost. */
const firstResults = { typed: 10, open: 2 };

/** @param isOpen whether the last word may not be finished. */
export function answer(index: TermIndex, query: string, isOpen: boolean): Answer {
	const words = parseQuery(index, query, isOpen);
	const priors = priorsFor(index, words);
	const ranked = rank(index, words, priors);
	const letters = lettersIn(index, ranked, isOpen ? sure : leastOfName);
	const others = ranked.filter(({ kind }) => kind !== wordKind);
	return {
		results: others.flatMap((page) => resultOf(index, page, letters)),
		words: letters,
		suggestion: suggestionOf(words, isOpen),
		priors,
		understood: others[0] ? Math.min(1, others[0].evidence.covered / totalOf(words)) : 0,
		unknown: words
			.filter(({ value, matches }, i) => value > 0 && !isKnown(matches, isOpen && i === words.length - 1))
			.map(({ typed }) => typed),
		unnamed: [
			...others.slice(0, firstResults[isOpen ? 'open' : 'typed']),
			...ranked.filter(({ kind }) => kind === wordKind).slice(0, isOpen ? 1 : 3),
		]
			.map(({ number }) => number)
			.filter((number) => !index.nameOf(number)),
	};
}

/** An unfinished word is known when anything begins so. */
const isKnown = ([best]: readonly Match[], isTyping: boolean): boolean =>
	best !== undefined && (isTyping || best.likeness >= sure);

function resultOf(index: TermIndex, { number, kind, score, evidence }: Ranked, letters: readonly Letter[]): Result[] {
	const name = index.nameOf(number);
	return name ? [{ ...name, kind, score, reason: reasonOf(evidence, letters) }] : [];
}

/** The word that leads here and that the reader did not type, if the page hangs on it. */
function reasonOf({ by }: Evidence, letters: readonly Letter[]): Reason | undefined {
	const [strongest] = [...by].sort((a, b) => b.worth - a.worth);
	if (!strongest) return undefined;
	const { typed, key } = strongest.word;
	const letter = letters.find(({ reason }) => reason.typed.split(' ').includes(typed));
	if (letter) return letter.reason.typed.toLowerCase() === letter.reason.word.toLowerCase() ? undefined : letter.reason;
	return strongest.match.entry.key === key ? undefined : { typed, word: strongest.match.entry.word };
}

/** Likeness from which a typed word may be a part of a name; while somebody types, it must be surer. */
const leastOfName = 0.6;

interface Letter extends Result {
	readonly reason: Reason;
}

/** Words whose whole name stands in the query, in one form or another. The longer the name, the less by chance. */
function lettersIn(index: TermIndex, ranked: readonly Ranked[], least: number): Letter[] {
	const found = ranked
		.filter(({ kind }) => kind === wordKind)
		.flatMap((page) => letterOf(index.nameOf(page.number), page, least))
		.sort((a, b) => b.score - a.score);
	// Who asks for a residence permit does not ask for residence.
	const isPart = (reason: Reason, other: Reason) =>
		reason.typed !== other.typed && ` ${other.typed} `.includes(` ${reason.typed} `);
	return found.filter(({ reason }, i) => !found.slice(0, i).some((better) => isPart(reason, better.reason)));
}

function letterOf(name: PageName | undefined, { kind, evidence }: Ranked, least: number): Letter[] {
	const parts = evidence.by.filter(({ weight, likeness }) => wholeName(weight) <= 3 && likeness >= least);
	const isWhole = parts.some(({ weight }) => parts.filter((one) => one.weight >= weight).length >= wholeName(weight));
	if (!name || !isWhole) return [];
	const typed = parts.map(({ word }) => word.typed).join(' ');
	const share = Math.min(1, parts.length / Math.max(1, tokenize(name.title).length));
	const worth = parts.reduce((sum, part) => sum + part.match.likeness * part.word.key.length * part.worth, 0);
	return [{ ...name, kind, score: share * worth, reason: { typed, word: name.title, meaning: name.about } }];
}

/** Whether keys differ at their ends only, or much: such a word was not misspelt, it is another form or another word. */
function isForm(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 2) return true;
	return commonLength(a, b) >= 0.65 * Math.max(a.length, b.length);
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
