/** `sitemap-index.xml`: every page in the language in which it is written, with its other languages. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { ManifestPage } from '../../page-model/manifest.ts';
import { site } from '../../site.ts';
import { readManifest } from '../read-manifest.ts';

let pages: Map<string, ManifestPage> | undefined;

/** Pages by address; read when the first is asked for, which is after the manifest is written. */
function pageAt(url: string): ManifestPage | undefined {
	pages ??= new Map(readManifest(site.outputFolder).pages.map((page) => [site.origin + page.url, page]));
	return pages.get(url);
}

export const siteMap: AstroIntegration = sitemap({
	filter: (url) => {
		const page = pageAt(url);
		return page !== undefined && page.kind !== 'not-found' && page.locale === page.contentLocale;
	},
	serialize: (item) => {
		const page = pageAt(item.url);
		if (!page) return undefined;
		const links = page.languages.map((lang) => ({ lang, url: `${site.origin}${site.base}${lang}${page.path}` }));
		return { ...item, ...(page.kind === 'choose' ? {} : { links }) };
	},
});
