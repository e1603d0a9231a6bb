/** What other programs read in the head of a page: search engines, chats that show a preview, feeds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite, existsAt, folderOf, treeOf } from '../support/built-site.ts';

const site = builtSite(folderOf('plain'));
const pages = site.pages.filter(({ kind }) => kind !== 'not-found');

test('every page has a title and a description of its own, short enough to be shown whole', () => {
	const titles = new Map<string, string>();
	for (const page of pages) {
		const tree = treeOf(site, page);
		const title = tree.querySelector('title')?.text ?? '';
		const description = tree.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
		assert.ok(title.length > 5 && title.length <= 110, `${page.url}: ${title}`);
		assert.ok(description.length > 10 && description.length <= 170, `${page.url}: ${description}`);
		// An untranslated page has its original's title, and names the original as canonical.
		if (page.locale !== page.contentLocale) continue;
		assert.ok(!titles.has(title), `${page.url} and ${titles.get(title) ?? ''} have the same title`);
		titles.set(title, page.url);
	}
});

test('a preview in a chat has title, text, address and a picture that is there', () => {
	for (const page of pages) {
		const value = (property: string) =>
			treeOf(site, page).querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
		for (const property of ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:image'])
			assert.ok(value(property), `${page.url}: ${property}`);
		assert.ok(existsAt(site, value('og:image').slice(site.origin.length)), `${page.url}: the picture is not there`);
	}
});

test('every text is described as an article with the path to it', () => {
	for (const page of pages.filter(({ kind }) =>
		['guide', 'story', 'info-page', 'kit', 'session', 'handout'].includes(kind),
	)) {
		const data = treeOf(site, page)
			.querySelectorAll('script[type="application/ld+json"]')
			.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
		const types = data.map((item) => item['@type']);
		assert.deepEqual(types, ['BreadcrumbList', page.kind === 'story' ? 'NewsArticle' : 'Article'], page.url);
		assert.equal(data[1]?.['headline'], page.title, page.url);
		assert.equal(data[1]['inLanguage'], page.contentLocale, page.url);
		const trail = data[0]?.['itemListElement'] as { name: string; item: string }[];
		for (const { name, item } of trail)
			assert.ok(name && existsAt(site, item.slice(site.origin.length)), `${page.url}: ${item}`);
	}
});

test('every word is described as a term of the dictionary that lists it', () => {
	for (const page of pages.filter(({ kind }) => kind === 'word')) {
		const data = treeOf(site, page)
			.querySelectorAll('script[type="application/ld+json"]')
			.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
		assert.deepEqual(
			data.map((item) => item['@type']),
			['BreadcrumbList', 'DefinedTerm'],
			page.url,
		);
		assert.equal(data[1]?.['name'], page.title, page.url);
		assert.equal(data[1]['url'], site.origin + page.url);
		const set = pages.find(({ kind, locale }) => kind === 'words' && locale === page.locale);
		assert.equal(data[1]['inDefinedTermSet'], site.origin + (set?.url ?? ''));
	}
});
