/** The whole site, in order. What has not changed since an earlier build is kept. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { libraryDownloads } from '../documents/make/library-downloads.ts';
import { startPool } from '../documents/make/worker-pool.ts';
import { openFileCache } from '../file-cache.ts';
import { filesBelow } from '../files-below.ts';
import { translatorsOf } from '../library/library-words.ts';
import { loadLibrary } from '../library/read/load-library.ts';
import { writeDownloads } from '../outputs/downloads/downloads.ts';
import { writeNewsFeeds } from '../outputs/feeds/news-feed.ts';
import { writeSiteMap } from '../outputs/feeds/sitemap.ts';
import { writeHostFiles } from '../outputs/hosting/host-files.ts';
import { writeRedirectPages } from '../outputs/redirects/redirect-pages.ts';
import { openIndexer } from '../outputs/search/search-index.ts';
import { writeTermIndex } from '../outputs/search/term-index.ts';
import { buildManifest } from '../page-model/manifest.ts';
import type { SiteFiles } from '../site-files.ts';
import { site } from '../site.ts';
import { writePages } from './pages.ts';
import { writePictures } from './pictures.ts';
import { openRenderer, type Renderer } from './renderer.ts';

export interface MadeSite {
	/** Resolves when the full text of all languages is there too, which is made beside all other work. */
	readonly searched: () => Promise<void>;
}

/** Makes all files. Throws a PlainError where something is not as it should be. */
export async function makeSite(files: SiteFiles, say: (what: string) => void): Promise<MadeSite> {
	const pool = startPool();
	const library = loadLibrary(true);
	say('The content is read.');
	const opening = openRenderer();
	const translator = translatorsOf(library);
	const making = libraryDownloads(library, tellOfFiles(say), pool);
	// It is waited for below; until then others are at work on the files, and we on what needs none of them.
	making.catch(() => undefined);
	const renderer = await opening;
	writeAssets(files, renderer);
	const manifest = buildManifest(library, translator);
	const made = await making;
	const cache = openFileCache(path.join(site.cacheFolder, 'pages'));
	const pictures = await writePictures(files, library, cache);
	const downloads = made.files.map(({ download }) => download);
	const books = made.books.then((all) => all.map(({ download }) => download));
	const context = { library, translator, today: site.today, downloads, pictures };
	const indexer = openIndexer({ files, manifest }, cache);
	const { all, drawn } = await writePages(files, context, renderer, cache, { books, written: indexer.begin });
	const everyFile = [...made.files, ...(await made.books)];
	const built = { files, manifest, downloads: everyFile.map(({ download }) => download) };
	say(`${drawn} pages drawn, ${all - drawn} kept.`);
	files.write('site-manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`);
	writeTermIndex(built, library);
	writeDownloads(files, everyFile);
	writeNewsFeeds(built);
	writeRedirectPages(built);
	writeHostFiles(built);
	await writeSiteMap(built, cache);
	say('Lists, feeds and files for hosts are written.');
	return {
		searched: async () => {
			await indexer.done();
			say('The full text can be searched.');
			cache.tidy();
		},
	};
}

const tellOfFiles = (say: (what: string) => void) => (fresh: number, kept: number) => {
	say(`${fresh} files to download made, ${kept} kept.`);
};

/** Scripts, and what lies in `public/`. */
function writeAssets(files: SiteFiles, { assets }: Renderer): void {
	for (const file of filesBelow(assets)) files.write(file.replaceAll('\\', '/'), readFileSync(path.join(assets, file)));
}
