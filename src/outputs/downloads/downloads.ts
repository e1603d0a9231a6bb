/**
 * The files to take away: made before the pages, which tell how large each is, and put beside them when they are there.
 * Pages take the list from the virtual module `virtual:kaaslane-downloads`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesOf } from '../../documents/make/file-cache.ts';
import { libraryDownloads, orStop } from '../../documents/make/library-downloads.ts';
import type { MadeDownload } from '../../documents/make/make-downloads.ts';
import { site } from '../../site.ts';

const moduleName = 'virtual:kaaslane-downloads';

let made: readonly MadeDownload[] = [];

/** Vite's way of handing data to the pages; the dev server makes no files, and hands over an empty list. */
const listForPages = {
	name: 'kaaslane:downloads-list',
	resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
	load: (id: string) =>
		id === `\0${moduleName}`
			? `export default JSON.parse(${JSON.stringify(JSON.stringify(made.map(({ download }) => download)))});`
			: undefined,
};

export const downloads: AstroIntegration = {
	name: 'kaaslane:downloads',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			updateConfig({ vite: { plugins: [listForPages] } });
		},
		'astro:build:start': async ({ logger }) => {
			if (/^https?:\/\/localhost\b/.test(site.origin))
				logger.warn('SITE_URL is not set, so codes and addresses in the files lead to this machine only.');
			const start = performance.now();
			made = await orStop(() =>
				libraryDownloads((fresh, kept) => {
					logger.info(`${fresh} files made, ${kept} kept, ${((performance.now() - start) / 1000).toFixed(1)} s`);
				}),
			);
		},
		'astro:build:done': async ({ dir }) => {
			await orStop(() => {
				publish(path.join(fileURLToPath(dir), 'downloads'));
			});
		},
	},
};

function publish(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const { download, made: file } of made) writeFileSync(path.join(folder, download.file), bytesOf(file));
	const list = made.map(({ download }) => download);
	writeFileSync(path.join(folder, 'index.json'), `${JSON.stringify({ downloads: list }, null, '\t')}\n`);
}
