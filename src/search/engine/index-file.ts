/** The files of a term index: words with the pages they lead to, and names of pages. */
import { commonLength, keyOf } from './tokenize.ts';

/** A page as a list of results names it. */
export interface PageName {
	/** Address without language and base. */
	readonly path: string;
	readonly title: string;
	/** A few words beside the title: its topic, its kit, the meaning of a word. */
	readonly about: string;
	/** Language of the title, where it is not the page's. */
	readonly lang?: string | undefined;
}

export interface Posting {
	/** Number of the page. */
	readonly page: number;
	/** From 1 (the word occurs) to 9 (it is the page's name). */
	readonly weight: number;
}

/** A word of the index. Without postings it is a stop word: a spelling that is known, and of no help. */
export interface Entry {
	readonly key: string;
	readonly word: string;
	/** How much the word says, from 0 (it stands everywhere) to 1. */
	readonly rarity: number;
	readonly postings: readonly Posting[];
}

/** Pages are numbered by their kinds, so that a number tells the kind. */
export interface KindRange {
	readonly kind: string;
	/** Number of its first page. */
	readonly first: number;
	/** How likely pages of the kind are meant, from 0 to 1. */
	readonly prior: number;
	/** Keys of words that tell that they are. */
	readonly cues: readonly string[];
}

export interface IndexFile {
	/** In files that are fetched beside the map: the same as there, where both are of one index. */
	readonly rest?: string | undefined;
	/** Names of pages by their numbers: of those that the words of this file are likely to bring to the top. */
	readonly names: ReadonlyMap<number, PageName>;
	readonly entries: readonly Entry[];
}

interface FileData {
	/** Signs of a page's number in a posting. */
	readonly x: number;
	/** What stands beside titles, each once. */
	readonly a: readonly string[];
	/** Pages: number, path, title, place in `a`, language where it is another. */
	readonly p: readonly (readonly [number, string, string, number, string?])[];
	/** Words, one a line: letters shared with the line before, the rest, a space, ninths of its rarity, postings. */
	readonly w: string;
	/** Folder of the rest. */
	readonly r?: string;
}

/** Which file holds what, and of what kinds pages are. */
export interface MapData {
	/** Where the files lie that are fetched only once the map is known, from where it lies: another index has another folder. */
	readonly rest: string;
	/** Key with which each file of words but the first begins, parted by spaces. */
	readonly cuts: string;
	/** Pages named by one file of names. */
	readonly namesInFile: number;
	readonly kinds: readonly KindRange[];
}

/** Files that keep their address from index to index, as the map does, and are fetched without waiting for it. */
export const isBesideMap = (name: string): boolean => name.startsWith('letter-');

/** Letters of keys. For each there is a file of its own; one letter asks for no other. */
export const lettersOfKeys = 'abcdefghijklmnopqrstuvwxyz';

const radix = 36;

/** Signs of a page's number in a posting. */
const widthFor = (total: number): number => Math.max(2, (total - 1).toString(radix).length);

/** @param total pages of the whole language. */
export function encodeFile({ names, entries, rest }: IndexFile, total: number): string {
	const abouts = [...new Set([...names.values()].map(({ about }) => about))];
	const width = widthFor(total);
	let last = '';
	const lines = entries.map(({ word, rarity, postings }) => {
		const shared = Math.min(radix - 1, commonLength(word, last));
		last = word;
		const list = postings.map(({ page, weight }) => page.toString(radix).padStart(width, '0') + String(weight));
		return `${shared.toString(radix)}${word.slice(shared)} ${String(Math.round(rarity * 9))}${list.join('')}`;
	});
	const data: FileData = {
		x: width,
		a: abouts,
		p: [...names].map(([number, { path, title, about, lang }]) =>
			lang ? [number, path, title, abouts.indexOf(about), lang] : [number, path, title, abouts.indexOf(about)],
		),
		w: lines.join('\n'),
		...(rest ? { r: rest } : {}),
	};
	return JSON.stringify(data);
}

/** @throws {SyntaxError} where the file was cut off on its way. */
export function decodeFile(text: string): IndexFile {
	const { x, a, p, w, r } = JSON.parse(text) as FileData;
	let last = '';
	return {
		rest: r,
		names: new Map(
			p.map(([number, path, title, about, lang]) => [number, { path, title, about: a[about] ?? '', lang }]),
		),
		entries: (w === '' ? [] : w.split('\n')).map((line) => {
			const end = line.indexOf(' ');
			const word = last.slice(0, parseInt(line[0] ?? '0', radix)) + line.slice(1, end);
			last = word;
			const rarity = Number(line[end + 1]) / 9;
			return { key: keyOf(word), word, rarity, postings: postingsOf(line.slice(end + 2), x) };
		}),
	};
}

function postingsOf(text: string, width: number): Posting[] {
	const postings = [];
	for (let i = 0; i + width < text.length; i += width + 1)
		postings.push({ page: parseInt(text.slice(i, i + width), radix), weight: Number(text[i + width]) });
	return postings;
}
