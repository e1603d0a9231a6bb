/** What a reader of each language and a search engine is told about the language of a page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { builtSite, existsAt, folderOf, htmlOf, treeOf, type SitePage } from '../support/built-site.ts';

const plain = builtSite(folderOf('plain'));
const pseudo = builtSite(folderOf('pseudo'));
const articles = new Set(['guide', 'story', 'info-page', 'kit', 'session', 'handout']);

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

test('every page says in which language and direction it is', () => {
	for (const page of [...plain.pages, ...pseudo.pages].filter(({ kind }) => kind !== 'choose')) {
		const site = /-X[AB]$/.test(page.locale) ? pseudo : plain;
		const html = treeOf(site, page).querySelector('html');
		assert.equal(html?.getAttribute('lang'), page.locale, page.url);
		assert.equal(html.getAttribute('dir'), page.locale === 'ar-XB' ? 'rtl' : 'ltr', page.url);
	}
});

test('a page that is missing in a language shows the original there, and says so in the reader’s language', () => {
	const missing = pseudo.pages.filter((page) => articles.has(page.kind) && page.locale !== page.contentLocale);
	assert.ok(missing.length > 0, 'the pseudo build leaves some pages without a translation');
	for (const page of missing) {
		const tree = treeOf(pseudo, page);
		const article = tree.querySelector('article');
		assert.equal(article?.getAttribute('lang'), page.contentLocale, page.url);
		assert.equal(article.getAttribute('dir'), 'ltr', page.url);
		assert.equal(tree.querySelector('h1')?.getAttribute('lang'), page.contentLocale, page.url);
		const notice = tree.querySelector('.missing');
		assert.ok(notice, `${page.url} has a notice`);
		assert.equal(notice.closest('[lang]')?.tagName, 'HTML', 'the notice is in the language of the page');
		const canonical = tree.querySelector('link[rel=canonical]')?.getAttribute('href');
		assert.equal(canonical, `${pseudo.origin}${pseudo.base}${page.contentLocale}${page.path}`);
	}
});

test('search engines are led only to languages in which a page is written', () => {
	for (const site of [plain, pseudo]) {
		for (const page of site.pages.filter(({ kind }) => kind !== 'not-found' && kind !== 'choose')) {
			const links = treeOf(site, page).querySelectorAll('link[hreflang]');
			const offered = links.map((link) => link.getAttribute('hreflang')).filter((tag) => tag !== 'x-default');
			assert.deepEqual(offered, [...page.languages], page.url);
			for (const link of links) {
				const url = (link.getAttribute('href') ?? '').slice(site.origin.length);
				assert.ok(existsAt(site, url), `${page.url} → ${url}`);
			}
		}
	}
});

test('the language menu leads to the same page in every language, and marks the one that is read', () => {
	for (const page of plain.pages.filter(({ kind }) => kind !== 'choose' && kind !== 'not-found')) {
		const links = treeOf(plain, page).querySelectorAll('.langs a');
		assert.deepEqual(
			links.map((link) => link.getAttribute('href')),
			plain.locales.map((locale) => `${plain.base}${locale}${page.path}`),
		);
		const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
		assert.deepEqual(
			current.map((link) => link.getAttribute('lang')),
			[page.locale],
		);
	}
});

test('a heading has the same anchor in every language', () => {
	const anchors = (page: SitePage) =>
		treeOf(plain, page)
			.querySelectorAll('article > :is(h2, h3)')
			.map(({ id }) => id);
	for (const page of plain.pages.filter(({ kind }) => articles.has(kind))) {
		const english = plain.pages.find((other) => other.path === page.path && other.locale === 'en');
		assert.ok(english);
		assert.deepEqual(anchors(page), anchors(english), page.url);
	}
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

test('the page for a wrong address exists in every language, and search engines leave it alone', () => {
	for (const locale of plain.locales) {
		const page = plain.pages.find((candidate) => candidate.kind === 'not-found' && candidate.locale === locale);
		assert.equal(page?.url, `${plain.base}${locale}/404.html`);
		assert.equal(treeOf(plain, page).querySelector('meta[name=robots]')?.getAttribute('content'), 'noindex');
	}
});

test('no page shows the key of a message instead of its words', () => {
	const keys = Object.keys(JSON.parse(readFileSync('content/messages/en.json', 'utf8')) as object).map((key) =>
		key.replace(/_(one|few|many|other)$/, ''),
	);
	for (const page of [...plain.pages, ...pseudo.pages]) {
		const site = /-X[AB]$/.test(page.locale) ? pseudo : plain;
		const html = htmlOf(site, page);
		const shown = keys.filter((key) => new RegExp(`(^|[>"\\s])${key.replace('.', '\\.')}([<"\\s]|$)`).test(html));
		assert.deepEqual(shown, [], page.url);
		assert.doesNotMatch(html.replace(/data-words="[^"]*"/, ''), /\{\{\w+\}\}/, `${page.url} shows a placeholder`);
	}
});
