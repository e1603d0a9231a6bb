/** `sitemap-index.xml`: every page in the language in which it is written, with its other languages. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegrationLogger } from 'astro';
import type { ManifestPage } from '../../page-model/manifest.ts';
import { site } from '../../site.ts';
import type { BuiltSite } from '../output.ts';

const isListed = ({ kind, locale, contentLocale }: ManifestPage) => kind !== 'not-found' && locale === contentLocale;

/** Calls the integration as Astro would at the end of a build of its own: ours draws the pages without Astro. */
export async function writeSiteMap({ files, manifest }: BuiltSite): Promise<void> {
	const pages = new Map(manifest.pages.filter(isListed).map((page) => [site.origin + page.url, page]));
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
			pages: [...pages.values()].map(({ url }) => ({ pathname: url.slice(site.base.length) })),
			logger: quiet,
		} as unknown as Parameters<Hooks['astro:build:done']>[0]);
		for (const name of readdirSync(folder)) files.write(name, readFileSync(path.join(folder, name)));
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
