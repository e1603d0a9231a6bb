/** Lists of the pages of each language: the manifest, the sitemap, the feeds, the pages for wrong addresses. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { builtSite, folderOf } from '../support/built-site.ts';

const plain = builtSite(folderOf('plain'));
const pseudo = builtSite(folderOf('pseudo'));

test('the manifest lists every page there is, each with kind, language, address and title', () => {
	const files = readdirSync(plain.folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'))
		// What only leads on is no page, see published.test.ts.
		.filter((file) => !readFileSync(path.join(plain.folder, file), 'utf8').includes('http-equiv="refresh"'))
		.map((file) => plain.base + file.replace(/(^|\/)index\.html$/, '$1'));
	const listed = plain.pages.map(({ url }) => url);
	assert.deepEqual([...listed, `${plain.base}404.html`].sort(), files.sort());
	for (const page of plain.pages) assert.ok(page.kind && page.locale && page.contentLocale && page.title, page.url);
});

test('the sitemap lists each written page once, with its other languages', () => {
	const read = (name: string) =>
		new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'url' || tag === 'xhtml:link' }).parse(
			readFileSync(path.join(pseudo.folder, name), 'utf8'),
		) as {
			urlset: { url: { loc: string; 'xhtml:link'?: { '@_hreflang': string }[] }[] };
		};
	const urls = read('sitemap-0.xml').urlset.url;
	const written = pseudo.pages.filter(
		({ kind, locale, contentLocale }) => kind !== 'not-found' && locale === contentLocale,
	);
	assert.deepEqual(urls.map(({ loc }) => loc).sort(), written.map(({ url }) => pseudo.origin + url).sort());
	for (const { loc, 'xhtml:link': links = [] } of urls) {
		const page = written.find(({ url }) => pseudo.origin + url === loc);
		if (page?.kind !== 'choose')
			assert.deepEqual(
				links.map((link) => link['@_hreflang']),
				[...(page?.languages ?? [])],
				loc,
			);
	}
});

test('every language has its news as a feed', () => {
	for (const locale of plain.locales) {
		const xml = readFileSync(path.join(plain.folder, locale, 'rss.xml'), 'utf8');
		const { rss } = new XMLParser({ isArray: (tag) => tag === 'item' }).parse(xml) as {
			rss: { channel: { language: string; item: { link: string; title: string; pubDate: string }[] } };
		};
		assert.equal(rss.channel.language, locale);
		const stories = plain.pages.filter(
			(page) => page.kind === 'story' && page.contentLocale === locale && page.locale === locale,
		);
		assert.deepEqual(
			rss.channel.item.map(({ link }) => link).sort(),
			stories.map(({ url }) => plain.origin + url).sort(),
		);
		for (const { pubDate } of rss.channel.item) assert.ok(!Number.isNaN(Date.parse(pubDate)));
	}
});

test('every language has a page for a wrong address', () => {
	for (const locale of plain.locales) {
		const page = plain.pages.find((candidate) => candidate.kind === 'not-found' && candidate.locale === locale);
		assert.equal(page?.url, `${plain.base}${locale}/404.html`);
	}
});
