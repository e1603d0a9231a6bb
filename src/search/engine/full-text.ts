/** Pagefind, as far as we use it: one word at a time. What is shown of a page comes from elsewhere (`page-texts.ts`). */

/** Pagefind's answer, as far as we read it (1.6.0). */
export interface Hit {
	/** Of the page. */
	readonly id: string;
	readonly score: number;
	/** Numbers of the words of the page that were found. */
	readonly words: readonly number[];
}
export interface Engine {
	readonly search: (text: string) => Promise<{ readonly results: readonly Hit[] }>;
}
interface PagefindModule {
	readonly createInstance: (options: Readonly<Record<string, unknown>>) => Engine;
}

/** @param folder address of Pagefind's files, ending with a slash. */
export async function openFullText(folder: string): Promise<Engine> {
	const address = `${folder}pagefind.js`;
	const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
	// Without a worker, which would be one more file of 12 kB: our libraries are small enough to be searched in between.
	return createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
}

/** A beginning that no word of any language has: what Pagefind finds by it, it finds by what stands before. */
const nonsense = 'qqq';

/**
 * Pages that have a word, or words that begin with it; none where Pagefind knows no such word. It then takes, without
 * saying so, the longest word of its index with which the typed one begins, which may be `to` for `tootukassa`.
 */
export async function pagesWith(engine: Engine, word: string): Promise<readonly Hit[]> {
	const exact = await engine.search(`"${word}"`);
	const { results } = await engine.search(word);
	if (exact.results.length > 0) return results;
	const { results: fallback } = await engine.search(word + nonsense);
	const isFallback =
		fallback.length === results.length && fallback.every(({ id }) => results.some((hit) => hit.id === id));
	return isFallback ? [] : results;
}
