/** What the search is told of the pages of the real library: all that answer a question, and the words that lead there. */
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import { inspectContent } from '../../src/library/read/load-library.ts';
import { lettersOfKeys, type MapData } from '../../src/search/engine/index-file.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { searchFiles, searchFolder, searchUrl } from '../../src/search/records/search-files.ts';
import { kindRules, searchKindNames, searchRecords, searchTagOf } from '../../src/search/records/search-records.ts';
import { routesOf } from '../../src/views/routes.ts';
import { libraryWith, soundFile } from '../support/fixture.ts';
import { withMore } from '../support/registry.ts';
import { openBuilt, openIndex } from '../support/search-index.ts';

const { library: real } = inspectContent(path.resolve(import.meta.dirname, '../../content'));
const sound = libraryWith();

/** The real library as it is asked in a language. */
const opened = new Map(
	localeTags.map((locale) => [locale, openBuilt(buildIndex(searchRecords(real, locale), kindRules))]),
);
const pathsFor = async (locale: Locale, query: string) => (await opened.get(locale)?.paths(query)) ?? [];

/** Kinds of pages that answer a question; the others only lead on. */
const findable = new Set(['guide', 'topic', 'kit', 'session', 'handout', 'word', 'story', 'info-page']);

for (const locale of localeTags) {
	const records = searchRecords(real, locale);

	test(`${locale}: every page that answers a question can be found, and no other`, () => {
		assert.deepEqual(
			records.map((record) => record.path),
			routesOf(real)
				.filter(({ kind }) => findable.has(kind))
				.map((place) => place.path),
		);
		for (const place of routesOf(real))
			assert.equal(searchTagOf(place, real, locale) !== undefined, findable.has(place.kind), place.path);
		assert.deepEqual(
			[...new Set(records.map(({ kind }) => kind))].sort(),
			[...searchKindNames].sort(),
			'a filter that nothing is in, or pages that no filter shows',
		);
	});

	test(`${locale}: no page is without a title, an address of its own, and words`, () => {
		for (const { title, path: place, fields, lang } of records) {
			assert.notEqual(title.trim(), '', place);
			assert.match(place, /^\/.*\/$/);
			assert.notEqual(lang, locale, place);
			assert.ok(
				fields.some(({ text, weight }) => text.trim() !== '' && weight >= 6),
				`${place} has nothing by which it is known`,
			);
			for (const { text, weight } of fields) {
				assert.ok(weight >= 1 && weight <= 9 && Number.isInteger(weight), place);
				assert.doesNotMatch(text, /undefined|\[object/, place);
			}
		}
		assert.equal(new Set(records.map((record) => record.path)).size, records.length);
	});

	test(`${locale}: every guide is found first by its own title`, async () => {
		for (const { kind, title, path: place } of records)
			if (kind === 'guide') assert.equal((await pathsFor(locale, title))[0], place.slice(1, -1), title);
	});

	const wordsThatMiss = async (isPhrase: boolean) => {
		const missing: string[] = [];
		for (const { kind, title, path: place } of records) {
			if (kind !== 'word' || /[ -]/.test(title) !== isPhrase) continue;
			const answer = await opened.get(locale)?.ask(title);
			if (!answer?.words.some((word) => word.path === place)) missing.push(title);
		}
		return missing;
	};

	test(`${locale}: every official word is found by itself`, async () => {
		assert.deepEqual(await wordsThatMiss(false), []);
	});

	test(`${locale}: every official phrase is found by itself`, async () => {
		assert.deepEqual(await wordsThatMiss(true), []);
	});

	test(`${locale}: the title of a guide that is still to come leads to its topic`, async () => {
		for (const { slug, data, words } of real.topics)
			for (const guide of data.coming)
				for (const { data: own } of words.values()) {
					const query = own.coming[guide] ?? '';
					assert.ok((await pathsFor(locale, query)).slice(0, 5).includes(slug), query);
				}
	});
}

test('the words that a coming guide will explain lead to its topic, and to the guide once it is there', async () => {
	const terms = (guide: string) =>
		withMore(
			'terms',
			`- id: hambaarst\n  et: {nom: hambaarst, gen: hambaarsti}\n  also: [ortodont]\n  guide: ${guide}\n`,
			{
				en: 'hambaarst: {meaning: tooth doctor, said: [toothache]}\n',
				ru: 'hambaarst: {meaning: зубной врач, said: [дантист]}\n',
			},
		);
	for (const [guide, place] of [
		['health/dentist', 'health'],
		['health/family-doctor', 'health/family-doctor'],
	] as const) {
		const library = libraryWith(terms(guide));
		for (const [locale, queries] of [
			['en', ['hambaarst', 'hambaarsti', 'ortodont', 'toothache']],
			['ru', ['hambaarst', 'дантист', 'ortodont', 'хамбаарст']],
			['et', ['hambaarst', 'ortodont', 'hambaarsti juurde']],
		] as const)
			for (const query of queries)
				assert.equal((await openIndex(searchRecords(library, locale)).paths(query))[0], place, `${locale} ${query}`);
	}
});

test('a page is found in the languages in which it is also written', async () => {
	for (const [locale, query] of [
		['en', 'perearst'],
		['en', 'зубной врач'],
		['ru', 'the dentist'],
		['et', 'dentist'],
	] as const)
		assert.ok((await openIndex(searchRecords(sound, locale)).paths(query)).length > 0, `${locale} ${query}`);
});

test('a page without a translation is found by the title it has, marked with its language', async () => {
	const library = libraryWith({ 'guides/health/emergency/ru.mdx': null });
	const { results } = await openIndex(searchRecords(library, 'ru')).ask('emergency');
	assert.deepEqual([results[0]?.path, results[0]?.lang], ['/health/emergency/', 'en']);
});

/** Folders of the files that do not keep their address. */
const restOf = (library: typeof sound, locale: Locale) => [
	...new Set(
		[...searchFiles(library, locale).keys()]
			.map((file) => path.posix.dirname(file))
			.filter((one) => one.startsWith('_')),
	),
];

test('the address of the rest of an index changes with what it says, and with nothing else', () => {
	const [rest = '', ...others] = restOf(sound, 'en');
	assert.deepEqual(others, []);
	assert.match(rest, /^_kaaslane\/search\/en\/[0-9a-f]{8}$/);
	assert.deepEqual(restOf(libraryWith(), 'en'), [rest]);
	const changed = soundFile('guides/health/emergency/en.mdx').replace(/^title: .*$/m, 'title: A wholly other title');
	assert.notDeepEqual(restOf(libraryWith({ 'guides/health/emergency/en.mdx': changed }), 'en'), [rest]);
});

test('what is fetched first keeps its address, and leads to the rest', () => {
	for (const locale of localeTags) {
		const files = searchFiles(real, locale);
		const first = [...files.keys()].filter((file) => file.startsWith(searchFolder(locale)));
		const names = ['map', 'texts', ...Array.from(lettersOfKeys, (letter) => `letter-${letter}`)];
		assert.deepEqual(first.sort(), names.map((name) => `${searchFolder(locale)}${name}.json`).sort());
		const { rest } = JSON.parse(files.get(`${searchFolder(locale)}map.json`) ?? '') as MapData;
		const led = first.map((file) => path.posix.join(searchFolder(locale), rest, path.basename(file)));
		assert.deepEqual([...new Set(led.map((file) => path.posix.dirname(file)))], restOf(real, locale));
		assert.ok(files.has(path.posix.join(searchFolder(locale), rest, '0.json')));
		assert.ok(searchUrl(locale).endsWith(`/${searchFolder(locale)}`));
		const { kinds } = JSON.parse(files.get(`${searchFolder(locale)}texts.json`) ?? '') as { kinds: object };
		assert.deepEqual(Object.keys(kinds), searchKindNames);
	}
});
