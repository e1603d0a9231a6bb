/** Two answers become one: the term index keeps its place, the full text adds pages and excerpts, as text. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { Answer, Result } from '../../src/search/engine/answer.ts';
import { excerptOf } from '../../src/search/engine/full-text.ts';
import { fuse } from '../../src/search/engine/fuse.ts';
import type { FullHit } from '../../src/search/engine/full-text-plan.ts';
import { openFull } from '../support/full-text.ts';
import { openIndex } from '../support/search-index.ts';

const result = (path: string, score: number): Result => ({
	...{ path: `/${path}/`, title: path, about: '', kind: 'guide', score },
});
const nothing = await openIndex([]).ask('x');
const answerOf = (understood: number, ...results: readonly Result[]): Answer => ({ ...nothing, results, understood });

let loaded = 0;
const hit = (path: string, score: number, meta: Readonly<Record<string, string>> = {}, excerpt = 'x'): FullHit => ({
	score,
	hit: {
		id: path,
		score,
		data: () => {
			loaded++;
			return Promise.resolve({ url: `/en/${path}/`, excerpt, meta: { title: path, kind: 'guide', ...meta } });
		},
	},
});
const pathOf = (url: string) => url.slice('/en'.length);
const fused = async (answer: Answer, ...hits: readonly FullHit[]) =>
	(await fuse(answer, hits, pathOf)).results.map(({ path }) => path.slice(1, -1));

test('what the term index is sure of keeps its place before pages that only mention the words', async () => {
	const sure = answerOf(1, result('right', 12), result('next', 3), result('near', 11));
	assert.equal((await fused(sure, hit('other', 1), hit('third', 0.9)))[0], 'right');
	assert.equal((await fused(sure, hit('other', 1), hit('next', 0.9)))[0], 'right');
	assert.deepEqual((await fused(sure, hit('near', 1), hit('other', 0.9))).slice(0, 2), ['right', 'near']);
});

test('where the term index understood nothing, the full text decides', async () => {
	assert.deepEqual(await fused(answerOf(0), hit('best', 1), hit('good', 0.5)), ['best', 'good']);
	assert.equal((await fused(answerOf(0.1, result('guess', 0.4)), hit('best', 1)))[0], 'best');
});

test('a page that both know stands there once, with its name from the term index and an excerpt', async () => {
	const { results } = await fuse(answerOf(1, result('a', 5)), [hit('a', 1, { title: 'other' })], pathOf);
	assert.deepEqual(
		results.map(({ path, title, excerpt }) => [path, title, excerpt]),
		[['/a/', 'a', [{ text: 'x', isFound: false }]]],
	);
});

test('without the full text the answer stays as it was', async () => {
	const answer = answerOf(0.7, result('a', 5), result('b', 2));
	assert.deepEqual(await fused(answer), ['a', 'b']);
	assert.deepEqual(
		answer.results.map(({ score }) => score),
		[5, 2],
	);
});

test('a word of a letter does not come among the pages by its text', async () => {
	assert.deepEqual(await fused(answerOf(0), hit('words/otsus', 1, { kind: 'word' }), hit('b', 0.5)), ['b']);
});

test('no more than eight pages are fetched for their excerpts', async () => {
	loaded = 0;
	await fused(answerOf(0), ...Array.from({ length: 40 }, (_, i) => hit(`p${String(i)}`, 1 - i / 100)));
	assert.ok(loaded > 0 && loaded <= 8, String(loaded));
});

test('a page that cannot be fetched fails the second answer, and leaves the first', async () => {
	const answer = answerOf(1, result('a', 5));
	const copy = structuredClone(answer);
	const broken: FullHit = {
		score: 1,
		hit: { id: 'b', score: 1, data: () => Promise.reject(new TypeError('offline')) },
	};
	await assert.rejects(() => fuse(answer, [broken], pathOf), TypeError);
	assert.deepEqual(answer, copy);
});

test('a page without the words of its head is shown with its address', async () => {
	const bare: FullHit = {
		...{ score: 1 },
		hit: { id: 'b', score: 1, data: () => Promise.resolve({ url: '/en/b/', excerpt: '', meta: {} }) },
	};
	const { results } = await fuse(answerOf(0), [bare], pathOf);
	assert.deepEqual([results[0]?.title, results[0]?.about, results[0]?.kind], ['/b/', '', '']);
});

test('an excerpt is text, of which some is marked as found', () => {
	assert.deepEqual(excerptOf('Ask the <mark>doctor</mark>, <mark>please</mark>.'), [
		{ text: 'Ask the ', isFound: false },
		{ text: 'doctor', isFound: true },
		{ text: ', ', isFound: false },
		{ text: 'please', isFound: true },
		{ text: '.', isFound: false },
	]);
	assert.deepEqual(excerptOf(''), [{ text: '', isFound: false }]);
});

test('signs that Pagefind escaped are themselves again, once, and all others stay', () => {
	for (const [escaped, text] of [
		['&lt;b&gt; R&D "c"', '<b> R&D "c"'],
		['&amp;lt;script&amp;gt;', '&amp;lt;script&amp;gt;'],
		['&constructor; & &; &#60; &__proto__;', '&constructor; & &; &#60; &__proto__;'],
	] as const)
		assert.deepEqual(excerptOf(escaped), [{ text, isFound: false }]);
});

test('a tag in an excerpt is no more than text', () => {
	for (const text of ['<img src=x onerror=alert(1)>', '</p><script>alert(1)</script>', '<mark onclick=x>', '<!--'])
		assert.deepEqual(excerptOf(text), [{ text, isFound: false }]);
});

/** Text of the excerpt that Pagefind makes of a real page. */
async function excerptFrom(body: string) {
	const full = await openFull('en', [{ path: 'a', title: 'Tags', keywords: '', others: '', body }]);
	after(full.discard);
	const { results } = await full.search.complete('doctor', await full.search.ask('doctor', false));
	return results[0]?.excerpt ?? [];
}

const textOf = (excerpt: Awaited<ReturnType<typeof excerptFrom>>) => excerpt.map((part) => part.text).join('');

test('of a real page that speaks of tags, the excerpt is the text that readers see', async () => {
	const body = 'Write <script>alert(1)</script> & "Co" R&D <mark>nothing</mark> or it’s lost, says the doctor.';
	const excerpt = await excerptFrom(body);
	assert.ok(textOf(excerpt).includes(body), textOf(excerpt));
	assert.deepEqual(
		excerpt.filter(({ isFound }) => isFound).map(({ text }) => text),
		['doctor.'],
	);
});

test('of a page that speaks of entities too', async () => {
	const body = 'Write &amp; or &quot; or &#39; for it, doctor.';
	assert.ok(textOf(await excerptFrom(body)).includes(body));
});
