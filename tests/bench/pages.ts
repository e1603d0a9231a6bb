/** Builds a synthetic library of about so many pages with everything: checks, search, downloads, feeds; and then a little of it again. */
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { localeTags } from '../../src/i18n/locales.ts';
import { pageFile, readManifest } from '../../src/outputs/read-manifest.ts';
import { site } from '../../src/site.ts';
import { buildStarlight } from './peers.ts';
import { makeSyntheticLibrary } from './synthetic-library.ts';
import { timed, type Timed } from './timed.ts';

/** Writes into `folder` and prints seconds, memory, and bytes of a page; with `peers`, beside Starlight in the same run. */
export function benchPages(wanted: number, folder: string, peers: boolean): void {
	const content = path.join(folder, 'content');
	const out = path.join(folder, 'dist');
	const cache = path.join(folder, 'cache');
	makeSyntheticLibrary(site.contentFolder, content, Math.ceil(wanted / localeTags.length));
	const shown = addFee(content, 7);
	const env = { ...process.env, KAASLANE_CONTENT: content, KAASLANE_OUT: out, KAASLANE_CACHE: cache };
	const build = () => timed(['src/commands/build.ts'], env);
	const change = (file: string, from: RegExp, to: string) => {
		const place = path.join(content, file);
		writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
	};
	const forget = (...folders: readonly string[]) => {
		for (const one of folders) rmSync(one, { recursive: true, force: true });
	};
	// The renderer lies in the checkout; it is made again when it is missed.
	forget('.cache/renderer');
	const cold = build();
	forget(
		'.cache/renderer',
		...['pages', 'page-keys', 'indexed', 'read', 'built'].map((name) => path.join(cache, name)),
	);
	const pagesOnly = build();
	const nothing = build();
	change('guides/health/family-doctor/en.mdx', /is the first person/, 'is really the first person');
	const word = build();
	change(feeFile, /money: 31\b/, 'money: 32');
	const fact = build();
	const manifest = readManifest(out);
	const sizes = manifest.pages
		.filter(({ kind }) => kind === 'guide')
		.map((page) => brotliCompressSync(readFileSync(pageFile(page, manifest, out))).length)
		.sort((a, b) => a - b);
	const line = (name: string, { seconds, peak }: Timed) => {
		const share = `${(seconds / cold.seconds).toFixed(3)} of the first`;
		console.log(`${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${share}  ${peak.toFixed(0).padStart(5)} MiB`);
	};
	console.log(
		`\n${manifest.pages.length} pages (${sizes.length} of guides, in ${localeTags.length} languages), search and files to download included`,
	);
	line('from nothing', cold);
	line('the files are kept', pagesOnly);
	line('one word changed', word);
	line(`a fee of ${String(shown)} pages changed`, fact);
	line('nothing changed', nothing);
	console.log(
		`bytes of a guide: median ${sizes[sizes.length >> 1] ?? 0}, largest ${sizes.at(-1) ?? 0} (HTML with all styles, brotli)`,
	);
	if (peers) comparePeers(manifest.pages.length, pagesOnly, content, folder);
}

const feeFile = 'registry/facts/arrival/facts.yaml';

/** Adds a fee that so many of the guides show, and tells on how many pages that is: of the real ones each is on a hundred. */
function addFee(content: string, guides: number): number {
	const folder = path.join(content, path.dirname(feeFile));
	appendFileSync(
		path.join(content, feeFile),
		`\n- id: bench-fee
  statement: A fee that a few guides show.
  value: {money: 31}
  authority: Politsei- ja Piirivalveamet
  source: https://www.politsei.ee/en/instructions/state-fee-amounts
  pageDate: undated
  read: '2026-11-22'
  confidence: official
  expires: '2099-12-31'\n`,
	);
	const topic = path.join(content, 'guides/arrival');
	const some = readdirSync(topic)
		.filter((name) => name.startsWith('guide-'))
		.slice(0, guides);
	for (const tag of localeTags) {
		appendFileSync(path.join(folder, `${tag}.yaml`), '\nbench-fee:\n  label: A fee\n');
		for (const name of some) appendFileSync(path.join(topic, name, `${tag}.mdx`), '\n\n<Facts ids="bench-fee" />\n');
	}
	return some.length * localeTags.length;
}

/** Our pages without files to draw, beside the peer's pages of the same texts. */
function comparePeers(pages: number, ours: Timed, content: string, folder: string): void {
	const peer = buildStarlight(content, folder);
	const speed = pages / ours.seconds / (peer.pages / peer.seconds);
	console.log(
		`${peer.name}: ${peer.pages} pages in ${peer.seconds.toFixed(1)} s, ${peer.peak.toFixed(0)} MiB; ours are ${speed.toFixed(2)} times as many a second, with ${(ours.peak / peer.peak).toFixed(2)} of the memory`,
	);
}
