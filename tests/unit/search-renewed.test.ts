/** The site is renewed while somebody searches, or the network goes: nothing of two indexes is ever mixed. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { buildIndex, type BuiltIndex } from '../../src/search/index/build-index.ts';
import { fromMemory, openBuilt } from '../support/search-index.ts';
import { many } from '../support/search-many.ts';

/** Indexes of the same pages, with other numbers. */
const indexAt = (rest: string, records: typeof many): BuiltIndex =>
	Object.fromEntries(
		Object.entries(buildIndex(records, {}, () => rest)).map(([name, text]) => [
			name === 'map' || name.startsWith('letter-') ? name : rest + name,
			text,
		]),
	);
const [before, after] = [indexAt('../old/', many), indexAt('../new/', many.toReversed())];

/** Questions whose words lie far apart in the index, and what they find. */
const [near = '', far = ''] = ['a', 'т'].map((letter) => many.find(({ title }) => title.startsWith(letter))?.title);
const pathOf = (title: string) => many.find((record) => record.title === title)?.path.slice(1, -1);

test('where the site is renewed meanwhile, the next question is answered by the new index, and by nothing of the old', async () => {
	let site = before;
	const { ask: asked, paths } = openBuilt(before, (name) => fromMemory(name, site));
	assert.equal((await paths(near))[0], pathOf(near));
	site = after;
	assert.equal((await paths(near))[0], pathOf(near), 'what the old files said holds until something new is asked for');
	await assert.rejects(() => asked(far), /There is no file \.\.\/old\//);
	for (const query of [far, near]) assert.deepEqual(await asked(query), await openBuilt(after).ask(query), query);
});

test('a letter of another index than the map is refused, and had of the same one the next time', async () => {
	let letters = after;
	const { paths } = openBuilt(before, (name) => fromMemory(name, name.startsWith('letter-') ? letters : before));
	await assert.rejects(() => paths('t', true), /of another index/);
	letters = before;
	const found = await paths('t', true);
	assert.ok(found.length > 0);
	assert.deepEqual(found, await openBuilt(before).paths('t', true));
});

test('without a network, what was fetched answers on after something could not be had', async () => {
	let isOnline = true;
	const { paths } = openBuilt(before, (name) =>
		isOnline ? fromMemory(name, before) : Promise.reject(new TypeError('Failed to fetch')),
	);
	await paths(near);
	isOnline = false;
	await assert.rejects(() => paths(far), TypeError);
	assert.equal((await paths(near))[0], pathOf(near));
});
