/** Facts as readers see them: in their language, never more certain than they are. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Locale } from '../../src/i18n/locales.ts';
import { startTranslators } from '../../src/i18n/library-translator.ts';
import type { FactValue } from '../../src/library/kinds/fact.ts';
import { formatValue } from '../../src/views/facts.ts';
import { registryViews } from '../../src/views/registry-views.ts';
import { libraryWith } from '../support/fixture.ts';
import { withChange, withId } from '../support/registry.ts';
import { translator } from '../support/words.ts';

const days = startTranslators(
	new Map([
		[
			'et',
			{
				'unit.days_one': '{{amount}} päev',
				'unit.days_other': '{{amount}} päeva',
				'unit.workingDays_one': '{{amount}} tööpäev',
				'unit.workingDays_other': '{{amount}} tööpäeva',
			},
		],
		[
			'en',
			{
				'unit.days_one': '{{amount}} day',
				'unit.days_other': '{{amount}} days',
				'unit.workingDays_one': '{{amount}} working day',
				'unit.workingDays_other': '{{amount}} working days',
			},
		],
		[
			'ru',
			{
				'unit.days_one': '{{amount}} день',
				'unit.days_few': '{{amount}} дня',
				'unit.days_many': '{{amount}} дней',
				'unit.days_other': '{{amount}} дня',
				'unit.workingDays_one': '{{amount}} рабочий день',
				'unit.workingDays_few': '{{amount}} рабочих дня',
				'unit.workingDays_many': '{{amount}} рабочих дней',
				'unit.workingDays_other': '{{amount}} рабочего дня',
			},
		],
	]),
);
const locales = ['et', 'en', 'ru'] as const satisfies Locale[];

/** To a reader, a space that does not break is a space, and a dash of another width is a dash. */
const inThree = (value: Exclude<FactValue, 'words'>) =>
	locales.map((locale) =>
		formatValue(value, locale, days(locale))
			.replace(/[\u00a0\u202f\u2009]/g, ' ')
			.replace('\u2012', '–'),
	);

const values: readonly (readonly [name: string, value: Exclude<FactValue, 'words'>, texts: readonly string[]])[] = [
	['whole euros', { money: 5 }, ['5 €', '€5', '5 €']],
	['euros and cents', { money: 4.5 }, ['4,50 €', '€4.50', '4,50 €']],
	['thousands of euros', { money: 12000 }, ['12 000 €', '€12,000', '12 000 €']],
	['a range of money', { money: [5, 20] }, ['5–20 €', '€5 – €20', '5–20 €']],
	['a range of money with cents', { money: [5, 7.5] }, ['5,00–7,50 €', '€5.00 – €7.50', '5,00–7,50 €']],
	['one day', { days: 1 }, ['1 päev', '1 day', '1 день']],
	['two days', { days: 2 }, ['2 päeva', '2 days', '2 дня']],
	['five days', { days: 5 }, ['5 päeva', '5 days', '5 дней']],
	['twenty-one days', { days: 21 }, ['21 päeva', '21 days', '21 день']],
	['a range of days', { days: [7, 10] }, ['7–10 päeva', '7–10 days', '7–10 дней']],
	['working days', { workingDays: 3 }, ['3 tööpäeva', '3 working days', '3 рабочих дня']],
	['a month', { months: 1 }, ['1 kuu', '1 month', '1 месяц']],
	['months', { months: 3 }, ['3 kuud', '3 months', '3 месяца']],
	['half a year', { years: 0.5 }, ['0,5 aastat', '0.5 years', '0,5 года']],
	['weeks', { weeks: 2 }, ['2 nädalat', '2 weeks', '2 недели']],
	['hours', { hours: 24 }, ['24 tundi', '24 hours', '24 часа']],
	['minutes', { minutes: 30 }, ['30 minutit', '30 minutes', '30 минут']],
	['a share', { percent: 70 }, ['70%', '70%', '70 %']],
	['a number', { number: 1500 }, ['1500', '1,500', '1 500']],
	['a phone number', { phone: '116 006' }, ['116 006', '116 006', '116 006']],
	['a day', { date: '2026-11-22' }, ['22. november 2026', '22 November 2026', '22 ноября 2026 г.']],
];

for (const [name, value, texts] of values)
	test(`${name}, as each language writes it: ${texts.join(', ')}`, () => {
		assert.deepEqual(inThree(value), texts);
	});

const library = libraryWith();
const view = (id: string, locale: Locale, today: string) =>
	registryViews(library, [{ registry: 'facts', id }], locale, translator(locale), today).facts[id];

