/**
 * `npm run bench -- --pages 2000`: makes a synthetic library of about that many pages, builds it with everything
 * (checks, search, feeds), and prints pages per second, peak memory and bytes per page. Machines are noisy: compare
 * within one run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { writtenTags } from '../i18n/locales.ts';
import { fileOf, readManifest } from '../outputs/read-manifest.ts';
import { site } from '../site.ts';
import { makeSyntheticLibrary } from './synthetic-library.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '2000' } } });
const wanted = Number(values.pages);
if (!Number.isInteger(wanted) || wanted < 100) {
	console.error(`--pages is "${values.pages}". It should be a whole number from 100, for example --pages 2000.`);
	process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-bench-'));
try {
	measure();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function measure(): void {
	const content = path.join(folder, 'content');
	const out = path.join(folder, 'dist');
	makeSyntheticLibrary(site.contentFolder, content, Math.ceil(wanted / writtenTags.length));
	const env = {
		...process.env,
		KAASLANE_CONTENT: content,
		KAASLANE_OUT: out,
		KAASLANE_CACHE: path.join(folder, 'cache'),
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	const checked = timed(['src/commands/check.ts'], env);
	const built = timed(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], env);
	const manifest = readManifest(out);
	const sizes = manifest.pages
		.filter(({ kind }) => kind === 'guide')
		.map((page) => brotliCompressSync(readFileSync(fileOf(page, manifest, out))).length)
		.sort((a, b) => a - b);
	const pages = manifest.pages.length;
	console.log(`
pages               ${pages} (${sizes.length} of guides, in ${writtenTags.length} languages)
check               ${checked.seconds.toFixed(1)} s
build               ${built.seconds.toFixed(1)} s, ${(pages / built.seconds).toFixed(0)} pages per second, search included
peak memory         ${(built.peak / 1024).toFixed(0)} MiB (the build’s own process; Pagefind’s is a second one)
bytes of a guide    median ${sizes[sizes.length >> 1] ?? 0}, largest ${sizes.at(-1) ?? 0} (HTML with all styles, brotli)`);
}

/** Runs Node on a script and tells how long it took and how much memory it held at most (KiB). */
function timed(args: readonly string[], env: NodeJS.ProcessEnv): { seconds: number; peak: number } {
	const report = 'process.on("exit",()=>console.error("peak:"+process.resourceUsage().maxRSS))';
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${report}`, ...args],
		{
			encoding: 'utf8',
			env,
			maxBuffer: 2 ** 28,
		},
	);
	if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
	return { seconds: (performance.now() - start) / 1000, peak: Number(/peak:(\d+)/.exec(stderr)?.[1] ?? 0) };
}
