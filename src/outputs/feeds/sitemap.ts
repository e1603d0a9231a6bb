/** `sitemap-index.xml`: every page in the language in which it is written, with its other languages. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { codeHash } from '../../code-hash.ts';
import { fingerprint, keptPlain, type FileCache } from '../../file-cache.ts';
import type { ManifestPage } from '../../page-model/manifest.ts';
import { site } from '../../site.ts';
import { versionsOf } from '../../versions-of.ts';
import type { BuiltSite } from '../output.ts';

const isListed = ({ kind, locale, contentLocale }: ManifestPage) => kind !== 'not-found' && locale === contentLocale;

/** From the cache where all pages are as they were: the integration takes longer to load than to write. */
export async function writeSiteMap({ files, manifest }: BuiltSite, cache: FileCache): Promise<void> {
	const pages = manifest.pages.filter(isListed);
	const shown = pages.map(({ url, kind, path: place, languages }) => [url, kind, place, languages]);
	const key = fingerprint(
		...['site map', versionsOf(/^@astrojs\/sitemap$/), codeHash('outputs/feeds/sitemap.ts')],
		JSON.stringify([site.origin, site.base, shown]),
	);
	const map = await keptPlain(cache, key, () => siteMapOf(pages));
	for (const [name, text] of Object.entries(map)) files.write(name, text);
}

/** Calls the integration as Astro would at the end of a build of its own: ours draws the pages without Astro. */
async function siteMapOf(listed: readonly ManifestPage[]): Promise<Record<string, string>> {
	const { default: sitemap } = await import('@astrojs/sitemap');
	const pages = new Map(listed.map((page) => [site.origin + page.url, page]));
	const { hooks } = sitemap({
		serialize: (item) => {
			const page = pages.get(item.url);
			if (!page || page.kind === 'choose') return item;
			const links = page.languages.map((lang) => ({ lang, url: `${site.origin}${site.base}${lang}${page.path}` }));
			return { ...item, links };
		},
	});
	type Hooks = Required<typeof hooks>;
	const config = { site: site.origin, base: site.base, trailingSlash: 'always', build: { format: 'directory' } };
	await hooks['astro:routes:resolved']?.({ routes: [] } as unknown as Parameters<Hooks['astro:routes:resolved']>[0]);
	await hooks['astro:config:done']?.({ config } as unknown as Parameters<Hooks['astro:config:done']>[0]);
	// It writes by itself, and might write into a file that the last site has too.
	const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-sitemap-'));
	try {
		await hooks['astro:build:done']?.({
			dir: pathToFileURL(`${folder}/`),
			pages: listed.map(({ url }) => ({ pathname: url.slice(site.base.length) })),
			logger: quiet,
		} as unknown as Parameters<Hooks['astro:build:done']>[0]);
		return Object.fromEntries(
			readdirSync(folder)
				.sort()
				.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The integration tells its faults and goes on; a site without its map is no whole site. */
const quiet: Pick<AstroIntegrationLogger, 'info' | 'warn' | 'error'> = {
	info: () => undefined,
	warn: (message) => {
		throw new Error(message);
	},
	error: (message) => {
		throw new Error(message);
	},
};
