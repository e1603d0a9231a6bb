/** What search engines and other sites are told of a page. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { isLocale, localeTags } from '../../src/i18n/locales.ts';
import { buildChoosePage } from '../../src/page-model/kinds/choose.ts';
import { buildGuidePage } from '../../src/page-model/kinds/guide.ts';
import { buildStoryPage } from '../../src/page-model/kinds/story.ts';
import { textIn } from '../../src/library/library.ts';
import { buildHead, languageLinks } from '../../src/page-model/head.ts';
import type { Route } from '../../src/views/routes.ts';
import { libraryWith, type Files } from '../support/fixture.ts';
import { translator } from '../support/words.ts';

const origin = 'http://localhost:4321';
const words = { title: 'Title', description: 'Description.' };

function emergency(files: Files = {}): Extract<Route, { kind: 'guide' }> {
	const thing = libraryWith(files).guides.find(({ slug }) => slug === 'emergency');
	assert.ok(thing);
	return { kind: 'guide', path: '/health/emergency/', thing };
}
const notRussian = { 'guides/health/emergency/ru.mdx': null };

test('a page names itself as the address to keep', () => {
	assert.equal(buildHead(emergency(), 'et', words, []).canonical, `${origin}/et/health/emergency/`);
});

test('a page that is not translated names its original as the address to keep', () => {
	const head = buildHead(emergency(notRussian), 'ru', words, []);
	assert.equal(head.canonical, `${origin}/en/health/emergency/`);
	assert.equal(head.openGraph['og:url'], head.canonical);
	assert.equal(head.openGraph['og:locale'], 'en_GB');
});

test('search engines are told only of languages in which the page is written', () => {
	const languages = (files: Files) =>
		buildHead(emergency(files), 'ru', words, []).alternates.map(({ hreflang }) => hreflang);
	assert.deepEqual(languages({}), ['et', 'en', 'ru', 'x-default']);
	assert.deepEqual(languages(notRussian), ['et', 'en', 'x-default']);
});

test('a reader of a language that we do not have is led to English, or to the first language there is', () => {
	const xDefault = (files: Files) =>
		buildHead(emergency(files), 'et', words, []).alternates.find(({ hreflang }) => hreflang === 'x-default')?.href;
	assert.equal(xDefault({}), `${origin}/en/health/emergency/`);
	const place = emergency();
	const onlyEstonian = place.thing.translations.filter(({ tag }) => tag === 'et');
	const thing = { ...place.thing, data: { ...place.thing.data, original: 'et' as const }, translations: onlyEstonian };
	const own = `${origin}/et/health/emergency/`;
	assert.deepEqual(buildHead({ ...place, thing }, 'en', words, []).alternates, [
		{ hreflang: 'et', href: own },
		{ hreflang: 'x-default', href: own },
	]);
});

test('from the start page, a reader of an unknown language is led to the choice of languages', () => {
	const head = buildHead({ kind: 'home', path: '/' }, 'ru', words, []);
	assert.equal(head.alternates.at(-1)?.href, `${origin}/`);
	assert.equal(head.canonical, `${origin}/ru/`);
	assert.equal(head.title, 'Kaaslane · Title');
});

test('the page for a wrong address is kept out of search engines', () => {
	const head = buildHead({ kind: 'not-found', path: '/404.html' }, 'en', words, []);
	assert.equal(head.isIndexed, false);
	assert.deepEqual(head.alternates, []);
});

test('structured data cannot end the element it stands in', () => {
	const head = buildHead(emergency(), 'en', { ...words, jsonLd: [{ name: '</script><script>alert(1)</script>' }] }, [
		{ name: '</script>', url: '/en/' },
	]);
	assert.equal(head.jsonLd.length, 2);
	for (const text of head.jsonLd) {
		assert.doesNotMatch(text, /</);
		JSON.parse(text);
	}
});

test('the path above the title is told with whole addresses', () => {
	const [text = '{}'] = buildHead(emergency(), 'en', words, [
		{ name: 'Start', url: '/en/' },
		{ name: 'Health', url: '/en/health/' },
	]).jsonLd;
	const { itemListElement } = JSON.parse(text) as { itemListElement: { position: number; item: string }[] };
	assert.deepEqual(
		itemListElement.map(({ position, item }) => [position, item]),
		[
			[1, `${origin}/en/`],
			[2, `${origin}/en/health/`],
		],
	);
});

test('the language menu leads to the same page, each language under its own name', () => {
	const links = languageLinks('/health/', 'et');
	assert.deepEqual(
		links.map(({ locale, url, isCurrent }) => [locale, url, isCurrent]),
		[
			['et', '/et/health/', true],
			['en', '/en/health/', false],
			['ru', '/ru/health/', false],
		],
	);
	assert.deepEqual(
		links.map(({ name }) => name),
		['Eesti', 'English', 'Русский'],
	);
});

test('the first page offers each language in its own words', () => {
	const page = buildChoosePage({ translator });
	assert.deepEqual(
		page.languages.map(({ title }) => title),
		localeTags.map((tag) => `[${tag} choose.title]`),
	);
	assert.equal(page.head.alternates.length, localeTags.length + 1);
});

test('a reader without a translation gets the original, marked in its language, and a notice in their own', () => {
	const library = libraryWith(notRussian);
	const guide = library.guides.find(({ slug }) => slug === 'emergency');
	assert.ok(guide);
	const page = buildGuidePage({ library, locale: 'ru', translator, today: '2026-11-22' }, guide);
	assert.deepEqual([page.isMissing, page.contentLocale, page.title], [true, 'en', 'In an emergency']);
	assert.equal(page.text.body, textIn(guide, 'en').body);
	assert.equal(page.originalLanguage, 'английский');
	assert.equal(page.registry.facts['num-112']?.label, 'Emergency');
	assert.deepEqual(page.toc, [{ id: 'what-to-do', text: 'What to do' }]);
});

test('a translation keeps the anchors of its original, so that a link holds in every language', () => {
	const library = libraryWith();
	const guide = library.guides.find(({ slug }) => slug === 'emergency');
	assert.ok(guide);
	const page = buildGuidePage({ library, locale: 'ru', translator, today: '2026-11-22' }, guide);
	assert.deepEqual(page.toc, [{ id: 'what-to-do', text: 'Что делать' }]);
	assert.equal(page.isUnreviewed, true);
});

test('a story says on which day it happened', () => {
	const library = libraryWith();
	const [story] = library.stories;
	assert.ok(story);
	const page = buildStoryPage({ library, locale: 'et', translator, today: '2026-11-22' }, story);
	assert.deepEqual([page.date, page.dateText], ['2026-11-20', '20. november 2026']);
	assert.match(page.head.jsonLd.join(), /"datePublished":"2026-11-20"/);
});

test('a word that is no language of ours is none, whatever JavaScript knows by that name', () => {
	for (const word of ['constructor', '__proto__', 'toString', 'EN', '', 'xx'])
		assert.equal(isLocale(word), false, word);
});
