/**
 * The planner over a real Pagefind index. Some of what it is built upon is nowhere documented: these tests hold it for
 * Pagefind 1.6.0, so that an upgrade that changes it is noticed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { pagesWith, type Hit } from '../../src/search/engine/full-text.ts';
import { Search } from '../../src/search/engine/search.ts';
import { openFull, writePagefind, type FullText } from '../support/full-text.ts';
import { finnish } from '../support/search-fi.ts';
import type { SamplePage } from '../support/search-index.ts';
import { ukrainian } from '../support/search-uk.ts';

const page = (path: string, body: string, title = path): SamplePage => ({
	path,
	title,
	body,
	keywords: '',
	others: '',
});

/** Pages of which the term index knows nothing, so that only the full text can answer. */
const russian = [
	page('work/dispute', 'Трудовой спор решает комиссия. Жалобу подают по почте.'),
	page('work/leave', 'Отпускные платят заранее. Новый налоговый закон.'),
	page('society/taxes', 'Налог платят раз в год.'),
];
const english = [
	page('office', 'Go to the office to ask.'),
	page('bank', 'Open an account. Bring your passport.'),
	page('home', 'A lease is signed by both. The office is not asked. Unemployment is no reason to end it.'),
];

const open = async (...args: Parameters<typeof openFull>): Promise<FullText> => {
	const full = await openFull(...args);
	after(full.discard);
	return full;
};

const uk = await open('uk', ukrainian);
const ukText = await open('uk', ukrainian, []);
const fi = await open('fi', finnish);
const ru = await open('ru', russian, []);
const en = await open('en', english, []);

const pathsOf = async ({ textOf }: FullText, hits: readonly Hit[]) =>
	(await Promise.all(hits.map(async ({ id }) => (await textOf(id)).url))).toSorted();

test('a word of a Ukrainian text is found by its other forms, for which Pagefind has no endings', async () => {
	for (const [query, right] of [
		['розмовляти', 'family/kindergarten'],
		['слухавка', 'health/emergency'],
		['рішенню', 'arrival/residence-permit'],
		['застава', 'home/rent'],
		['рецепта', 'health/family-doctor'],
	] as const) {
		assert.ok(
			!(await ukText.plain(query)).includes(right),
			`Pagefind alone finds ${query}: is the planner still needed?`,
		);
		assert.equal((await ukText.complete(query))[0], right, query);
	}
});

test('with the words of the term index the right Ukrainian page comes first, where Pagefind alone finds nothing', async () => {
	for (const [query, right] of [
		['квартирою', 'home/rent'],
		['договором про роботу', 'work/contract'],
		['як повернути заставу за квартиру', 'home/rent'],
		['слухавка лкіаря', 'health/family-doctor'],
		['simeinyi likar', 'health/family-doctor'],
		['perearsti juurde', 'health/family-doctor'],
	] as const) {
		assert.deepEqual(await uk.plain(query), [], query);
		assert.equal((await uk.complete(query))[0], right, query);
	}
});

test('with the words of the term index the right Finnish page comes first, where Pagefind alone finds it not', async () => {
	for (const [query, right] of [
		['lakari', 'health/family-doctor'],
		['jatkoluvan', 'arrival/residence-permit'],
		['työspoimus', 'work/contract'],
		['perearst', 'health/family-doctor'],
		['vid na zhitelstvo', 'arrival/residence-permit'],
	] as const) {
		assert.notEqual((await fi.plain(query))[0], right, query);
		assert.equal((await fi.complete(query))[0], right, query);
	}
});

test('a Russian word that ends in й is found by its other forms', async () => {
	assert.ok(!(await ru.plain('налоговой')).includes('work/leave'), 'Pagefind now takes the ending off й');
	assert.deepEqual(await ru.complete('налоговой'), ['work/leave']);
	assert.deepEqual(await ru.complete('трудовой'), ['work/dispute']);
});

test('a Russian form three letters away is found', async () => {
	assert.deepEqual(await ru.plain('трудового'), ['work/dispute']);
	assert.deepEqual(await ru.complete('трудового'), ['work/dispute']);
});

test('a page need not have all words of a query', async () => {
	assert.deepEqual(await en.plain('lease passport'), []);
	assert.deepEqual((await en.complete('lease passport')).toSorted(), ['bank', 'home']);
});

test('of two pages that which has more of the words comes first', async () => {
	assert.deepEqual(await en.complete('lease unemployment passport'), ['home', 'bank']);
});

