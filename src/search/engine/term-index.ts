/** The term index in the browser (and in tests): fetches the files that a query needs, and holds what they say. */
import {
	decodeFile,
	isBesideMap,
	lettersOfKeys,
	type Entry,
	type IndexFile,
	type KindRange,
	type MapData,
	type PageName,
} from './index-file.ts';
import type { FuzzyMatcher } from './matcher.ts';

/** Most files of one letter that are fetched for a word that nothing is like. */
const mostFiles = 10;

/** First letters that are taken for one another. */
const alike = ['aeiou', 'kgh', 'pb', 'td', 'vf', 'sz', 'mn'];

export class TermIndex {
	/** Fetches the text of a file by its name. */
	readonly #fetch: (name: string) => Promise<string>;
	/** Finds words that are not as they were typed; absent until it is fetched. */
	deep: FuzzyMatcher<TermIndex> | undefined;
	readonly #names = new Map<number, PageName>();
	readonly #entries = new Map<string, Entry>();
	readonly #byLetter = new Map<string, Entry[]>();
	readonly #stops = new Set<string>();
	#added = 0;
	#map: Promise<MapData> | undefined;
	/** Of the index whose files are held. */
	#known: MapData | undefined;
	readonly #files = new Map<string, Promise<void>>();

	constructor(fetch: (name: string) => Promise<string>) {
		this.#fetch = fetch;
	}

	/** Number of words that were ever added; grows with every file. */
	get size(): number {
		return this.#added;
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
		return this.kinds.findLast(({ first }) => first <= page)?.kind ?? '';
	}

	/** Kinds of pages, in their order. */
	get kinds(): readonly KindRange[] {
		return this.#known?.kinds ?? [];
	}

	nameOf(page: number): PageName | undefined {
		return this.#names.get(page);
	}

	/** Fetches the foremost pages of a letter, which is all that one letter asks for. */
	async needLetter(letter: string): Promise<void> {
		await Promise.all([this.map(), this.#load(lettersOfKeys.includes(letter) ? [`letter-${letter}`] : [])]);
	}

	/** Fetches what tells of a key. Rejects where a file cannot be had; asked again, it tries again. */
	async need(key: string): Promise<void> {
		return this.#load((await this.#filesBetween(key, `${key}\uffff`)).slice(0, 2));
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
			this.#load((await this.#filesBetween(letter, `${letter}\uffff`)).slice(0, mostFiles)),
			...others.map((other) => this.need(other.slice(0, 3))),
		]);
	}

	async needNames(pages: readonly number[]): Promise<void> {
		const { namesInFile } = await this.map();
		return this.#load([...new Set(pages.map((page) => `names-${Math.floor(page / namesInFile)}`))]);
	}

	/** Fetches which file holds what, and of what kinds pages are. */
	map(): Promise<MapData> {
		this.#map ??= this.#fetchMap();
		this.#map.catch(() => {
			this.#map = undefined;
		});
		return this.#map;
	}

	async #fetchMap(): Promise<MapData> {
		try {
			const map = JSON.parse(await this.#fetch('map')) as MapData;
			if (map.rest !== this.#known?.rest) this.#begin(map);
			return map;
		} catch (error) {
			// Without a network, what was fetched answers on.
			if (this.#known) return this.#known;
			throw error;
		}
	}

	/** Where the site has been renewed since, what was fetched of the old one is nothing to the new one. */
	#begin(map: MapData): void {
		this.#known = map;
		for (const held of [this.#names, this.#entries, this.#byLetter, this.#stops]) held.clear();
		for (const name of this.#files.keys()) if (!isBesideMap(name)) this.#files.delete(name);
	}

	async #filesBetween(from: string, to: string): Promise<string[]> {
		const text = (await this.map()).cuts;
		const cuts = text === '' ? [] : text.split(' ');
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
		const loading = this.#fetchOne(name);
		this.#files.set(name, loading);
		loading.catch(() => {
			this.#files.delete(name);
			// What is gone may lie elsewhere now.
			this.#map = undefined;
		});
		return loading;
	}

	async #fetchOne(name: string): Promise<void> {
		const isBeside = isBesideMap(name);
		const [text, { rest }] = isBeside
			? await Promise.all([this.#fetch(name), this.map()])
			: await this.map().then(async (map) => [await this.#fetch(map.rest + name), map] as const);
		const file = decodeFile(text);
		if (rest !== this.#known?.rest || (isBeside && (file.rest ?? '') !== rest))
			throw new Error(`The file ${name} is of another index than the map.`);
		this.#add(file);
	}

	#add({ names, entries }: IndexFile): void {
		for (const [number, name] of names) this.#names.set(number, name);
		for (const entry of entries) {
			if (entry.postings.length === 0) this.#stops.add(entry.word);
			if (entry.postings.length === 0 || this.#entries.has(entry.key)) continue;
			this.#entries.set(entry.key, entry);
			this.#added++;
			const letter = entry.key[0] ?? '';
			const group = this.#byLetter.get(letter) ?? [];
			if (group.push(entry) === 1) this.#byLetter.set(letter, group);
		}
	}
}
