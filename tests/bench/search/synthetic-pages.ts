/**
 * Guides that nobody wrote, to see what becomes of the search when there are ten thousand of them.
 *
 * Made up: every word, of syllables in the language's script, and how often each comes (Zipf over 30,000 words), because
 * an index grows by its words, and guides copied from real ones would bring no new ones. Titles and keywords do without
 * the commonest words, as those of real guides do without `the`; other parts have them, and no made-up word is a stop
 * word, so the commonest stand on most pages and are dearer than real ones. Like a real guide, each leads in its
 * language and, by its title and keywords, from the others.
 *
 * Real: a quarter of the sentences of each text, so that the full text has to choose among many pages with the words of
 * a query; one keyword or official word of one page in twenty, which thus rivals the page that people look for; shelves.
 */
import type { SearchRecord } from '../../../src/search/engine/record.ts';
import { Dice } from '../random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is taken from the real pages of a language. */
export interface RealPages {
	/** Sentences of guides. */
	readonly sentences: readonly string[];
	readonly keywords: readonly string[];
	/** Official words. */
	readonly terms: readonly string[];
	readonly topics: readonly { readonly path: string; readonly name: string }[];
}

export interface SyntheticPage {
	readonly record: SearchRecord;
	readonly keywords: readonly string[];
	readonly summary: string;
	/** Sections; made when asked for, so that ten thousand need not be kept. */
	readonly sections: () => { readonly heading: string; readonly text: string }[];
}

/** One page in so many has a keyword of a real one. */
export const rivalEvery = 20;

const headings = 5;
const wordsOfSection = 50;
const realSentences = 1 / 4;
/** The commonest words that no title and no keyword has. */
const commonest = 30;

/** @param vocabularies by language, that of the pages among them. */
export function syntheticPages(
	count: number,
	language: string,
	vocabularies: ReadonlyMap<string, Vocabulary>,
	real: RealPages,
): SyntheticPage[] {
	const own = vocabularies.get(language);
	if (!own) throw new Error(`There is no vocabulary of "${language}".`);
	const others = [...vocabularies].filter(([tag]) => tag !== language);
	return Array.from({ length: count }, (_, i) => {
		const dice = new Dice('page', i, language);
		const { title, keywords } = namesOf(i, language, own);
		if (i % rivalEvery === 0) keywords[0] = dice.pick(dice.next() < 0.5 ? real.keywords : real.terms);
		const summary = sentence(own.several(dice, dice.from(10, 16)));
		const topic = dice.pick(real.topics);
		const heads = Array.from({ length: headings }, () => capital(own.several(dice, dice.from(2, 5)).join(' ')));
		const fields = [
			{ text: title, weight: 8 },
			{ text: keywords.join(' '), weight: 7 },
			{ text: summary, weight: 3 },
			...heads.map((text) => ({ text, weight: 2 })),
			...others.map(([tag, words]) => {
				const other = namesOf(i, tag, words);
				return { text: [other.title, ...other.keywords].join(' '), weight: 5 };
			}),
		];
		const path = `${topic.path}made-up-guide-${String(i)}/`;
		return {
			record: { kind: 'guide', path, title, about: topic.name, fields },
			keywords,
			summary,
			sections: () => sectionsOf(heads, new Dice('text', i, language), own, real),
		};
	});
}

/** Title and keywords of a page in any language. */
function namesOf(page: number, language: string, words: Vocabulary) {
	const dice = new Dice('names', page, language);
	return {
		title: capital(words.several(dice, dice.from(3, 6), commonest).join(' ')),
		keywords: words.several(dice, 8, commonest),
	};
}

const sectionsOf = (heads: readonly string[], dice: Dice, words: Vocabulary, real: RealPages) =>
	heads.map((heading) => {
		const sentences: string[] = [];
		for (let length = 0; length < wordsOfSection; length += sentences.at(-1)?.split(' ').length ?? 0)
			sentences.push(
				dice.next() < realSentences ? dice.pick(real.sentences) : sentence(words.several(dice, dice.from(6, 14))),
			);
		return { heading, text: sentences.join(' ') };
	});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (words: readonly string[]) => `${capital(words.join(' '))}.`;
