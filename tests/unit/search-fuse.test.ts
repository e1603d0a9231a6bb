/** Two answers become one: the term index keeps its place, the full text adds pages and excerpts, as text. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Answer, Result } from '../../src/search/engine/answer.ts';
import { fuse } from '../../src/search/engine/fuse.ts';
import type { FullHit } from '../../src/search/engine/full-text-plan.ts';
import type { PageText } from '../../src/search/engine/page-texts.ts';
import { openIndex } from '../support/search-index.ts';

const result = (path: string, score: number): Result => ({
	...{ path: `/${path}/`, title: path, about: '', kind: 'guide', score },
});
const nothing = await openIndex([]).ask('x');
const answerOf = (understood: number, ...results: readonly Result[]): Answer => ({ ...nothing, results, understood });

/** Pages by their ids, which are their paths here. */
const texts = new Map<string, PageText>();
let loaded = 0;
const textOf = (id: string): Promise<PageText> => {
	loaded++;
	const text = texts.get(id);
	return text ? Promise.resolve(text) : Promise.reject(new TypeError('offline'));
};
const hit = (path: string, score: number, meta: PageText['meta'] = { title: path, kind: 'guide' }): FullHit => {
	texts.set(path, { url: `/en/${path}/`, content: 'x', meta });
	return { id: path, score, found: new Map() };
};
const pathOf = (url: string) => url.slice('/en'.length);
const fused = async (answer: Answer, ...hits: readonly FullHit[]) =>
	(await fuse(answer, hits, textOf, pathOf)).results.map(({ path }) => path.slice(1, -1));

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
	const { results } = await fuse(answerOf(1, result('a', 5)), [hit('a', 1, { title: 'other' })], textOf, pathOf);
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

test('no more than eight pages are fetched for their excerpts', async () => {
	loaded = 0;
	await fused(answerOf(0), ...Array.from({ length: 40 }, (_, i) => hit(`p${String(i)}`, 1 - i / 100)));
	assert.ok(loaded > 0 && loaded <= 8, String(loaded));
});

test('a page that cannot be fetched fails the second answer, and leaves the first', async () => {
	const answer = answerOf(1, result('a', 5));
	const copy = structuredClone(answer);
	const broken: FullHit = { id: 'unknown', score: 1, found: new Map() };
	await assert.rejects(() => fuse(answer, [broken], textOf, pathOf), TypeError);
	assert.deepEqual(answer, copy);
});

test('a page without the words of its head is shown with its address', async () => {
	const { results } = await fuse(answerOf(0), [hit('b', 1, {})], textOf, pathOf);
	assert.deepEqual([results[0]?.title, results[0]?.about, results[0]?.kind], ['/b/', '', '']);
});
