/** The term index in the browser (and in tests): fetches the files that a query needs, and holds what they say. */
import { decodeFile, type Entry, type IndexFile, type KindRange, type PageName } from './index-file.ts';

/** What the page knows of the index. */
export interface IndexPlace {
	/** Key with which each file of words but the first begins. */
	readonly cuts: readonly string[];
	/** Pages named by one file of names. */
	readonly namesInFile: number;
	/** The text of a file by its name. */
	readonly fetch: (name: string) => Promise<string>;
}

/** Up to so many files one letter of a query is answered from the words that begin with it; some 120 kB on the wire. */
const fewFiles = 30;

/** Most files of one letter that are fetched for a word that nothing is like. */
const mostFiles = 8;

/** First letters that are taken for one another. */
const alike = ['aeiou', 'kgh', 'pb', 'td', 'vf', 'sz', 'mn'];

export class TermIndex {
	readonly place: IndexPlace;
	/** Pages of the whole language. */
	total = 1;
	#kinds: readonly KindRange[] = [];
	readonly #names = new Map<number, PageName>();
	readonly #entries = new Map<string, Entry>();
	readonly #byLetter = new Map<string, Entry[]>();
	readonly #stops = new Set<string>();
	readonly #files = new Map<string, Promise<void>>();

	constructor(place: IndexPlace) {
		this.place = place;
	}

	/** Number of words; grows with every file. */
	get size(): number {
		return this.#entries.size;
	}

	entryAt(key: string): Entry | undefined {
		return this.#entries.get(key);
	}

	/** Whether a word, as it is spelled, says nothing in any of our languages. */
	isStop(word: string): boolean {
		return this.#stops.has(word);
	}

	entries(): Iterable<Entry> {
		return this.#entries.values();
	}

	entriesFrom(letter: string): readonly Entry[] {
		return this.#byLetter.get(letter) ?? [];
	}

	kindOf(page: number): string {
		return this.#kinds.findLast(({ first }) => first <= page)?.kind ?? '';
	}

	/** Kinds of pages, in their order. */
	get kinds(): readonly KindRange[] {
		return this.#kinds;
	}

	nameOf(page: number): PageName | undefined {
		return this.#names.get(page);
	}

	/** Fetches what tells of a key. Rejects where a file cannot be had; asked again, it tries again. */
	need(key: string): Promise<void> {
		if (key.length === 1 && this.place.cuts.length >= fewFiles) return this.#load(['letters']);
		return this.#load(this.#filesBetween(key, `${key}\uffff`).slice(0, 2));
	}

	/**
	 * Fetches what tells of words that are only like a key: those of its first letter, and those with another first letter
	 * that sounds like it, or with one letter more or less.
	 */
	async needAlike(key: string): Promise<void> {
		const letter = key.charAt(0);
		const rest = key.slice(1);
		const group = alike.find((letters) => letters.includes(letter)) ?? '';
		const others = [rest, ...Array.from(group.replace(letter, ''), (other) => other + rest)];
		await Promise.all([
			this.#load(this.#filesBetween(letter, `${letter}\uffff`).slice(0, mostFiles)),
			...others.map((other) => this.need(other.slice(0, 3))),
		]);
	}

	needNames(pages: readonly number[]): Promise<void> {
		const { namesInFile } = this.place;
		return this.#load([...new Set(pages.map((page) => `names-${Math.floor(page / namesInFile)}`))]);
	}

	#filesBetween(from: string, to: string): string[] {
		const { cuts } = this.place;
		const first = cuts.findLastIndex((cut) => cut <= from) + 1;
		const last = cuts.findLastIndex((cut) => cut <= to) + 1;
		return [...Array(last - first + 1).keys()].map((i) => String(first + i));
	}

	async #load(names: readonly string[]): Promise<void> {
		await Promise.all(names.map((name) => this.#loadOne(name)));
	}

	#loadOne(name: string): Promise<void> {
		const known = this.#files.get(name);
		if (known) return known;
		const loading = this.place.fetch(name).then((text) => {
			this.#add(decodeFile(text));
		});
		this.#files.set(name, loading);
		loading.catch(() => this.#files.delete(name));
		return loading;
	}

	#add({ total, kinds, names, entries }: IndexFile): void {
		this.total = total;
		this.#kinds = kinds;
		for (const [number, name] of names) this.#names.set(number, name);
		for (const entry of entries) {
			if (entry.postings.length === 0) this.#stops.add(entry.word);
			if (entry.postings.length === 0 || this.#entries.has(entry.key)) continue;
			this.#entries.set(entry.key, entry);
			const letter = entry.key[0] ?? '';
			const group = this.#byLetter.get(letter) ?? [];
			if (group.push(entry) === 1) this.#byLetter.set(letter, group);
		}
	}
}
