/**
 * What becomes of the search of a language with so many pages, most of them made up (see `search/synthetic-pages.ts`),
 * beside the search of the real ones alone. One language at a time, each part in a process of its own.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localeTags } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import type { Score } from '../search/quality.ts';
import { boxBytes, filesIn, wireBytes } from './search/wire.ts';
import { timed } from './timed.ts';

interface Fetched {
	readonly files: number;
	readonly bytes: number;
}

interface Asked {
	readonly terms: Score;
	readonly both: Score;
	/** In milliseconds. */
	readonly times: Readonly<Record<'terms' | 'both', readonly number[]>>;
	/** What asking held at most, in MiB. */
	readonly peak: number;
	readonly wire: Readonly<Record<'letter' | 'typed' | 'word' | 'terms' | 'both', readonly Fetched[]>>;
}

/** A part of the benchmark in a process of its own: what it said, and what it held at most, in MiB. */
interface Part<Said> {
	readonly said: Said;
	readonly peak: number;
}

/** Bytes of the search box's scripts: for a first answer, while one types, and with the full text. */
type Box = Readonly<Record<'first' | 'typing' | 'all', number | undefined>>;

type Cells = readonly (readonly [name: string, cell: string])[];

/** Writes into `folder`: at 10,000 pages some 70 MB a language. */
export function benchSearch(count: number, folder: string): void {
	const dist = site.outputFolder;
	const box = { first: boxBytes(dist), typing: boxBytes(dist, ['deep']), all: boxBytes(dist, ['deep', 'complete']) };
	for (const locale of localeTags) {
		const columns = [0, count].map((pages) => cellsOf(locale, pages, path.join(folder, `${locale}-${pages}`), box));
		console.log('');
		for (const [i, [name]] of (columns[0] ?? []).entries())
			console.log(name.padEnd(34) + columns.map((cells) => (cells[i]?.[1] ?? '').padStart(30)).join(''));
	}
	console.log(`
On the wire: brotli, with files in brackets, to somebody who has nothing yet: median and largest of the queries of
tests/search/queries.json.
What the search box says is counted; its scripts ${box.all === undefined ? 'are not, because no site was built' : `are too: ${box.first} bytes for a first answer, ${box.typing} while one types, ${box.all} with the full text`}.
Times of a query: median and slowest; files come from the disk. Memory: the process’s own, and that of Pagefind’s program.`);
}

function cellsOf(locale: string, pages: number, folder: string, box: Box): Cells {
	const part = (name: string): Part<unknown> => {
		const { stdout, peak } = timed([`tests/bench/search/${name}.ts`, locale, folder, String(pages)]);
		return { said: JSON.parse(stdout) as unknown, peak };
	};
	const terms = part('make-terms') as Part<{ seconds: number; pages: number; madeUp: number }>;
	const text = part('make-full-text') as Part<{ seconds: number; pagefindPeak?: number }>;
	const asked = part('ask') as Part<Asked>;
	const ofPagefind = text.said.pagefindPeak?.toFixed(0) ?? 'not known';
	return [
		[locale, `${terms.said.pages} pages, ${terms.said.madeUp} made up`],
		['term index built in', `${terms.said.seconds.toFixed(1)} s, ${terms.peak.toFixed(0)} MiB`],
		...termSizes(folder),
		['full text built in', `${text.said.seconds.toFixed(1)} s, ${text.peak.toFixed(0)} + ${ofPagefind} MiB`],
		['  on the disk', sizeOf(filesIn(path.join(folder, 'text')))],
		...askedCells(asked.said, box, folder),
	];
}

function askedCells({ wire, times, terms, both, peak }: Asked, box: Box, folder: string): Cells {
	const texts = wireBytes(path.join(folder, 'terms/texts.json'));
	const { first = 0, typing = 0, all = 0 } = box;
	return [
		['on the wire: one letter', fetchedOf(wire.letter, texts + first)],
		['  a first word at once', fetchedOf(wire.word, texts + first)],
		['  a first word, letter by letter', fetchedOf(wire.typed, texts + typing)],
		['  a query, term index', fetchedOf(wire.terms, texts + typing)],
		['  a query with full text', fetchedOf(wire.both, texts + all + wireBytes(path.join(folder, 'text/pagefind.js')))],
		['time of a query, term index', timeOf(times.terms)],
		['  with full text', timeOf(times.both)],
		['  memory', `${peak.toFixed(0)} MiB`],
		['recall@1 and @3, term index', recallOf(terms)],
		['  with full text', recallOf(both)],
	];
}

function termSizes(folder: string): Cells {
	const files = filesIn(path.join(folder, 'terms'));
	const sizes = files.map((file) => ({ name: path.basename(file), bytes: wireBytes(file) }));
	const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
	return [
		['  on the disk', sizeOf(files)],
		['  brotli, all files', kilobytes(sizes.reduce((sum, { bytes }) => sum + bytes, 0))],
		['  brotli, the largest', `${largest?.name ?? ''} ${kilobytes(largest?.bytes ?? 0)}`],
		['  list of its files', kilobytes(wireBytes(path.join(folder, 'terms/map.json')))],
	];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const sizeOf = (files: readonly string[]) =>
	`${files.length} files, ${(files.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1e6).toFixed(1)} MB`;

/** @param before bytes fetched in any case. */
function fetchedOf(list: readonly Fetched[], before: number): string {
	const sorted = [...list].sort((a, b) => a.bytes - b.bytes);
	const cell = (one?: Fetched) => `${kilobytes(before + (one?.bytes ?? 0))} (${one?.files ?? 0})`;
	return `${cell(sorted[sorted.length >> 1])}, ${cell(sorted.at(-1))}`;
}

function timeOf(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms, ${(sorted.at(-1) ?? 0).toFixed(0)} ms`;
}

const recallOf = ({ recall1, recall3, queries }: Score) =>
	queries === 0 ? 'nobody has asked' : `${recall1.toFixed(3)}, ${recall3.toFixed(3)} of ${queries}`;
