/** What the full text adds to an answer; fetched with Pagefind, by those who want it. */
import type { Answer } from './answer.ts';
import { openFullText, type Engine } from './full-text.ts';
import { fuse } from './fuse.ts';
import { planned } from './plan.ts';
import type { TermIndex } from './term-index.ts';
import { understand } from './understand.ts';

const engines = new Map<string, Promise<Engine>>();

/** Opens Pagefind once. Rejects where it cannot be had; asked again, it tries again. */
function engineAt(folder: string): Promise<Engine> {
	const engine = engines.get(folder) ?? openFullText(folder);
	engines.set(folder, engine);
	engine.catch(() => engines.delete(folder));
	return engine;
}

/**
 * @param folder of Pagefind, ending with a slash.
 * @param root start page of the language, ending with a slash.
 */
export async function complete(index: TermIndex, query: string, first: Answer, folder: string, root: string) {
	const hits = await planned(await engineAt(folder), understand(index, query, false));
	return fuse(first, hits, (url) => url.slice(root.length - 1));
}
