/** The budgets of `shared` design section 4, in bytes and requests: what a reader's phone pays for a page. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { builtSite, fileAt, folderOf, htmlOf, treeOf, type SitePage } from '../support/built-site.ts';

const site = builtSite(folderOf('plain'));

/** Bytes of HTML with all its styles, as brotli (quality 11), by kind of page. One round trip carries about 14,000. */
const html: Readonly<Record<string, number>> = {
	choose: 3_000,
	home: 8_000,
	topic: 7_500,
	search: 8_000,
	news: 6_500,
	'not-found': 6_500,
	guide: 14_000,
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
const sharing = new Set(['kit', 'session', 'handout']);
/** Bytes of JavaScript that a page loads without being asked. */
const script = 4_000;

const brotli = (bytes: Buffer | string) => brotliCompressSync(bytes).length;
const scriptsOf = (page: SitePage) =>
	treeOf(site, page)
		.querySelectorAll('script')
		.filter((element) => element.getAttribute('type') !== 'application/ld+json');

/** The pages of each kind with most bytes before they are compressed: among them is the one with most after. */
function heaviest(count: number): SitePage[] {
	const bytes = (page: SitePage) => statSync(fileAt(site, page.url)).size;
	return [...Map.groupBy(site.pages, ({ kind }) => kind).values()].flatMap((pages) =>
		[...pages].sort((a, b) => bytes(b) - bytes(a)).slice(0, count),
	);
}

test('a page fits its budget of bytes, and everything needed to read it comes in one answer, or with the one file of styles', (t) => {
	const largest = new Map<string, { bytes: number; url: string }>();
	for (const page of heaviest(12)) {
		const bytes = brotli(htmlOf(site, page));
		if (bytes > (largest.get(page.kind)?.bytes ?? 0)) largest.set(page.kind, { bytes, url: page.url });
	}
	const shared = new Set<string>();
	for (const page of site.pages) {
		const tree = treeOf(site, page);
		const sheets = tree.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
		const isSharing = sharing.has(page.kind);
		assert.deepEqual(
			{ files: sheets.length, own: tree.querySelectorAll('style').length },
			{ files: isSharing ? 1 : 0, own: isSharing ? 0 : 1 },
			page.url,
		);
		for (const sheet of sheets) shared.add(sheet);
		assert.equal(tree.querySelectorAll('link[rel=preload], link[rel=modulepreload]').length, 0, page.url);
	}
	assert.equal(shared.size, 1);
	for (const sheet of shared) {
		const bytes = brotli(readFileSync(fileAt(site, sheet)));
		t.diagnostic(`${sheet}: ${bytes} of ${sharedStyles} bytes`);
		assert.ok(bytes <= sharedStyles, `${sheet}: ${bytes} bytes`);
	}
	for (const [kind, { bytes, url }] of largest) {
		t.diagnostic(`${kind}: ${bytes} of ${html[kind] ?? 0} bytes (${url})`);
		assert.ok(bytes <= (html[kind] ?? 0), `${url}: ${bytes} bytes, budget of "${kind}" ${html[kind] ?? 0}`);
	}
});

test('scripts are few, small and deferred, and no text waits for them', () => {
	for (const page of site.pages) {
		let bytes = 0;
		for (const element of scriptsOf(page)) {
			const src = element.getAttribute('src');
			assert.ok(src, `${page.url} has a script in the page itself`);
			assert.equal(element.getAttribute('type'), 'module', `${page.url}: ${src} is not deferred`);
			bytes += brotli(readFileSync(fileAt(site, src)));
		}
		assert.ok(bytes <= script, `${page.url}: ${bytes} bytes of script`);
	}
});

test('the search engine is named on the search page alone, and loaded by no page by itself', () => {
	for (const page of site.pages) {
		assert.equal(htmlOf(site, page).includes('pagefind/'), page.kind === 'search', page.url);
		for (const element of scriptsOf(page)) assert.doesNotMatch(element.getAttribute('src') ?? '', /pagefind/);
	}
});

test('pictures of the site are small', () => {
	for (const [name, budget] of [
		['favicon.svg', 1_000],
		['share.png', 60_000],
	] as const) {
		const { size } = statSync(fileAt(site, `${site.base}${name}`));
		assert.ok(size <= budget, `${name}: ${size} bytes`);
	}
});
