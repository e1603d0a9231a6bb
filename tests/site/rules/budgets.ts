/** What a reader's phone pays for a page, in bytes and requests. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { fileAt, htmlOf, type SitePage } from '../../support/built-site.ts';
import { sharesStyles } from '../../support/shared-styles.ts';
import { everywhere, pageRule, when, type Rule } from './rule.ts';

/** Bytes of HTML with all its styles, as brotli (quality 11), by kind of page. One round trip carries about 14,000. */
const budgets: Readonly<Record<string, number>> = {
	choose: 3_000,
	home: 8_000,
	topic: 7_500,
	search: 8_000,
	news: 6_500,
	'not-found': 6_500,
	// With the links that lead an editor to each value, which only a site with a repository has; ten packets bring 14,600.
	guide: 14_600,
	story: 10_000,
	'info-page': 11_500,
	// The choices, each kit's files in each of its languages, and what is said while a ZIP is made of them: 0.3 kB.
	materials: 8_700,
	// Without their styles. The timeline and the calendar of a kit cost 1.4 kB.
	kit: 9_500,
	session: 8_500,
	handout: 7_500,
	// It grows by 27 bytes with each word. The words of the first letters are there after one round trip.
	words: 15_500,
	word: 10_000,
};
/** Bytes of the styles of those kinds of which people open many one after another: one file, which the browser keeps. */
const sharedStyles = 7_500;
/** Bytes of JavaScript that a page loads without being asked. */
const script = 4_000;
/** The pages of each kind with most bytes before they are compressed: among them is the one with most after. */
const heaviest = 12;

const brotli = (bytes: Buffer | string, quality = constants.BROTLI_MAX_QUALITY) =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
/** Takes a tenth of the time; with the highest quality there are fewer bytes, never more. */
const atMost = (bytes: string) => brotli(bytes, 5);
const scriptsOf = (tree: HTMLElement) =>
	tree.querySelectorAll('script').filter((element) => element.getAttribute('type') !== 'application/ld+json');

const bytes: Rule = {
	says: 'a page fits its budget of bytes',
	on: ['plain'],
	begin: (site) => {
		const sizes = new Map<SitePage, number>();
		return {
			page: ({ page, html }) => {
				sizes.set(page, Buffer.byteLength(html));
				return [];
			},
			end: (say) =>
				[...Map.groupBy(sizes.keys(), ({ kind }) => kind)].flatMap(([kind, pages]) => {
					const budget = budgets[kind] ?? 0;
					const own = pages
						.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
						.slice(0, heaviest)
						.map((page) => ({ page, bytes: atMost(htmlOf(site, page)) }))
						.sort((a, b) => b.bytes - a.bytes)
						.filter(({ bytes: roughly }, i) => i === 0 || roughly > budget)
						.map(({ page }) => ({ page, bytes: brotli(htmlOf(site, page)) }));
					say(`${kind}: ${own[0]?.bytes ?? 0} of ${budget} bytes (${own[0]?.page.url ?? ''})`);
					return own
						.filter((one) => one.bytes > budget)
						.map((one) => `${one.page.url}: ${one.bytes} bytes, budget of "${kind}" ${budget}`);
				}),
		};
	},
};

const oneAnswer: Rule = {
	says: 'everything needed to read a page comes in one answer, or with the one file of styles',
	on: everywhere,
	begin: (site) => {
		const shared = new Set<string>();
		return {
			page: ({ page, tree }) => {
				const sheets = tree.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
				for (const sheet of sheets) shared.add(sheet);
				const [files, own] = sharesStyles.has(page.kind) ? [1, 0] : [0, 1];
				return [
					...when(sheets.length !== files, `${page.url} asks for a style sheet: ${sheets.join(', ')}`),
					...when(tree.querySelectorAll('style').length !== own, `${page.url} has styles within it, or lacks them`),
					...when(tree.querySelector('link[rel=preload], link[rel=modulepreload]') !== null, `${page.url} loads ahead`),
				];
			},
			end: (say) =>
				[...shared].flatMap((sheet, i) => {
					if (!sheet.startsWith(site.base)) return [`${sheet} lies elsewhere`];
					const size = brotli(readFileSync(fileAt(site, sheet)));
					say(`${sheet}: ${size} of ${sharedStyles} bytes`);
					return [
						...when(i > 0, `${sheet} is another file of styles`),
						...when(size > sharedStyles, `${sheet}: ${size} bytes`),
					];
				}),
		};
	},
};

const scripts: Rule = {
	says: 'scripts are few, small and deferred, and no text waits for them',
	on: everywhere,
	begin: (site) => {
		const known = new Map<string, number>();
		const bytesOf = (src: string) => {
			const own = known.get(src) ?? brotli(readFileSync(fileAt(site, src)));
			known.set(src, own);
			return own;
		};
		return {
			page: ({ page, tree }) => {
				const own = scriptsOf(tree);
				const srcs = own.map((element) => element.getAttribute('src') ?? '').filter(Boolean);
				const sum = srcs.filter((src) => src.startsWith(site.base)).reduce((all, src) => all + bytesOf(src), 0);
				return [
					...own
						.filter((element) => element.getAttribute('type') !== 'module')
						.map((element) => `${page.url}: ${element.getAttribute('src') ?? 'a script'} is not deferred`),
					...when(sum > script, `${page.url}: ${sum} bytes of script`),
				];
			},
		};
	},
};

const engine = pageRule(
	'the search engine is named on the search page alone, and loaded by no page by itself',
	everywhere,
	({ page, html, tree }) => [
		...when(html.includes('pagefind/') !== (page.kind === 'search'), `${page.url}: whether it names the search engine`),
		...scriptsOf(tree)
			.filter((element) => (element.getAttribute('src') ?? '').includes('pagefind'))
			.map(() => `${page.url} loads the search engine`),
	],
);

export const budget: readonly Rule[] = [bytes, oneAnswer, scripts, engine];
