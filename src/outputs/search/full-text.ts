/** Pages → Pagefind's index of a language. Knows nothing of where the pages come from. */
import { createIndex } from 'pagefind';
import { withoutFragments, type IndexFile } from './fragments.ts';

export interface TextPage {
	readonly url: string;
	readonly html: string;
}

/** Hands over pages while those before them are being read, so that neither side waits for the other nor drowns in pages. */
async function inTurns<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
	let turn: Promise<void>[] = [];
	let before: Promise<unknown> = Promise.resolve();
	for (const item of items) {
		if (turn.push(work(item)) < 20) continue;
		await before;
		before = Promise.all(turn);
		// Whoever waits for it next is told.
		before.catch(() => undefined);
		turn = [];
	}
	await before;
	await Promise.all(turn);
}

/** Pagefind's own interfaces, for which ours stands in (src/components/search/), and its worker, which ours does without. */
const theirs = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;

/** The files of the index of a language. Whoever calls last closes Pagefind. */
export async function indexPages(locale: string, pages: Iterable<TextPage>): Promise<IndexFile[]> {
	const { index, errors } = await createIndex({ forceLanguage: locale });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	await inTurns(pages, async ({ url, html }) => {
		const added = await index.addHTMLFile({ url, content: html });
		if (added.errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${added.errors.join('; ')}`);
	});
	const made = await index.getFiles();
	if (made.errors.length > 0) throw new Error(`Pagefind could not make its files: ${made.errors.join('; ')}`);
	await index.deleteIndex();
	return withoutFragments(made.files.filter(({ path }) => !theirs.test(path)));
}
