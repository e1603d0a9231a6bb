/** Pages → Pagefind's index of a language. Knows nothing of where the pages come from. */
import { createIndex } from 'pagefind';
import type { ManifestPage } from '../../page-model/manifest.ts';
import { withoutFragments, type IndexFile } from './fragments.ts';

/** A page to be indexed: where it lies, and what only the index needs to know. */
export interface IndexedPage {
	readonly file: string;
	readonly page: ManifestPage;
}

export interface TextPage {
	readonly url: string;
	readonly html: string;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A page as the index reads it.
 *
 * @param matter `<main>` with what stands in it, without its end.
 * @param meta what only the index needs to know, and a reader's phone should not have to fetch.
 */
export function essence(locale: string, matter: string, meta: Readonly<Record<string, string | undefined>>): string {
	const tags = Object.entries(meta)
		.filter(([, value]) => value)
		.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${attribute(value ?? '')}">`);
	// Pagefind runs the words of neighbouring elements together, which styles keep apart for readers.
	const parted = matter.replaceAll('><', '> <');
	const own = parted.replace(/<[^>]*data-pagefind-body[^>]*>/, (body) => body + tags.join(''));
	return `<!doctype html><html lang="${locale}"><body>${own}</main></body></html>`;
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
