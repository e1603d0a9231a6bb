/** The pages: those whose words have not changed come from the cache, the rest are drawn. */
import { writeFileSync } from 'node:fs';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { fingerprint, type FileCache } from '../file-cache.ts';
import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';
import { localeUrl } from '../i18n/urls.ts';
import { withPolicy } from '../outputs/pages/tight-policy.ts';
import { buildChoosePage } from '../page-model/kinds/choose.ts';
import { pageKindOf } from '../page-model/kinds/index.ts';
import type { DrawnPage } from '../page-model/page-of.ts';
import type { SiteFiles } from '../site-files.ts';
import { site } from '../site.ts';
import type { Context } from '../views/context.ts';
import { routesOf, type Route } from '../views/routes.ts';
import { withLateWords, withoutLateWords } from './late-words.ts';
import type { Renderer } from './renderer.ts';
import type { StylesIn } from './styles.ts';

interface Address {
	/** From the root of the host, as Astro knows it. */
	readonly url: string;
	/** File below the folder of the site. */
	readonly file: string;
	readonly page: DrawnPage;
	readonly stylesIn: StylesIn;
}

export interface PagesMade {
	/** How many there are. */
	readonly all: number;
	/** How many had to be drawn. */
	readonly drawn: number;
}

/** Writes every page. `written` is told when those of a language are all there, with the fingerprint of each by its address. */
export async function writePages(
	files: SiteFiles,
	context: Omit<Context, 'locale'>,
	renderer: Renderer,
	cache: FileCache,
	written: (locale: Locale, keys: ReadonlyMap<string, string>) => void,
): Promise<PagesMade> {
	const words = [...context.library.messages].map(([tag, { data }]) => [tag, data]);
	const writer = new PageWriter(files, renderer, cache, fingerprint(renderer.key, JSON.stringify(words)));
	await writer.write({ url: site.base, file: 'index.html', page: buildChoosePage(context), stylesIn: 'page' });
	const routes = routesOf(context.library);
	for (const locale of localeTags) {
		const keys = new Map<string, string>();
		// One after another, so that only that is held which is being drawn.
		for (const route of routes)
			for (const address of addressesOf(route, { ...context, locale }))
				keys.set(address.url, await writer.write(address));
		written(locale, keys);
	}
	return writer;
}

/** Pagefind's engine is WebAssembly; only the page of results may compile it. */
const policyOf = ({ kind }: DrawnPage) => (kind === 'search' ? ["'wasm-unsafe-eval'"] : []);

class PageWriter implements PagesMade {
	all = 0;
	drawn = 0;
	readonly #files: SiteFiles;
	readonly #renderer: Renderer;
	readonly #cache: FileCache;
	/** Fingerprint of what is not on the page, but in its components. */
	readonly #salt: string;

	constructor(files: SiteFiles, renderer: Renderer, cache: FileCache, salt: string) {
		this.#files = files;
		this.#renderer = renderer;
		this.#cache = cache;
		this.#salt = salt;
	}

	/** Returns the fingerprint of all that is on the page, but for its late words. */
	async write({ url, file, page, stylesIn }: Address): Promise<string> {
		const { bare, late } = withoutLateWords(page);
		const key = fingerprint(this.#salt, url, JSON.stringify(bare));
		const mark = fingerprint(key, JSON.stringify(late));
		this.all++;
		if (this.#files.takeOver(file, mark)) this.#cache.keep(key);
		else writeFileSync(this.#files.place(file, mark), withLateWords(await this.#html(key, url, bare, stylesIn), late));
		return key;
	}

	async #html(key: string, url: string, page: DrawnPage, stylesIn: StylesIn): Promise<string> {
		const kept = this.#cache.read(key);
		if (kept) return zstdDecompressSync(kept).toString();
		this.drawn++;
		const html = withPolicy(await this.#renderer.draw(url, page, stylesIn), policyOf(page));
		this.#cache.put(key, zstdCompressSync(html), 0);
		return html;
	}
}

/** Hosts look for the page of wrong addresses in a file of its own, and for one of no language at the root. */
function addressesOf(route: Route, context: Context): Address[] {
	const { locale } = context;
	const { build, sharesStyles } = pageKindOf(route);
	const page = build(context, route);
	const stylesIn: StylesIn = sharesStyles ? 'file' : 'page';
	if (route.kind !== 'not-found')
		return [{ url: localeUrl(locale, route.path), file: `${locale}${route.path}index.html`, page, stylesIn }];
	const url = localeUrl(locale, '/404/');
	const own = { url, file: `${locale}/404.html`, page, stylesIn };
	return locale === defaultLocale ? [own, { ...own, url: `${site.base}404/`, file: '404.html' }] : [own];
}