test('a fact that nobody could confirm never shows its value, but where to look', () => {
	for (const locale of locales) {
		const fact = view('home-visit-fee', locale, '2026-11-22');
		assert.equal(fact?.text, undefined);
		assert.equal(fact?.warning, `[${locale} fact.lookUp tervisekassa.ee]`);
		assert.doesNotMatch(JSON.stringify({ ...fact, source: undefined }), /\b(5|10)\b/);
	}
});

test('only official and secondary facts are shown as values', () => {
	for (const [confidence, isShown] of [
		['official', true],
		['secondary', true],
		['dated', false],
		['inferred', false],
		['unclear', false],
		['unconfirmed', false],
	] as const) {
		const changed = libraryWith(withChange('facts', 'confidence: secondary', `confidence: ${confidence}`));
		const { facts } = registryViews(
			changed,
			[{ registry: 'facts', id: 'visit-fee' }],
			'en',
			translator('en'),
			'2026-11-22',
		);
		assert.equal(facts['visit-fee']?.text !== undefined, isShown, confidence);
	}
});

test('an expired fact shows its value with a warning and the day until which it was trusted', () => {
	assert.equal(view('visit-fee', 'en', '2027-01-31')?.warning, undefined);
	const fact = view('visit-fee', 'en', '2027-02-01');
	assert.equal(fact?.text, '€5');
	assert.equal(fact.warning, '[en fact.expired 31 January 2027 tervisekassa.ee]');
	assert.equal(view('visit-fee', 'ru', '2027-02-01')?.warning, '[ru fact.expired 31 января 2027 г. tervisekassa.ee]');
});

test('a fact that only backs a sentence has no value and no warning', () => {
	const fact = view('law-choice', 'et', '2030-01-01');
	assert.deepEqual([fact?.text, fact?.warning, fact?.label], [undefined, undefined, '']);
});

test('a phone number can be rung', () => {
	assert.equal(view('num-1220', 'en', '2026-11-22')?.tel, 'tel:1220');
	assert.equal(view('visit-fee', 'en', '2026-11-22')?.tel, undefined);
});

test('a fact says of when its page is, no more exactly than is known, and when we read it', () => {
	const pageDate = (id: string) => view(id, 'en', '2026-11-22')?.pageDate;
	assert.equal(pageDate('visit-fee'), '[en fact.pageUndated]');
	assert.equal(pageDate('law-choice'), '[en fact.pageOf 31 December 2025]');
	assert.equal(pageDate('answer-days'), '[en fact.pageOf March 2026]');
	assert.equal(pageDate('sick-pay'), '[en fact.pageOf 2026]');
	assert.equal(view('visit-fee', 'en', '2026-11-22')?.source.read, '[en fact.readOn 2 November 2026]');
});

test('facts of one page share one number among the sources, in the order in which a text uses them', () => {
	const wanted = ['visit-fee', 'home-visit-fee', 'sick-pay', 'visit-fee'].map((id) => ({
		registry: 'facts' as const,
		id,
	}));
	const { facts, sources } = registryViews(library, wanted, 'en', translator('en'), '2026-11-22');
	assert.deepEqual(
		[facts['visit-fee'], facts['home-visit-fee'], facts['sick-pay']].map((fact) => fact?.source.number),
		[1, 1, 2],
	);
	assert.deepEqual(
		sources.map(({ number }) => number),
		[1, 2],
	);
});

test('a place brings its phone number and its site', () => {
	const { places } = registryViews(
		library,
		[{ registry: 'places', id: 'advice-line' }],
		'ru',
		translator('ru'),
		'2026-11-22',
	);
	assert.equal(places['advice-line']?.phone?.text, '1220');
	assert.equal(places['advice-line'].web?.host, '1220.ee');
	assert.equal(places['advice-line'].name, 'Линия советов');
});

test('a term gives newcomers its meaning, and helpers on Estonian pages what newcomers call it', () => {
	const meaning = (locale: Locale) =>
		registryViews(library, [{ registry: 'terms', id: 'perearst' }], locale, translator(locale), '2026-11-22').terms[
			'perearst'
		]?.meaning;
	assert.deepEqual(locales.map(meaning), ['family doctor · семейный врач', 'family doctor', 'семейный врач']);
});

test('a fact and a term may be called constructor', () => {
	const id = ['constructor'].join();
	const library = libraryWith({
		...withId('terms', 'A2', id),
		...withId('facts', 'num-1220', id),
		...withChange('places', 'phone: num-1220', `phone: ${id}`),
	});
	const wanted = (['terms', 'facts'] as const).map((registry) => ({ registry, id }));
	const { terms, facts } = registryViews(library, wanted, 'en', translator('en'), '2026-11-22');
	assert.equal(terms[id]?.nom, 'A2-tase');
	assert.equal(facts[id]?.text, '1220');
	assert.equal('toString' in facts, false);
});
