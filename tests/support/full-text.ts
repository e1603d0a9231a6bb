/** A real Pagefind index of a few pages in a folder of its own, and the real search over it, without a browser. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { indexPages } from '../../src/outputs/search/full-text.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { openFullText, type Engine } from '../../src/search/engine/full-text.ts';
import { openTexts, type TextOf } from '../../src/search/engine/page-texts.ts';
import { Search } from '../../src/search/engine/search.ts';
import { recordOf, type SamplePage } from './search-index.ts';

export interface FullText {
	readonly search: Search;
	/** Pagefind as it is, without the planner. */
	readonly engine: Engine;
	readonly textOf: TextOf;
	/** Paths that Pagefind finds by itself, without slashes. */
	readonly plain: (query: string) => Promise<string[]>;
	/** Paths that our search finds after both steps. */
	readonly complete: (query: string) => Promise<string[]>;
}

/** Folders of term indexes, which are served from memory. */
const served = new Map<string, Readonly<Record<string, string>>>();
const realFetch = globalThis.fetch;

/**
 * @param known what the term index knows: all of it, or nothing, so that only the full text can answer.
 * @returns the search, and a function that takes everything away again.
 */
export async function openFull(
	lang: string,
	pages: readonly SamplePage[],
	known: readonly SamplePage[] = pages,
): Promise<FullText & { readonly discard: () => void }> {
	const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-pagefind-'));
	await writePagefind(lang, pages, folder);
	const files = buildIndex(known.map(recordOf), {});
	const indexPlace = `memory:${folder}/`;
	served.set(indexPlace, files);
	globalThis.fetch = serve;
	const place = `${pathToFileURL(folder).href}/`;
	const root = `/${lang}/`;
	const search = new Search({ fetchFile: (name) => fetch(`${indexPlace}${name}.json`), root, fullText: place });
	await search.deepen();
	const engine = await openFullText(place);
	const textOf = openTexts(place);
	const pathOf = (address: string) => address.replace(root, '').replace(/^\/|\/$/g, '');
	return {
		search,
		engine,
		textOf,
		plain: async (query) => {
			const { results } = await engine.search(query);
			return Promise.all(results.map(async ({ id }) => pathOf((await textOf(id)).url)));
		},
		complete: async (query) =>
			(await search.complete(query, await search.ask(query, false))).results.map(({ path }) => pathOf(path)),
		discard: () => {
			served.delete(indexPlace);
			if (served.size === 0) globalThis.fetch = realFetch;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export async function writePagefind(lang: string, pages: readonly SamplePage[], folder: string): Promise<void> {
	const texts = pages.map((page) => ({ url: `/${lang}/${page.path}/`, html: htmlOf(lang, page) }));
	for (const file of await indexPages(lang, texts)) {
		mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
		writeFileSync(path.join(folder, file.path), file.content);
	}
	await close();
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const htmlOf = (lang: string, { title, body }: SamplePage) =>
	`<!doctype html><html lang="${lang}"><body><main data-pagefind-body><meta data-pagefind-meta="kind[content]" content="guide"><h1>${escaped(title)}</h1><p>${escaped(body)}</p></main></body></html>`;

const serve = ((address: string | URL) => {
	const [place = ''] = String(address).split('?');
	try {
		const end = place.lastIndexOf('/') + 1;
		const body = place.startsWith('memory:')
			? served.get(place.slice(0, end))?.[place.slice(end).replace('.json', '')]
			: readFileSync(fileURLToPath(place));
		return Promise.resolve(new Response(body, { status: body === undefined ? 404 : 200 }));
	} catch {
		return Promise.resolve(new Response('', { status: 404 }));
	}
}) as typeof fetch;