test('words that say nothing bring no pages', async () => {
	assert.deepEqual(await en.complete('to the account'), ['bank']);
	assert.deepEqual(await en.complete('how to'), []);
});

test('of a short word no ending is taken off', async () => {
	assert.deepEqual((await en.complete('ask')).toSorted(), ['home', 'office']);
	assert.deepEqual(await en.complete('askz'), []);
});

test('a page that only mentions a word is found by a slip of it, where the term index knows the word', async () => {
	const [doctor] = ukrainian;
	assert.ok(doctor);
	const mention = page('home/pets', 'Ветеринар дає поліклініка.', 'Тварини');
	const full = await open('uk', [mention], [doctor]);
	assert.deepEqual(await full.plain('поліклінкиа'), []);
	assert.deepEqual(await full.complete('поліклінкиа'), ['health/family-doctor', 'home/pets']);
});

test('Pagefind is started once, however much is asked', async () => {
	await en.complete('account');
	const before = globalThis.fetch;
	const fetched: string[] = [];
	globalThis.fetch = (address, options) => {
		fetched.push(address instanceof Request ? address.url : address.toString());
		return before(address, options);
	};
	await en.complete('passport').finally(() => (globalThis.fetch = before));
	assert.ok(!fetched.some((address) => address.includes('pagefind-entry')), fetched.join(' '));
});

test('a word that is not there finds no pages by a beginning of two letters', async () => {
	for (const [full, query, wrong] of [
		[en, 'tootukassa', 'office'],
		[ukText, 'знати', 'family/kindergarten'],
	] as const) {
		assert.ok(
			(await full.plain(query)).includes(wrong),
			'Pagefind has given up its silent fallback: simplify pagesWith',
		);
		assert.deepEqual(await pagesWith(full.engine, query), [], query);
		assert.deepEqual(await full.complete(query), [], query);
	}
});

test('a word that is there, and the beginning of one, find their pages', async () => {
	for (const [query, urls] of [
		['account', ['/en/bank/']],
		['unemploy', ['/en/home/']],
		['office', ['/en/home/', '/en/office/']],
	] as const)
		assert.deepEqual(await pathsOf(en, await pagesWith(en.engine, query)), urls, query);
});

test('a word in quotation marks is still one word to the full text, whatever else it holds', async () => {
	for (const query of ['"account"', 'account"', '“account”', '<b>account</b>'])
		assert.ok((await en.complete(query)).includes('bank'), query);
});

test('nonsense finds nothing in the full text', async () => {
	for (const query of ['xqzwvk', '', '   ', '123456', '🙂', '"', '""', '\\', '(.*', '%00', '__proto__', 'constructor'])
		assert.deepEqual(await en.complete(query), [], query);
});

const emptyFolder = (): string => {
	const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-pagefind-'));
	after(() => {
		rmSync(folder, { recursive: true });
	});
	return folder;
};

test('the first answer holds where the full text cannot be had, and the next question tries again', async () => {
	const folder = emptyFolder();
	const fullText = `${pathToFileURL(folder).href}/`;
	const own = new Search({ fetchFile: (name) => fetch(`${name}.json`), root: '/uk/', fullText });
	const first = await uk.search.ask('лікар', false);
	const copy = structuredClone(first);
	await assert.rejects(() => own.complete('', first));
	assert.deepEqual(first, copy);
	assert.equal(first.results[0]?.path, '/health/family-doctor/');
	await writePagefind('uk', ukrainian.slice(0, 2), folder);
	assert.equal((await own.complete('', first)).results[0]?.path, '/health/family-doctor/');
});

/** A program of its own, because Pagefind leaves a failure to start unhandled, which would end this one. */
const startsAgain = `
	import { openFull } from '${import.meta.dirname}/../support/full-text.ts';
	const { search, discard } = await openFull('en', [{ path: 'a', title: 'Account', keywords: '', others: '', body: '' }]);
	const first = await search.ask('account', false);
	const online = globalThis.fetch;
	globalThis.fetch = () => Promise.reject(new TypeError('offline'));
	const failed = await search.complete('account', first).then(() => false, () => true);
	globalThis.fetch = online;
	const again = await search.complete('account', first).then(({ results }) => results.length, () => 0);
	discard();
	console.log(JSON.stringify([failed, again]));`;

test('a full text that failed to start is started again', () => {
	const args = ['--unhandled-rejections=none', '--input-type=module', '--eval', startsAgain];
	const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	assert.equal(stdout, '[true,1]\n', stderr);
});
