/** Lists of the site: its pages, its topics, its news, and the manifest that everything else starts from. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { localeTags } from '../../src/i18n/locales.ts';
import { buildHomePage } from '../../src/page-model/kinds/home.ts';
import { buildNewsPage } from '../../src/page-model/kinds/news.ts';
import { buildNotFoundPage } from '../../src/page-model/kinds/not-found.ts';
import { buildSearchPage } from '../../src/page-model/kinds/search.ts';
import { buildTopicPage } from '../../src/page-model/kinds/topic.ts';
import { buildManifest } from '../../src/page-model/manifest.ts';
import { newestStories, pageLink, topicLink } from '../../src/views/page-links.ts';
import { contentLocaleOf, routesOf, writtenIn } from '../../src/views/routes.ts';
import { libraryWith, soundFile } from '../support/fixture.ts';
import { translator } from '../support/words.ts';

const library = libraryWith();
const partly = libraryWith({ 'guides/health/emergency/ru.mdx': null });
const context = { library, locale: 'en' as const, translator, today: '2026-11-22' };
const emergency = (of: typeof library) => {
	const guide = of.guides.find(({ slug }) => slug === 'emergency');
	assert.ok(guide);
	return guide;
};

test('every page of the site is listed once', () => {
	assert.deepEqual(
		routesOf(library).map(({ kind, path }) => `${kind} ${path}`),
		[
			'home /',
			'search /search/',
			'news /news/',
			'not-found /404.html',
			'topic /health/',
			'guide /health/emergency/',
			'guide /health/family-doctor/',
			'story /news/we-open/',
			'info-page /about/',
			'materials /materials/',
			'kit /materials/evenings/',
			'session /materials/evenings/1-hello/',
			'handout /materials/evenings/1-hello/goal-card/',
			'handout /materials/shared/rules/',
			'words /words/',
			'word /words/a2/',
			'word /words/perearst/',
		],
	);
});

test('a page of lists is in every language, a text in those in which it is written', () => {
	const languages = new Map(routesOf(partly).map((place) => [place.path, writtenIn(place).join(' ')]));
	assert.equal(languages.get('/health/'), 'et en ru');
	assert.equal(languages.get('/health/emergency/'), 'et en');
	const place = routesOf(partly).find(({ path }) => path === '/health/emergency/');
	assert.ok(place);
	assert.deepEqual(
		localeTags.map((locale) => contentLocaleOf(place, locale)),
		['et', 'en', 'en'],
	);
});

test('the manifest names each page with its addresses, and the language of its text', () => {
	const { pages, locales } = buildManifest(partly, translator);
	assert.deepEqual(locales, localeTags);
	assert.equal(pages.length, 1 + localeTags.length * routesOf(partly).length);
	assert.equal(new Set(pages.map(({ url }) => url)).size, pages.length);
	const page = pages.find(({ url }) => url === '/ru/health/emergency/');
	assert.deepEqual(
		[page?.kind, page?.locale, page?.contentLocale, page?.title, page?.topic, page?.languages.join(' ')],
		['guide', 'ru', 'en', 'In an emergency', 'Здоровье', 'et en'],
	);
	assert.equal(pages.find(({ url }) => url === '/et/news/we-open/')?.date, '2026-11-20');
	assert.deepEqual(pages.find(({ url }) => url === '/et/about/')?.keywords?.at(0), 'meist');
	assert.deepEqual([pages[0]?.kind, pages[0]?.url, pages[0]?.locale], ['choose', '/', 'mul']);
});

test('a guide without a translation stands in its topic in its original’s words, marked so', () => {
	assert.deepEqual(pageLink(emergency(partly), 'ru'), {
		url: '/ru/health/emergency/',
		title: 'In an emergency',
		summary: 'Which number to ring and what to say.',
		lang: 'en',
		language: 'английский',
	});
	assert.equal(pageLink(emergency(partly), 'et').lang, undefined);
});

test('a topic says how many guides it has, or that they are being written', () => {
	const [health] = library.topics;
	assert.ok(health);
	assert.deepEqual(topicLink(health, library, 'ru', translator('ru')), {
		url: '/ru/health/',
		name: 'Здоровье',
		count: '[ru topic.count_few 2]',
	});
	assert.equal(topicLink(health, { ...library, guides: [] }, 'ru', translator('ru')).count, '[ru topic.none]');
});

test('a topic shows its guides in their order, and what is coming', () => {
	const [health] = library.topics;
	assert.ok(health);
	const page = buildTopicPage(context, health);
	assert.deepEqual(
		page.guides.map(({ title }) => title),
		['In an emergency', 'Your family doctor'],
	);
	assert.deepEqual(page.coming, ['The dentist']);
	assert.equal(page.official, 'Tervis');
	assert.equal(buildTopicPage({ ...context, locale: 'et' }, health).official, undefined);
});

test('the newest story comes first; of one day, that which the editor put first', () => {
	const story = (date: string, order: number) => ({
		'story.yaml': `date: ${date}\norder: ${String(order)}\n`,
		'en.mdx': soundFile('news/we-open/en.mdx'),
	});
	const files = Object.entries({
		b: story('2026-11-21', 2),
		a: story('2026-11-21', 1),
		c: story('2025-01-01', 1),
	}).flatMap(([slug, parts]) => Object.entries(parts).map(([name, text]) => [`news/${slug}/${name}`, text] as const));
	const stories = newestStories(libraryWith(Object.fromEntries(files)), 'en');
	assert.deepEqual(
		stories.map(({ url }) => url),
		['/en/news/a/', '/en/news/b/', '/en/news/we-open/', '/en/news/c/'],
	);
	assert.equal(stories[0]?.dateText, '21 November 2026');
});

test('a door of the start page whose guide is not there is left out', () => {
	const { doors, headMenu } = buildHomePage(context);
	assert.deepEqual(
		doors.map(({ url }) => url),
		['/en/search/', '/en/health/emergency/', '/en/materials/'],
	);
	assert.deepEqual(
		headMenu.map(({ url }) => url),
		['/en/search/', '/en/health/emergency/', '/en/materials/'],
	);
});

test('the search page lists every guide, for those without JavaScript', () => {
	assert.deepEqual(
		buildSearchPage(context).topics.map(({ guides }) => guides.length),
		[2],
	);
});

test('the news page and the page for a wrong address lead on', () => {
	assert.equal(buildNewsPage(context).feedUrl, '/en/rss.xml');
	const lost = buildNotFoundPage(context);
	assert.equal(lost.topics.length, 1);
	assert.ok(lost.languages.every(({ url, locale }) => url === `/${locale}/`));
});
