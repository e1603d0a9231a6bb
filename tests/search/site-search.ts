/** The real search code over a built site, without a browser: files come from the disk instead of a server. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readManifest } from '../../src/outputs/read-manifest.ts';
import { Search } from '../../src/search/engine/search.ts';

type Manifest = ReturnType<typeof readManifest>;

export interface SiteSearch {
	readonly manifest: Manifest;
	/** The search of a language. */
	readonly searchIn: (locale: string) => Search;
	/** Files read so far, with their sizes in bytes. */
	readonly read: Map<string, number>;
}

/** @param dist folder of the built site. */
export function openSite(dist: string): SiteSearch {
	const manifest = readManifest(dist);
	const read = readFromDisk(dist, manifest.base);
	return { manifest, read, searchIn: (locale) => searchIn(dist, manifest, locale) };
}

/** Lets `fetch` read the files of a folder. Gives those read so far, with their sizes in bytes. */
export function readFromDisk(folder: string, base: string): Map<string, number> {
	const read = new Map<string, number>();
	globalThis.fetch = ((address: string | URL) => {
		const file = fileOf(String(address), folder, base);
		try {
			const body = readFileSync(file);
			read.set(path.relative(folder, file), body.length);
			return Promise.resolve(new Response(body));
		} catch {
			return Promise.resolve(new Response('', { status: 404 }));
		}
	}) as typeof fetch;
	return read;
}

function fileOf(address: string, dist: string, base: string): string {
	const [place = ''] = address.split('?');
	return place.startsWith('file:')
		? path.normalize(new URL(place).pathname)
		: path.join(dist, place.slice(base.length));
}

function searchIn(dist: string, { base }: Manifest, locale: string): Search {
	const html = readFileSync(path.join(dist, locale, 'index.html'), 'utf8');
	const index = /<body data-search="([^"]*)"/.exec(html)?.[1];
	if (index === undefined)
		throw new Error(
			`${dist}/${locale}/index.html does not say where the search index is. Build the site first: npm run build`,
		);
	const fullText = pathToFileURL(path.join(dist, 'pagefind', locale, '/')).href;
	return new Search({ fetchFile: (name) => fetch(`${index}${name}.json`), root: `${base}${locale}/`, fullText });
}
