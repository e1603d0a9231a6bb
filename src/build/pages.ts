/** The pages: those whose words have not changed come from the cache, the rest are drawn. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { fingerprint, type FileCache } from '../file-cache.ts';
import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';
import { localeUrl } from '../i18n/urls.ts';
import { policyOf, withPolicy } from '../outputs/pages/tight-policy.ts';
import { buildChoosePage } from '../page-model/kinds/choose.ts';
import { pageKindOf } from '../page-model/kinds/index.ts';
import type { DrawnPage } from '../page-model/page-of.ts';
import type { SiteFiles } from '../site-files.ts';
import { openKeptMap, type KeptMap } from '../kept-map.ts';
import { once } from '../once-per.ts';
import { site } from '../site.ts';
import type { Context } from '../views/context.ts';
import type { Download } from '../views/download.ts';
import { routesOf, type Route } from '../views/routes.ts';
import { lateWords, withLateWords, withoutLateWords, type LateWords } from './late-words.ts';
import { pageInputs } from './page-inputs.ts';
import type { Renderer } from './renderer.ts';
import type { StylesIn } from './styles.ts';

interface Address {
	/** From the root of the host, as Astro knows it. */
	readonly url: string;
	/** File below the folder of the site. */
	readonly file: string;
	/** Fingerprint of all that the page is made of, its address among it; undefined where only the page itself tells. */
	readonly inputs: string | undefined;
	readonly page: () => DrawnPage;
	readonly late: LateWords;
	readonly stylesIn: StylesIn;
}

export interface PagesMade {
	/** How many there are. */
	readonly all: number;
	/** How many had to be drawn. */
	readonly drawn: number;
}

export interface PagesBegun {
	/** Writes those that speak of the books, which are made beside all other work. */
	readonly finish: (books: readonly Download[]) => Promise<PagesMade>;
}

/**
 * Writes every page but those of the search.
 *
 * @param written is told when the pages of a language that can be found are all there, with the fingerprint of each by its
 * address.
 */
export async function writePages(
	files: SiteFiles,
	context: Omit<Context, 'locale'>,
	renderer: Renderer,
	cache: FileCache,
	written: (locale: Locale, keys: ReadonlyMap<string, string>) => void,
): Promise<PagesBegun> {
	const words = [...context.library.messages].map(([tag, { data }]) => [tag, data]);
	const writer = new PageWriter(files, renderer, cache, fingerprint(renderer.key, JSON.stringify(words)));
	await writer.write({
		...{ url: site.base, file: 'index.html', inputs: undefined, late: [], stylesIn: 'page' },
		page: () => buildChoosePage(context),
	});
	const { texts = [], search = [], others = [] } = Object.groupBy(routesOf(context.library), turnOf);
	const languages = localeTags.map((locale) => ({ locale, addresses: addressesOf(texts, { ...context, locale }) }));
	for (const { locale, addresses } of writer.changedFirst(languages)) written(locale, await writer.writeAll(addresses));
	for (const locale of localeTags) await writer.writeAll(addressesOf(others, { ...context, locale }));
	return {
		finish: async (books) => {
			const all = { ...context, downloads: [...(context.downloads ?? []), ...books] };
			for (const locale of localeTags) await writer.writeAll(addressesOf(search, { ...all, locale }));
			writer.keep();
			return writer;
		},
	};
}

/** Pages of texts are written first, since the full text is made of them, and last the one that speaks of the books. */
function turnOf(route: Route): 'texts' | 'search' | 'others' {
	if ('thing' in route) return 'texts';
	return route.kind === 'search' ? 'search' : 'others';
}

class PageWriter implements PagesMade {
	all = 0;
	drawn = 0;
	readonly #files: SiteFiles;
	readonly #renderer: Renderer;
	readonly #cache: FileCache;
	/** Fingerprint of what is not on the page, but in its components. */
	readonly #salt: string;
	/** Fingerprints of pages by those of what they are made of. */
	readonly #keys: KeptMap<string>;

	constructor(files: SiteFiles, renderer: Renderer, cache: FileCache, salt: string) {
		this.#files = files;
		this.#renderer = renderer;
		this.#cache = cache;
		this.#salt = salt;
		this.#keys = openKeptMap(path.join(site.cacheFolder, 'page-keys'), salt);
	}

	/** The full text of a language of which something has changed takes longest: it is begun first. */
	changedFirst<Language extends { readonly addresses: readonly Address[] }>(
		languages: readonly Language[],
	): Language[] {
		const isNew = ({ inputs }: Address) => inputs !== undefined && this.#keys.get(inputs) === undefined;
		const hasChanged = ({ addresses }: Language) => addresses.some(isNew);
		return languages.toSorted((a, b) => Number(hasChanged(b)) - Number(hasChanged(a)));
	}

	/** One after another, so that only that is held which is being drawn. Returns the fingerprint of each by its address. */
	async writeAll(addresses: readonly Address[]): Promise<Map<string, string>> {
		const keys = new Map<string, string>();
		for (const address of addresses) keys.set(address.url, await this.write(address));
		return keys;
	}

	keep(): void {
		this.#keys.keep();
	}

	/** Returns the fingerprint of all that is on the page, but for its late words. */
	async write(address: Address): Promise<string> {
		const { url, file, inputs, late } = address;
		const page = once(() => withoutLateWords(address.page()));
		const key = (inputs && this.#keys.get(inputs)) ?? fingerprint(this.#salt, url, JSON.stringify(page()));
		if (inputs) this.#keys.set(inputs, key);
		const mark = fingerprint(key, JSON.stringify(late));
		this.all++;
		if (this.#files.takeOver(file, mark)) this.#cache.keep(key);
		else writeFileSync(this.#files.place(file, mark), withLateWords(await this.#html(key, address, page), late));
		return key;
	}

	async #html(key: string, { url, stylesIn }: Address, page: () => DrawnPage): Promise<string> {
		const kept = this.#cache.read(key);
		if (kept) return zstdDecompressSync(kept).toString();
		this.drawn++;
		const html = withPolicy(await this.#renderer.draw(url, page(), stylesIn), policyOf(page()));
		this.#cache.put(key, zstdCompressSync(html), 0);
		return html;
	}
}

function addressesOf(routes: readonly Route[], context: Context): Address[] {
	const late = lateWords(context);
	return routes.flatMap((route) => addressesOfRoute(route, context, late));
}

/** Hosts look for the page of wrong addresses in a file of its own, and for one of no language at the root. */
function addressesOfRoute(route: Route, context: Context, late: LateWords): Address[] {
	const { locale } = context;
	const { build, sharesStyles } = pageKindOf(route);
	const common = {
		inputs: pageInputs(context, route),
		page: () => build(context, route),
		late,
		stylesIn: sharesStyles ? ('file' as const) : ('page' as const),
	};
	if (route.kind !== 'not-found')
		return [{ ...common, url: localeUrl(locale, route.path), file: `${locale}${route.path}index.html` }];
	const own = { ...common, url: localeUrl(locale, '/404/'), file: `${locale}/404.html` };
	return locale === defaultLocale ? [own, { ...own, url: `${site.base}404/`, file: '404.html' }] : [own];
}
