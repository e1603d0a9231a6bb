/** What the full text adds to an answer; fetched with Pagefind, by those who want it. */
import type { Answer } from './answer.ts';
import { openFullText, type Engine } from './full-text.ts';
import { fuse } from './fuse.ts';
import { fullTextPlan } from './full-text-plan.ts';
import type { TermIndex } from './term-index.ts';
import { parseQuery } from './parse-query.ts';

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
	const engine = await engineAt(folder);
	try {
		const hits = await fullTextPlan(engine, parseQuery(index, query, false));
		return await fuse(first, hits, (url) => url.slice(root.length - 1));
	} catch (error) {
		// Pagefind fetches most of itself with the first question, and does not try twice.
		engines.delete(folder);
		throw error;
	}
}
