/** Term indexes made of a few records, opened as a browser would open them, with every fetch counted. */
import type { Answer } from '../../src/search/engine/answer.ts';
import { ask } from '../../src/search/engine/ask.ts';
import { buildIndex, type BuiltIndex } from '../../src/search/index/build-index.ts';
import { fuzzyMatcher } from '../../src/search/engine/fuzzy-match.ts';
import type { SearchRecord } from '../../src/search/engine/record.ts';
import { TermIndex } from '../../src/search/engine/term-index.ts';

/** A page as the samples write it down. */
export interface SamplePage {
	/** Address without slashes around. */
	readonly path: string;
	readonly title: string;
	readonly keywords: string;
	/** Its title and a few words in other languages. */
	readonly others: string;
	/** Running text, which only the full text knows. */
	readonly body: string;
}

/** Weighed as src/search/records/search-records.ts weighs the parts of a guide. */
export const recordOf = (page: Partial<SamplePage> & { path: string; title: string; kind?: string }): SearchRecord => ({
	kind: page.kind ?? 'guide',
	path: `/${page.path}/`,
	title: page.title,
	about: '',
	fields: [
		{ text: page.title, weight: 8 },
		{ text: page.keywords ?? '', weight: 7 },
		{ text: page.others ?? '', weight: 5 },
	],
});

export interface Opened {
	readonly index: TermIndex;
	readonly built: BuiltIndex;
	/** Names of the files that were fetched, in order. */
	readonly fetched: string[];
	/** Asks for a finished query, or for one that is still typed. */
	readonly ask: (query: string, isOpen?: boolean) => Promise<Answer>;
	/** Paths of the results without slashes, best first. */
	readonly paths: (query: string, isOpen?: boolean) => Promise<string[]>;
}

/** @param fetch serves a file in another way than from memory. */
export function openIndex(
	records: readonly SearchRecord[],
	fetch?: (name: string, built: BuiltIndex) => Promise<string>,
): Opened {
	return openBuilt(buildIndex(records, {}), fetch);
}

export function openBuilt(built: BuiltIndex, fetch = fromMemory): Opened {
	const fetched: string[] = [];
	const index = new TermIndex((name) => {
		fetched.push(name);
		return fetch(name, built);
	});
	index.deep = fuzzyMatcher;
	const asked = (query: string, isOpen = false) => ask(index, query, isOpen);
	const paths = async (query: string, isOpen?: boolean) =>
		(await asked(query, isOpen)).results.map(({ path }) => path.slice(1, -1));
	return { index, built, fetched, ask: asked, paths };
}

export function fromMemory(name: string, built: BuiltIndex): Promise<string> {
	const text = built[name];
	return text === undefined ? Promise.reject(new Error(`There is no file ${name}.`)) : Promise.resolve(text);
}

/** The index of a few titles, each a page of its own. */
export const titled = (...titles: readonly string[]): Opened =>
	openIndex(titles.map((title, i) => recordOf({ path: String(i), title })));

/** Titles that a query finds, best first. */
export const found = async (titles: readonly string[], query: string, isOpen = false): Promise<string[]> =>
	(await titled(...titles).ask(query, isOpen)).results.map(({ title }) => title);
