/** EDGE: all files of the Library of this build. */
import path from 'node:path';
import { startTranslators } from '../i18n/library-translator.ts';
import { loadLibrary } from '../library/load-library.ts';
import { ContentError } from '../library/problems.ts';
import { site } from '../site.ts';
import { CacheError, openCache } from './cache.ts';
import { inputsOf, recall, remember } from './ledger.ts';
import { makeDownloads, type MadeDownload } from './make-downloads.ts';
import { ordersOf, type Order } from './orders.ts';

export function libraryOrders(): Order[] {
	const library = loadLibrary();
	const translator = startTranslators(new Map([...library.messages].map(([tag, { data }]) => [tag, data])));
	return ordersOf({ library, translator, today: site.today });
}

/** Throws a ContentError where something cannot be made; then nothing of it is handed over. */
export async function libraryDownloads(said: (made: number, kept: number) => void): Promise<MadeDownload[]> {
	const folder = path.join(site.cacheFolder, 'downloads');
	const inputs = inputsOf(loadLibrary());
	const cache = openCache(folder);
	const known = recall(cache, inputs);
	if (known) {
		cache.tidy();
		said(0, known.length);
		return known;
	}
	const made = await makeDownloads(libraryOrders(), folder, said);
	remember(openCache(folder), inputs, made);
	return made;
}

/** Whether an error says by itself all that people need, so that a trace of our programs would only be in the way. */
export const saysItAll = (error: unknown): error is Error =>
	error instanceof ContentError || error instanceof CacheError;
