/** The calendar file of a series: its dates, and its text as a reader of such files understands it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import ICAL from 'ical.js';
import { seriesEvents, type Series } from '../../src/tools/calendar/series-dates.ts';
import { seriesFile } from '../../src/tools/calendar/series-file.ts';

const meeting = (number: number) => ({
	slug: `${String(number)}-evening`,
	title: `Evening ${String(number)}`,
	summary: 'Tea; talk, and “rules”.',
	minutes: 120,
	url: `https://kaaslane.example/en/materials/evenings/${String(number)}-evening/`,
});
const series = (change: Partial<Series> = {}): Series => ({
	kit: 'evenings',
	title: 'Evenings',
	date: '2026-12-01',
	time: '17:30',
	rhythm: 'weekly',
	sessions: [1, 2, 3, 4].map(meeting),
	...change,
});
const days = (change: Partial<Series>) =>
	seriesEvents(series(change)).map(({ start }) => start.toISOString().slice(0, 10));

for (const [rhythm, date, expected] of [
	['weekly', '2026-12-15', ['2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05']],
	['fortnightly', '2026-12-15', ['2026-12-15', '2026-12-29', '2027-01-12', '2027-01-26']],
	// Second Tuesdays.
	['monthly', '2026-12-08', ['2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09']],
	// First Sundays, one of them the first day of a month.
	['monthly', '2026-11-01', ['2026-11-01', '2026-12-06', '2027-01-03', '2027-02-07']],
	// Fourth Thursdays; in a leap year.
	['monthly', '2028-01-27', ['2028-01-27', '2028-02-24', '2028-03-23', '2028-04-27']],
	// A fifth Tuesday goes on on the last ones.
	['monthly', '2026-12-29', ['2026-12-29', '2027-01-26', '2027-02-23', '2027-03-30']],
	// A fifth Friday on the 31st.
	['monthly', '2027-12-31', ['2027-12-31', '2028-01-28', '2028-02-25', '2028-03-31']],
] as const)
	test(`${rhythm} from ${date}: ${expected.join(', ')}`, () => {
		assert.deepEqual(days({ rhythm, date }), expected);
	});

test('the clock on the wall stays the same when summer time begins, in any zone', () => {
	const zone = process.env['TZ'];
	for (const tz of ['Europe/Tallinn', 'Pacific/Auckland', 'America/Los_Angeles']) {
		process.env['TZ'] = tz;
		const starts = [...seriesFile(series({ date: '2027-03-16' })).matchAll(/^DTSTART:(\S+)/gm)].map(([, at]) => at);
		assert.deepEqual(starts, ['20270316T173000', '20270323T173000', '20270330T173000', '20270406T173000'], tz);
	}
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

/** Events of a file as ical.js reads them. */
const read = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

const words = {
	en: [
		'Job search, peer group; evenings',
		'Rules, goals; and a back\\slash: “first”',
		'One line.\nAnd another, longer.',
	],
	et: [
		'Tööotsijate tugirühm',
		'Teine CV: tutvustus, tagasiside; päris töökuulutus',
		'Üks õhtu, kus igaüks ütleb ühe eesmärgi.',
	],
	ru: [
		'Группа поддержки в поиске работы',
		'Второе резюме: о себе, отзывы; настоящее объявление',
		'Открываем резюме, сравниваем его с настоящим объявлением, учимся давать и принимать отзывы; пьём чай.',
	],
} as const;

for (const [locale, [title, name, summary]] of Object.entries(words))
	test(`a reader of calendars finds every meeting with its words, time and address (${locale})`, () => {
		const chosen = series({
			title,
			sessions: [1, 2, 3].map((i) => ({ ...meeting(i), title: name, summary, minutes: 60 + i })),
		});
		const events = read(seriesFile(chosen));
		assert.deepEqual(
			events.map((event) => event.summary),
			[1, 2, 3].map((i) => `${title}: ${String(i)}. ${name}`),
		);
		for (const [i, event] of events.entries()) {
			const { slug, url, minutes } = chosen.sessions[i] ?? meeting(0);
			assert.equal(event.description, `${summary}\n${url}`);
			assert.equal(event.component.getFirstPropertyValue('url'), url);
			assert.equal(event.duration.toSeconds(), 60 * minutes);
			const day = `2026-12-${String(1 + 7 * i).padStart(2, '0')}`;
			assert.equal(event.startDate.toString(), `${day}T17:30:00`);
			assert.equal(event.startDate.zone, ICAL.Timezone.localTimezone, 'no zone: the time on the wall');
			assert.equal(event.uid, `evenings-${slug}-${day}@kaaslane`);
		}
	});

for (const [locale, [title, name, summary]] of Object.entries(words))
	test(`no line is longer than 75 octets, and each ends as the standard wants (${locale})`, () => {
		const text = seriesFile(
			series({ title, sessions: [{ ...meeting(1), title: `${name} ${name}`, summary: summary.repeat(5) }] }),
		);
		assert.ok(text.endsWith('END:VCALENDAR\r\n'));
		for (const line of text.split('\r\n')) {
			assert.ok(Buffer.byteLength(line) <= 75, `${String(Buffer.byteLength(line))} octets: ${line}`);
			assert.doesNotMatch(line, /[\r\n]|\uFFFD/);
		}
	});

test('the name of the calendar is that of the kit, with its commas', () => {
	const [title] = words.en;
	const lines = seriesFile(series({ title })).split('\r\n');
	assert.ok(lines.includes('NAME:Job search\\, peer group\\; evenings'));
	assert.ok(lines.some((line) => /^PRODID:.*Kaaslane/.test(line)));
});

test('the same choice gives the same bytes; another choice other dates, and each meeting an id of its own', () => {
	assert.equal(seriesFile(series()), seriesFile(series()));
	assert.notEqual(seriesFile(series()), seriesFile(series({ date: '2026-12-02' })));
	assert.match(seriesFile(series()), /^DTSTAMP:20261201T000000Z\r$/m);
	assert.equal(new Set(seriesEvents(series()).map(({ uid }) => uid)).size, 4);
});

test('a meeting may last past midnight, and a browser may give seconds with the time', () => {
	const [event] = read(seriesFile(series({ time: '23:15:00' })));
	assert.deepEqual(
		[event?.startDate.toString(), event?.endDate.toString()],
		['2026-12-01T23:15:00', '2026-12-02T01:15:00'],
	);
});
