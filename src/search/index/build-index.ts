/** Records → the files of a language's term index. Runs when the site is built. */
import {
	encodeFile,
	lettersOfKeys,
	type Entry,
	type KindRange,
	type MapData,
	type PageName,
	type Posting,
} from '../engine/index-file.ts';
import { entriesOf } from './lexicon.ts';
import { wordKind, type KindRule, type SearchRecord } from '../engine/record.ts';
import { commonLength, keyOf } from '../engine/tokenize.ts';

/**
 * Files by their names: `0`, `1`, … hold words in the order of their keys, `names-0`, … the names of pages, `letter-a`, …
 * the foremost pages of a letter, `map` tells which file holds what. The last two keep their address, so that pages know it.
 */
export type BuiltIndex = Readonly<Record<string, string>>;

/** Size of a file before compression, in characters; some 3 kB on the wire. */
const fileSize = 4_000;

/** Pages named by one file of names. */
const namesInFile = 64;

/** Where so much of a page hangs on a word, the word's file names the page; other names are fetched when needed. */
const namedFrom = 7;

/** Most pages that are named for one word: more than a reader sees at once. */
const mostNamed = 12;

interface Pages {
	readonly total: number;
	readonly kinds: readonly KindRange[];
	readonly names: readonly PageName[];
}

/** @param restOf names the folder of the files that do not keep their address, from that of those that do, by all that the index says. */
export function buildIndex(
	records: readonly SearchRecord[],
	rules: Readonly<Record<string, KindRule | undefined>>,
	restOf: (said: string) => string = () => '',
): BuiltIndex {
	const groups = Map.groupBy(records, ({ kind }) => kind);
	const sorted = [...groups.values()].flat();
	const kinds = [...groups.keys()].map((kind) => ({
		kind,
		first: sorted.findIndex((record) => record.kind === kind),
		prior: rules[kind]?.prior ?? 1,
		cues: (rules[kind]?.cues ?? []).map(keyOf),
	}));
	const names = sorted.map(({ path, title, about, lang }) => ({ path, title, about, lang }));
	const pages = { total: sorted.length, kinds, names };
	const entries = entriesOf(sorted);
	const parts = cut(entries, pages);
	const files = parts.map((part, i) => [
		String(i),
		encodeFile({ names: namesFor(part, pages), entries: part }, pages.total),
	]);
	const cuts = parts.slice(1).map(([first], i) => shortestCut(parts[i]?.at(-1)?.key ?? '', first?.key ?? ''));
	const all = [...files, ...nameFiles(pages)];
	const map = { cuts: cuts.join(' '), namesInFile, kinds };
	const rest = restOf(JSON.stringify([map, all]));
	return Object.fromEntries([
		['map', JSON.stringify({ rest, ...map } satisfies MapData)],
		...letterFiles(entries, pages, rest),
		...all,
	]) as BuiltIndex;
}

/** Parts of about the size of a file, each with the names it brings. */
function cut(entries: readonly Entry[], pages: Pages): Entry[][] {
	const parts: Entry[][] = [];
	let size = Infinity;
	let named = new Set<number>();
	for (const entry of entries) {
		// Words of one key stay together, so that one file tells all of it.
		if (size > fileSize && entry.key !== parts.at(-1)?.at(-1)?.key) {
			parts.push([]);
			size = 0;
			named = new Set();
		}
		parts.at(-1)?.push(entry);
		size += entry.word.length + 3 * entry.postings.length;
		for (const [number, { path, title }] of namesFor([entry], pages)) {
			if (!named.has(number)) size += path.length + title.length;
			named.add(number);
		}
	}
	return parts;
}

/** The fewest letters that part two keys that follow each other. */
const shortestCut = (before: string, after: string): string => after.slice(0, commonLength(before, after) + 1);

const namesFor = (entries: readonly Entry[], { names }: Pages, from = namedFrom): Map<number, PageName> =>
	new Map(
		entries
			.flatMap(({ postings }) => postings.slice(0, mostNamed))
			.filter(({ weight }) => weight >= from)
			.flatMap(({ page }) => {
				const name = names[page];
				return name ? [[page, name] as const] : [];
			}),
	);

const kindAt = (page: number, { kinds }: Pages): KindRange | undefined => kinds.findLast(({ first }) => first <= page);

const worthOf = ({ page, weight }: Posting, pages: Pages): number => weight * (kindAt(page, pages)?.prior ?? 1);

/** Pages that one letter brings up. */
const ofLetter = 8;

/** For the first letter of a query: the pages that it names best. Letter words wait for more of the word. */
function letterFiles(entries: readonly Entry[], pages: Pages, rest: string): [string, string][] {
	const groups = Map.groupBy(entries, ({ key }) => key.charAt(0));
	return Array.from(lettersOfKeys, (letter) => {
		const best = (groups.get(letter) ?? [])
			.flatMap(({ postings }) => postings)
			.filter(({ page }) => kindAt(page, pages)?.kind !== wordKind)
			.sort((a, b) => worthOf(b, pages) - worthOf(a, pages));
		const first = [...new Map(best.map((posting) => [posting.page, posting])).values()].slice(0, ofLetter);
		const own = [{ key: `^${letter}`, word: `^${letter}`, rarity: 1, postings: first }];
		return [`letter-${letter}`, encodeFile({ names: namesFor(own, pages, 1), entries: own, rest }, pages.total)];
	});
}

function nameFiles(pages: Pages): [string, string][] {
	return [...Array(Math.ceil(pages.total / namesInFile)).keys()].map((i) => {
		const from = i * namesInFile;
		const names = pages.names.slice(from, from + namesInFile).map((name, at) => [from + at, name] as const);
		return [`names-${i}`, encodeFile({ names: new Map(names), entries: [] }, pages.total)];
	});
}
