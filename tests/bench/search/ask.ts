/** Asks both indexes of a language what people ask, in a process of its own: `ask.ts LOCALE FOLDER`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../../../src/search/engine/answer.ts';
import { Search } from '../../../src/search/engine/search.ts';
import { queryWords } from '../../../src/search/engine/tokenize.ts';
import { site } from '../../../src/site.ts';
import { outcomes, scoreOf, type Query } from '../../search/quality.ts';
import { readFromDisk } from '../../search/site-search.ts';
import { wireBytes } from './wire.ts';

const [locale = '', folder = ''] = process.argv.slice(2);
const { paths } = JSON.parse(readFileSync(path.join(folder, 'place.json'), 'utf8')) as {
	paths: string[];
};
const read = readFromDisk(folder, site.base);
const text = path.join(folder, 'text');
let searches = 0;

/** For somebody who has nothing yet: Pagefind is opened once for each address, so each has one of their own. */
const newSearch = () =>
	new Search({
		fetchFile: (name) => fetch(`${site.base}terms/${name}.json`),
		root: `${site.base}${locale}/`,
		fullText: pathToFileURL(`${text}/`).href + './'.repeat(searches++),
	});

const there = new Set(paths);
const queries = (JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as Query[]).filter(
	({ lang, expect }) => lang === locale && there.has(`/${expect}/`),
);
const manifest = { pages: paths.map((own) => ({ locale, path: own })) };

const times: Record<'terms' | 'both', number[]> = { terms: [], both: [] };

/** The search with a clock. */
function timedSearch(): Pick<Search, 'ask' | 'complete' | 'deepen'> {
	const search = newSearch();
	let start = 0;
	return {
		deepen: () => search.deepen(),
		ask: async (query, isOpen) => {
			start = performance.now();
			const answer = await search.ask(query, isOpen);
			times.terms.push(performance.now() - start);
			return answer;
		},
		complete: async (query, first) => {
			const answer = await search.complete(query, first);
			times.both.push(performance.now() - start);
			return answer;
		},
	};
}

interface Fetched {
	readonly files: number;
	readonly bytes: number;
}

/** Files and bytes that somebody fetches who has nothing yet. */
async function fetched(ask: (search: Search) => Promise<unknown>): Promise<Fetched> {
	read.clear();
	await ask(newSearch());
	return {
		files: read.size,
		bytes: [...read.keys()].reduce((sum, file) => sum + wireBytes(path.join(folder, file)), 0),
	};
}

/** Letter by letter, as the search box asks. */
async function typed(search: Search, word: string): Promise<void> {
	await search.ask(word.slice(0, 1), true);
	await search.deepen();
	for (let end = 1; end <= word.length; end++) await search.ask(word.slice(0, end), true);
}

/** As the page of results asks. */
async function sent(search: Search, query: string): Promise<Answer> {
	await search.deepen();
	return search.ask(query, false);
}

const both = scoreOf(await outcomes({ manifest, searchIn: timedSearch }, queries, 2));
const terms = scoreOf(await outcomes({ manifest, searchIn: newSearch }, queries, 1));
/** In MiB; what follows opens Pagefind anew for each query, as nobody does. */
const peak = process.resourceUsage().maxRSS / 1024;
const wire: Record<'letter' | 'typed' | 'word' | 'terms' | 'both', Fetched[]> = {
	letter: [],
	typed: [],
	word: [],
	terms: [],
	both: [],
};
for (const { q } of queries) {
	const [word = ''] = queryWords(q);
	wire.letter.push(await fetched((search) => search.ask(word.slice(0, 1), true)));
	wire.typed.push(await fetched((search) => typed(search, word)));
	wire.word.push(await fetched((search) => search.ask(word, true)));
	wire.terms.push(await fetched((search) => sent(search, q)));
	wire.both.push(await fetched(async (search) => search.complete(q, await sent(search, q))));
}
console.log(JSON.stringify({ terms, both, times, wire, peak }));
