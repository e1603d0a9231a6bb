/**
 * Pagefind's full-text index, one for each language: `/pagefind/<lang>/`. It is made beside all other work, and only where a
 * page of the language has changed.
 */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { codeHash } from '../../code-hash.ts';
import { fingerprint, type FileCache } from '../../file-cache.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ManifestPage } from '../../page-model/manifest.ts';
import type { BuiltSite } from '../output.ts';
import { pageFile } from '../read-manifest.ts';
import type { IndexFile } from './fragments.ts';
import type { IndexJob } from './index-worker.ts';

export interface Indexer {
	/** Begins with a language whose pages are all written. */
	readonly begin: (locale: Locale, keys: ReadonlyMap<string, string>) => void;
	/** Resolves when all that was begun is done. */
	readonly done: () => Promise<void>;
}

/** `keys` are fingerprints of the pages by their addresses. */
export function openIndexer({ files, manifest }: Omit<BuiltSite, 'downloads'>, cache: FileCache): Indexer {
	const makers = codeHash('outputs/search', 'search/records/text-files.ts', 'search/engine/page-texts.ts');
	const salt = fingerprint(readFileSync('package-lock.json'), makers);
	const waiting = [start()];
	const lanes = Array.from({ length: atOnce }, () => Promise.resolve());
	const all: Promise<void>[] = [];

	async function write(locale: Locale, keys: ReadonlyMap<string, string>): Promise<void> {
		const pages = manifest.pages.filter(
			({ locale: own, search, kind }) => own === locale && search && !namesOnly.includes(kind),
		);
		const parts = pages.flatMap((page) => [keys.get(page.url) ?? '', JSON.stringify(page)]);
		const key = fingerprint('search-index', salt, locale, ...parts);
		const folder = `pagefind/${locale}/`;
		if (files.takeOverAll(folder, key)) return;
		const texts = pages.map((page) => ({ file: pageFile(page, manifest, files.folder), page }));
		const kept = keptIndex(cache, key);
		const made = kept ?? (await indexOf({ locale, pages: texts }, waiting.pop() ?? start()));
		if (!kept) cache.put(key, serialize(made), 0);
		for (const { path: name, content } of made) writeFileSync(files.place(folder + name, key), content);
	}

	return {
		begin(locale, keys) {
			const lane = all.length % (keys.size > fewPages ? 1 : atOnce);
			const own = (lanes[lane] ?? Promise.resolve()).then(() => write(locale, keys));
			lanes[lane] = own;
			// Whoever waits for all will be told.
			own.catch(() => undefined);
			all.push(own);
		},
		done: async () => {
			await Promise.all(all);
			await Promise.all(waiting.map(({ worker }) => worker.terminate()));
		},
	};
}

/** Pages that are found by what they are called, and by nothing else that stands there: the term index leads to them. */
const namesOnly: readonly ManifestPage['kind'][] = ['topic', 'word'];

/** Languages that are indexed at once, each in a Pagefind of its own: more would wait for the same processors. */
const atOnce = Math.min(2, availableParallelism());

/** Of 10,000 pages one takes 1.9 GB; languages of more pages than these are indexed one after another. */
const fewPages = 3000;

interface Starting {
	readonly worker: Worker;
	/** Rejects when the worker ends. */
	readonly ended: Promise<never>;
}

/** Starts before there is anything to index, so that nothing waits for it; alone it keeps nobody from ending. */
function start(): Starting {
	const worker = new Worker(new URL('./index-worker.ts', import.meta.url));
	const ended = once(worker, 'exit').then(([code]) => {
		throw new Error(`The search could not be made: its worker ended with ${String(code)}.`);
	});
	// Whoever waits for an index will be told.
	ended.catch(() => undefined);
	worker.unref();
	return { worker, ended };
}

/** The files of an index, as an earlier build has made them. */
function keptIndex(cache: FileCache, key: string): readonly IndexFile[] | undefined {
	const kept = cache.read(key);
	return kept && (deserialize(kept) as IndexFile[]);
}

function indexOf(job: IndexJob, { worker, ended }: Starting): Promise<readonly IndexFile[]> {
	worker.ref();
	worker.postMessage(job);
	return Promise.race([once(worker, 'message').then(([files]) => files as readonly IndexFile[]), ended]);
}
