/** The whole site, in order. What has not changed since an earlier build is kept. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { libraryDownloads } from '../documents/make/library-downloads.ts';
import { startPool } from '../documents/make/worker-pool.ts';
import type { MadeDownload } from '../documents/make/make-downloads.ts';
import { openFileCache, type FileCache } from '../file-cache.ts';
import { filesBelow } from '../files-below.ts';
import { translatorsOf } from '../library/library-words.ts';
import { loadLibrary } from '../library/read/load-library.ts';
import { writeDownloads } from '../outputs/downloads/downloads.ts';
import { writeNewsFeeds } from '../outputs/feeds/news-feed.ts';
import { writeSiteMap } from '../outputs/feeds/sitemap.ts';
import { writeHostFiles } from '../outputs/hosting/host-files.ts';
import type { BuiltSite } from '../outputs/output.ts';
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

/** Makes all files of the content with a stamp. Throws a PlainError where something is not as it should be. */
export async function makeSite(files: SiteFiles, stamp: string, say: (what: string) => void): Promise<MadeSite> {
	const pool = startPool();
	const library = loadLibrary(true, stamp);
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
	const context = { library, translator, today: site.today, downloads, pictures };
	const indexer = openIndexer({ files, manifest }, cache);
	const begun = await writePages(files, context, renderer, cache, (locale, keys) => {
		indexer.begin(locale, keys);
		// Not before, as the books would only keep the full text waiting, which takes longest.
		void made.books();
	});
	writeTermIndex({ files, manifest }, library);
	const books = await made.books();
	const { all, drawn } = await begun.finish(books.map(({ download }) => download));
	say(`${drawn} pages drawn, ${all - drawn} kept.`);
	await writeLists({ files, manifest }, [...made.files, ...books], cache);
	say('Lists, feeds and files for hosts are written.');
	return {
		searched: async () => {
			await indexer.done();
			say('The full text can be searched.');
			cache.tidy();
		},
	};
}

/** What is written of all pages and files. */
async function writeLists(
	{ files, manifest }: Omit<BuiltSite, 'downloads'>,
	all: readonly MadeDownload[],
	cache: FileCache,
): Promise<void> {
	const built = { files, manifest, downloads: all.map(({ download }) => download) };
	files.write('site-manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`);
	writeDownloads(files, all);
	writeNewsFeeds(built);
	writeRedirectPages(built);
	writeHostFiles(built);
	await writeSiteMap(built, cache);
}

const tellOfFiles = (say: (what: string) => void) => (fresh: number, kept: number) => {
	say(`${fresh} files to download made, ${kept} kept.`);
};

/** Scripts, and what lies in `public/`. */
function writeAssets(files: SiteFiles, { assets }: Renderer): void {
	for (const file of filesBelow(assets)) files.write(file.replaceAll('\\', '/'), readFileSync(path.join(assets, file)));
}
