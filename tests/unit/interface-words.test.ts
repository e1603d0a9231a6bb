/** Words of the interface: plural forms, dates, and the invented languages of the tests. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDate } from '../../src/i18n/format.ts';
import { startTranslators } from '../../src/i18n/library-translator.ts';
import { linesOf, messageKeys } from '../../src/i18n/messages/schema.ts';
import { pseudo } from '../support/pseudo.ts';

const words = startTranslators(
	new Map([
		[
			'en',
			{
				'topic.count_one': '{{count}} guide',
				'topic.count_other': '{{count}} guides',
				'search.none': 'Nothing for “{{query}}”',
				'home.title': 'Welcome',
			},
		],
		[
			'ru',
			{
				'topic.count_one': '{{count}} статья',
				'topic.count_few': '{{count}} статьи',
				'topic.count_many': '{{count}} статей',
				'topic.count_other': '{{count}} статьи',
			},
		],
		['et', { 'topic.count_one': '{{count}} juhend', 'topic.count_other': '{{count}} juhendit' }],
	]),
);

for (const [count, text] of [
	[1, '1 статья'],
	[2, '2 статьи'],
	[4, '4 статьи'],
	[5, '5 статей'],
	[11, '11 статей'],
	[21, '21 статья'],
	[22, '22 статьи'],
	[112, '112 статей'],
] as const)
	test(`a Russian reader reads ${text}`, () => {
		assert.equal(words('ru')('topic.count', { count }), text);
	});

test('English and Estonian readers read one guide, and two guides', () => {
	assert.deepEqual(
		[1, 2].map((count) => words('en')('topic.count', { count })),
		['1 guide', '2 guides'],
	);
	assert.deepEqual(
		[1, 2].map((count) => words('et')('topic.count', { count })),
		['1 juhend', '2 juhendit'],
	);
});

test('what a reader typed is shown as it is, neither escaped twice nor taken for a message', () => {
	const query = '<b> & {{count}} $t(home.title)';
	assert.equal(words('en')('search.none', { query }), `Nothing for “${query}”`);
});

test('two translators do not disturb each other', () => {
	const other = startTranslators(new Map([['en', { 'home.title': 'Other' }]]));
	assert.deepEqual([words('en')('home.title'), other('en')('home.title')], ['Welcome', 'Other']);
});

test('Russian has four plural forms, English and Estonian two', () => {
	const forms = (intl: string) =>
		linesOf('topic.count', intl)
			.map((line) => line.replace('topic.count_', ''))
			.sort();
	assert.deepEqual(forms('ru'), ['few', 'many', 'one', 'other']);
	assert.deepEqual(forms('en-GB'), ['one', 'other']);
	assert.deepEqual(forms('ar').length, 6);
	assert.deepEqual(linesOf('home.title', 'ru'), ['home.title']);
});

test('no message is named like the insides of JavaScript', () => {
	for (const key of messageKeys) assert.match(key, /^[a-zA-Z]+\.[a-zA-Z-]+$/);
});

test('the invented language is longer, accented and still readable', () => {
	assert.equal(pseudo('Help now'), 'Ĥéļƥ ñöŵ');
	const long = pseudo('Permit');
	assert.ok(long.length >= 'Permit'.length * 1.3, long);
	assert.doesNotMatch(pseudo('The quick brown fox'), /[a-z]/i);
});

test('the invented language keeps numbers, signs and letters of other scripts', () => {
	assert.equal(pseudo('112, €5 — да'), '112, €5 — да');
	assert.equal(pseudo(''), '');
});

test('the invented language keeps the blanks that a script fills in', () => {
	assert.match(pseudo('Nothing for “{{query}}”'), /“\{\{query\}\}”$/);
});

test('a draft that lacks a message shows the English one, in its plural form', () => {
	const draft = startTranslators(
		new Map([
			[
				'en',
				{ 'topic.count_one': '{{count}} guide', 'topic.count_other': '{{count}} guides', 'home.title': 'Welcome' },
			],
			['uk', { 'home.title': 'Вітаємо' }],
		]),
	);
	assert.equal(draft('uk')('home.title'), 'Вітаємо');
	assert.deepEqual(
		[1, 2].map((count) => draft('uk')('topic.count', { count })),
		['1 guide', '2 guides'],
	);
});

const dates = [
	['2026-11-22', ['22. november 2026', '22 November 2026', '22 ноября 2026 г.']],
	['2026-03', ['märts 2026', 'March 2026', 'март 2026 г.']],
	['2026', ['2026', '2026', '2026']],
	['2026-01-01', ['1. jaanuar 2026', '1 January 2026', '1 января 2026 г.']],
] as const;

for (const [date, texts] of dates)
	test(`${date} is said no more exactly than it is known: ${texts.join(', ')}`, () => {
		assert.deepEqual(
			(['et', 'en', 'ru'] as const).map((locale) => formatDate(locale, date)),
			texts,
		);
	});
