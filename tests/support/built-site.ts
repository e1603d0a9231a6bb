/** The built site as the tests of `site/` and `browser/` see it: files and the manifest, nothing of `src/`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export interface SitePage {
	readonly kind: string;
	readonly locale: string;
	readonly contentLocale: string;
	readonly url: string;
	readonly title: string;
	readonly languages: readonly string[];
	readonly path: string;
	readonly keywords?: readonly string[];
}

export interface BuiltSite {
	readonly folder: string;
	readonly origin: string;
	readonly base: string;
	readonly locales: readonly string[];
	readonly pages: readonly SitePage[];
	/** Paths without language that have moved. */
	readonly redirects: readonly { readonly from: string; readonly to: string; readonly languages?: readonly string[] }[];
}

export function builtSite(folder: string): BuiltSite {
	const manifest = JSON.parse(readFileSync(path.join(folder, 'site-manifest.json'), 'utf8')) as Omit<
		BuiltSite,
		'folder'
	>;
	return { ...manifest, folder };
}

/** The site as it is published, a small one under a sub-path, and one with the invented languages, years later. */
export type Variant = 'plain' | 'sub-path' | 'pseudo';

function within(name: string): string {
	const root = process.env['KAASLANE_BUILDS'];
	if (!root) throw new Error('These tests look at builds that `npm test` makes. Run `npm test -- site` or `npm test`.');
	return path.join(root, name);
}

/** Folder of the build a test looks at, as `npm test` made it. */
export const folderOf = (variant: Variant): string => within(variant);

/** Folder of the content that a build was made of. */
export const contentOf = (variant: Variant): string => (variant === 'plain' ? 'content' : within(`${variant}-content`));

/** File that a host serves for an address of the site. */
export function fileAt(site: BuiltSite, url: string): string {
	const place = decodeURI(url.replace(/[?#].*$/, '')).slice(site.base.length);
	return path.join(site.folder, place === '' || place.endsWith('/') ? `${place}index.html` : place);
}

export const existsAt = (site: BuiltSite, url: string): boolean =>
	url.startsWith(site.base) && existsSync(fileAt(site, url));

export const htmlOf = (site: BuiltSite, page: SitePage): string => readFileSync(fileAt(site, page.url), 'utf8');

/** The page as a tree. What looks at many pages does so in one pass, see `site/rules/`. */
export const treeOf = (site: BuiltSite, page: SitePage): HTMLElement => parse(htmlOf(site, page), { comment: true });

/** The first page of a kind in a language; it fails the test where there is none. */
export function pageOf(site: BuiltSite, kind: string, locale: string, end = ''): SitePage {
	const found = site.pages.find((page) => page.kind === kind && page.locale === locale && page.url.endsWith(end));
	if (!found) throw new Error(`The site has no page of kind "${kind}" in "${locale}" ending in "${end}".`);
	return found;
}
