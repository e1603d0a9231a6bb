/** What the full text adds to an answer; fetched with Pagefind, by those who want it. */
import type { Answer } from './answer.ts';
import { openFullText } from './full-text.ts';
import { fuse } from './fuse.ts';
import { fullTextPlan } from './full-text-plan.ts';
import { openTexts } from './page-texts.ts';
import { parseQuery } from './parse-query.ts';
import type { TermIndex } from './term-index.ts';

type FullText = Awaited<ReturnType<typeof open>>;
const opened = new Map<string, Promise<FullText>>();

const open = async (folder: string) => ({ engine: await openFullText(folder), textOf: openTexts(folder) });

/** Opens Pagefind once. Rejects where it cannot be had; asked again, it tries again. */
function fullTextAt(folder: string): Promise<FullText> {
	const fullText = opened.get(folder) ?? open(folder);
	opened.set(folder, fullText);
	fullText.catch(() => opened.delete(folder));
	return fullText;
}

/**
 * @param folder of Pagefind, ending with a slash.
 * @param root start page of the language, ending with a slash.
 */
export async function complete(index: TermIndex, query: string, first: Answer, folder: string, root: string) {
	const { engine, textOf } = await fullTextAt(folder);
	try {
		const hits = await fullTextPlan(engine, parseQuery(index, query, false));
		return await fuse(first, hits, textOf, (url) => url.slice(root.length - 1));
	} catch (error) {
		// Pagefind fetches most of itself with the first question, and does not try twice.
		opened.delete(folder);
		throw error;
	}
}
