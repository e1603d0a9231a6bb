/**
 * Pagefind's full-text index, one for each language: `/pagefind/<lang>/`. It is made beside all other work, and only where
 * what is indexed of a page of the language has changed.
 */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { codeHash } from '../../code-hash.ts';
import { fingerprint, type FileCache } from '../../file-cache.ts';
import type { Locale } from '../../i18n/locales.ts';
import { openKeptMap, type KeptMap } from '../../kept-map.ts';
import type { ManifestPage } from '../../page-model/manifest.ts';
import { site } from '../../site.ts';
import type { BuiltSite } from '../output.ts';
import { pageFile } from '../read-manifest.ts';
import { essenceOf } from './essence.ts';
import { fullTextFolder } from './full-text-folder.ts';
import type { IndexFile } from './fragments.ts';
import type { IndexedPage, IndexJob } from './index-worker.ts';

export interface Indexer {
	/** Begins with a language whose pages are all written. */
	readonly begin: (locale: Locale, keys: ReadonlyMap<string, string>) => void;
	/** Resolves when all that was begun is done. */
	readonly done: () => Promise<void>;
}

/** Our code that has a hand in the files of an index. */
export const indexMakers: readonly string[] = [
	...['outputs/search', 'search/records/text-files.ts', 'search/engine/page-texts.ts'],
	'file-cache.ts',
];

/** `keys` are fingerprints of the pages by their addresses. */
export function openIndexer({ files, manifest }: Omit<BuiltSite, 'downloads'>, cache: FileCache): Indexer {
	const salt = fingerprint(readFileSync('package-lock.json'), codeHash(...indexMakers));
	const indexed = openKeptMap<string>(path.join(site.cacheFolder, 'indexed'), salt);
	const lanes = Array.from({ length: atOnce }, () => new Lane());
	lanes[0]?.start();
	const all: Promise<void>[] = [];

	async function write({ locale, pages }: IndexJob, key: string, lane: Lane): Promise<void> {
		const kept = keptIndex(cache, key);
		const made = kept ?? (await lane.index({ locale, pages }));
		if (!kept) cache.put(key, serialize(made), 0);
		for (const { path: name, content } of made) writeFileSync(files.place(folderOf(locale) + name, key), content);
	}

	return {
		begin(locale, keys) {
			const pages = manifest.pages
				.filter((page) => page.locale === locale && page.search && !namesOnly.includes(page.kind))
				.map((page) => ({ file: pageFile(page, manifest, files.folder), page }));
			const essences = pages.map((page) => essenceKey(page, keys.get(page.page.url) ?? '', indexed));
			const key = fingerprint('search-index', salt, locale, ...essences);
			if (files.takeOverAll(folderOf(locale), key)) return;
			const isAlone = pages.length < worthAnother || pages.length > fewPages;
			const written = write({ locale, pages }, key, lanes[isAlone ? 0 : all.length % lanes.length] ?? new Lane());
			// Whoever waits for all will be told.
			written.catch(() => undefined);
			all.push(written);
		},
		done: async () => {
			indexed.keep();
			await Promise.all(all);
			await Promise.all(lanes.map((lane) => lane.end()));
		},
	};
}

/** Fingerprint of what is indexed of a page: found out once for each `key`, that of all that stands on it. */
function essenceKey({ file, page }: IndexedPage, key: string, known: KeptMap<string>): string {
	const of = fingerprint(key, JSON.stringify(page));
	const essence = known.get(of) ?? fingerprint(page.url, essenceOf(readFileSync(file, 'utf8'), page));
	known.set(of, essence);
	return essence;
}

const folderOf = (locale: Locale): string => `${fullTextFolder}${locale}/`;

/** Pages that are found by what they are called, and by nothing else that stands there: the term index leads to them. */
const namesOnly: readonly ManifestPage['kind'][] = ['topic', 'word'];

/** Languages that are indexed at once, each in a Pagefind of its own: more would wait for the same processors. */
const atOnce = Math.min(2, availableParallelism());

/** A Pagefind takes as long to start as to index so many pages. */
const worthAnother = 100;

/** Of 10,000 pages one takes 1.9 GB; languages of more pages than these are indexed one after another. */
const fewPages = 3000;

/** A worker that makes one index after another. */
class Lane {
	#worker: Worker | undefined;
	/** Rejects when the worker ends. */
	#ended: Promise<never> | undefined;
	#last: Promise<unknown> = Promise.resolve();

	/** Also before there is anything to index, so that nothing waits for it; alone it keeps nobody from ending. */
	start(): Worker {
		const worker = (this.#worker ??= new Worker(new URL('./index-worker.ts', import.meta.url)));
		this.#ended ??= once(worker, 'exit').then(([code]) => {
			throw new Error(`The search could not be made: its worker ended with ${String(code)}.`);
		});
		// Whoever waits for an index will be told.
		this.#ended.catch(() => undefined);
		worker.unref();
		return worker;
	}

	index(job: IndexJob): Promise<readonly IndexFile[]> {
		const made = this.#last.then(() => this.#make(job));
		this.#last = made.catch(() => undefined);
		return made;
	}

	async #make(job: IndexJob): Promise<readonly IndexFile[]> {
		const worker = this.start();
		worker.ref();
		worker.postMessage(job);
		const answer = once(worker, 'message').then(([files]) => files as readonly IndexFile[]);
		return Promise.race([answer, ...(this.#ended ? [this.#ended] : [])]).finally(() => {
			worker.unref();
		});
	}

	/** Ends Pagefind too. */
	async end(): Promise<void> {
		this.#worker?.ref();
		this.#worker?.postMessage('end');
		await this.#ended?.catch(() => undefined);
	}
}

/** The files of an index, as an earlier build has made them. */
function keptIndex(cache: FileCache, key: string): readonly IndexFile[] | undefined {
	const kept = cache.read(key);
	return kept && (deserialize(kept) as IndexFile[]);
}
