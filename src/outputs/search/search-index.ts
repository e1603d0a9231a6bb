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
import type { IndexedPage } from './full-text.ts';

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
		for (const { path: name, content } of await indexOf(locale, key, texts, cache))
			writeFileSync(files.place(folder + name, key), content);
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
		},
	};
}

/** Pages that are found by what they are called, and by nothing else that stands there: the term index leads to them. */
const namesOnly: readonly ManifestPage['kind'][] = ['topic', 'word'];

/** Languages that are indexed at once, each in a Pagefind of its own: more would wait for the same processors. */
const atOnce = Math.min(2, availableParallelism());

/** Of 10,000 pages one takes 1.9 GB; languages of more pages than these are indexed one after another. */
const fewPages = 3000;

/** The files of an index, kept or made anew. */
async function indexOf(
	locale: Locale,
	key: string,
	pages: readonly IndexedPage[],
	cache: FileCache,
): Promise<readonly IndexFile[]> {
	const kept = cache.read(key);
	if (kept) return deserialize(kept) as IndexFile[];
	const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: { locale, pages } });
	const made = await Promise.race([
		once(worker, 'message').then(([files]) => files as readonly IndexFile[]),
		once(worker, 'exit').then(([code]) => {
			throw new Error(`The search of "${locale}" could not be made: its worker ended with ${String(code)}.`);
		}),
	]);
	cache.put(key, serialize(made), 0);
	return made;
}
