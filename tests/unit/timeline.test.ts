/** The picture of a series, and the choices by which one finds a kit. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { kitChoices, lengthOf, slotOf } from '../../src/page-model/kit-choices.ts';
import { buildKitPage } from '../../src/page-model/kinds/kit.ts';
import { buildMaterialsPage } from '../../src/page-model/kinds/materials.ts';
import { buildSessionPage } from '../../src/page-model/kinds/session.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import type { KitLink } from '../../src/page-model/kinds/materials.ts';
import type { Kit } from '../../src/library/kinds/kit.ts';
import type { Session } from '../../src/library/kinds/session.ts';
import { libraryWith } from '../support/fixture.ts';
import { translator } from '../support/words.ts';

const library = libraryWith();
const context = { library, locale: 'en' as const, translator, today: '2026-11-22' };
const kit = library.kits.find(({ slug }) => slug === 'evenings');
assert.ok(kit);
const [hello] = kit.sessions;
assert.ok(hello);

/** The kit of the fixture with other meetings. */
function series(rhythm: Kit['data']['rhythm'], ...meetings: readonly Partial<Session['data']>[]): Kit {
	assert.ok(kit && hello);
	const plain = { minutes: 60, needsExpert: false, safeguarding: 'ordinary', country: 'both' } as const;
	return {
		...kit,
		data: { ...kit.data, rhythm },
		sessions: meetings.map((data) => ({ ...hello, data: { ...hello.data, ...plain, ...data } })),
	};
}
const draw = (kit: Kit, locale: 'en' | 'et' | 'ru' = 'en') => timelineOf(kit, locale, translator(locale));

test('each meeting has its number, its place on the line, and a bar as high as it is long', () => {
	const { dots } = draw(series('weekly', { minutes: 60 }, { minutes: 120 }));
	assert.deepEqual(
		dots.map(({ number, x, minutes, height }) => [number, x, minutes, height]),
		[
			[1, 25, 60, 0.5],
			[2, 75, 120, 1],
		],
	);
});

test('the rarer the meetings, the further apart they stand', () => {
	const [weekly = 0, fortnightly = 0, monthly = 0] = (['weekly', 'fortnightly', 'monthly'] as const).map(
		(rhythm) => draw(series(rhythm, {}, {}, {}, {}, {}, {})).width,
	);
	assert.ok(weekly < fortnightly && fortnightly < monthly);
});

for (const [rhythm, ends] of [
	['weekly', ['[en timeline.week 1]', '[en timeline.week 3]']],
	['fortnightly', ['[en timeline.week 1]', '[en timeline.week 5]']],
	['monthly', ['[en timeline.month 1]', '[en timeline.month 3]']],
	['once', undefined],
	['free', undefined],
] as const)
	test(`three meetings, ${rhythm}: ${ends?.join(' to ') ?? 'no line joins them'}`, () => {
		assert.deepEqual(draw(series(rhythm, {}, {}, {})).ends, ends);
	});

test('marks are explained in words, with the numbers of their meetings; one that nothing bears is not', () => {
	const { dots, legend } = draw(
		series('weekly', { needsExpert: true }, {}, { needsExpert: true, safeguarding: 'raised' }),
	);
	assert.deepEqual(
		dots.map(({ marks }) => marks.join(' ')),
		['expert', '', 'expert safeguarding'],
	);
	assert.deepEqual(legend, [
		{ mark: 'expert', text: '[en materials.expert]: 1, 3' },
		{ mark: 'safeguarding', text: '[en materials.safeguarding]: 3' },
	]);
	assert.deepEqual(draw(series('weekly', {}, {})).legend, []);
});

for (const [locale, minutes, hours] of [
	['en', [120, 120], '4 hours'],
	['et', [120, 90], '3 tundi 30 minutit'],
	['ru', [600, 700], '21 час 40 минут'],
	['en', [30, 15], '45 minutes'],
] as const)
	test(`in words the picture says how long all meetings are: ${hours}`, () => {
		const { label, caption } = draw(series('weekly', ...minutes.map((each) => ({ minutes: each }))), locale);
		assert.match(label, new RegExp(`materials\\.meetings_\\w+ 2\\] \\[${locale} rhythm\\.weekly\\] ${hours}\\]$`));
		assert.equal(caption, `[${locale} timeline.bars ${hours}]`);
	});

test('a kit without meetings draws nothing, and breaks nothing', () => {
	const { dots, ends, legend } = draw(series('weekly'));
	assert.deepEqual([dots, ends, legend], [[], undefined, []]);
});

test('the page of a kit has what its calendar is made from', () => {
	const page = buildKitPage(context, kit);
	assert.deepEqual([page.slug, page.rhythm, page.timeline.dots.length], ['evenings', kit.data.rhythm, 1]);
	assert.deepEqual(
		page.sessions.map(({ slug, minutes }) => [slug, minutes]),
		[['1-hello', hello.data.minutes]],
	);
});

test('a meeting that is written for one country says so', () => {
	const facts = (country: Session['data']['country']) =>
		buildSessionPage(context, { ...hello, data: { ...hello.data, country } }, kit).facts.at(-1);
	assert.equal(facts('ee'), '[en country.ee]');
	assert.equal(facts('fi'), '[en country.fi]');
	assert.doesNotMatch(facts('both') ?? '', /country/);
});

test('kits are short, middling or long by the number of their meetings', () => {
	assert.deepEqual([1, 4, 5, 8, 9, 20].map(lengthOf), ['short', 'short', 'middle', 'middle', 'long', 'long']);
});

test('only what parts the kits can be chosen: one kit alone leaves nothing but its languages', () => {
	const { choices, written } = buildMaterialsPage(context);
	assert.deepEqual(written, ['et', 'en', 'ru']);
	assert.deepEqual(
		choices.map(({ name, options }) => `${name}: ${options.map(({ value, label }) => `${value} ${label}`).join(', ')}`),
		['language: l1 Eesti, l2 English, l3 Русский'],
	);
});

test('audiences, lengths and formats are offered in their order, and only those that a kit has', () => {
	const [row] = buildMaterialsPage(context).kits;
	assert.ok(row);
	const file = { url: '', name: '', role: 'kit', format: 'zip', facts: [], locale: 'en', language: 'English' } as const;
	const kits: KitLink[] = [
		{ ...row, audience: 'organisers', length: 'long', files: [file, { ...file, format: 'pdf' }] },
		{ ...row, audience: 'families', length: 'short' },
	];
	const groups = kitChoices(kits, ['en'], translator('en'));
	assert.deepEqual(
		groups.map(({ name, options }) => [name, ...options.map(({ value }) => value)].join(' ')),
		['for families organisers', 'length short long', 'format pdf zip'],
	);
	assert.equal(slotOf(['et', 'en'], 'en'), 'l2');
});
