/** Builds a synthetic library of about so many pages with everything: checks, search, downloads, feeds. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { localeTags } from '../../src/i18n/locales.ts';
import { pageFile, readManifest } from '../../src/outputs/read-manifest.ts';
import { site } from '../../src/site.ts';
import { makeSyntheticLibrary } from './synthetic-library.ts';
import { timed } from './timed.ts';

/** Writes into `folder` and prints pages per second, peak memory and bytes of a page. */
export function benchPages(wanted: number, folder: string): void {
	const content = path.join(folder, 'content');
	const out = path.join(folder, 'dist');
	makeSyntheticLibrary(site.contentFolder, content, Math.ceil(wanted / localeTags.length));
	const env = {
		...process.env,
		KAASLANE_CONTENT: content,
		KAASLANE_OUT: out,
		KAASLANE_CACHE: path.join(folder, 'cache'),
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	const build = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];
	const checked = timed(['src/commands/check.ts'], env);
	const built = timed(build, env);
	const again = timed(build, env);
	const manifest = readManifest(out);
	const sizes = manifest.pages
		.filter(({ kind }) => kind === 'guide')
		.map((page) => brotliCompressSync(readFileSync(pageFile(page, manifest, out))).length)
		.sort((a, b) => a - b);
	const pages = manifest.pages.length;
	console.log(`
pages               ${pages} (${sizes.length} of guides, in ${localeTags.length} languages)
check               ${checked.seconds.toFixed(1)} s
build               ${built.seconds.toFixed(1)} s, search and all files to download included
build again         ${again.seconds.toFixed(1)} s, ${(pages / again.seconds).toFixed(0)} pages per second: the files are kept
peak memory         ${built.peak.toFixed(0)} and ${again.peak.toFixed(0)} MiB (the build’s own process; Pagefind’s is a second one)
bytes of a guide    median ${sizes[sizes.length >> 1] ?? 0}, largest ${sizes.at(-1) ?? 0} (HTML with all styles, brotli)`);
}
