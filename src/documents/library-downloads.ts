/** EDGE: all files of the Library of this build. */
import path from 'node:path';
import { startTranslators } from '../i18n/library-translator.ts';
import { loadLibrary } from '../library/load-library.ts';
import { ContentError } from '../library/problems.ts';
import { site } from '../site.ts';
import { CacheError } from './cache.ts';
import { makeDownloads, type MadeDownload } from './make-downloads.ts';
import { ordersOf, type Order } from './orders.ts';

export function libraryOrders(): Order[] {
	const library = loadLibrary();
	const translator = startTranslators(new Map([...library.messages].map(([tag, { data }]) => [tag, data])));
	return ordersOf({ library, translator, today: site.today });
}

/** Throws a ContentError where something cannot be made; then nothing of it is handed over. */
export const libraryDownloads = (said: (made: number, kept: number) => void): Promise<MadeDownload[]> =>
	makeDownloads(libraryOrders(), path.join(site.cacheFolder, 'downloads'), said);

/** Whether an error says by itself all that people need, so that a trace of our programs would only be in the way. */
export const saysItAll = (error: unknown): error is Error =>
	error instanceof ContentError || error instanceof CacheError;
