/** What was found out once is there the next time, as long as it is whole and the code is the same. */
import assert from 'node:assert/strict';
import {
	chmodSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openKeptMap } from '../../src/kept-map.ts';

let folder = '';
beforeEach(() => {
	folder = path.join(mkdtempSync(path.join(tmpdir(), 'kaaslane-kept-map-')), 'map');
});
afterEach(() => {
	rmSync(path.dirname(folder), { recursive: true });
});

const open = (salt = 'code') => openKeptMap<{ readonly words: string }>(folder, salt);

function keep(...keys: readonly string[]): void {
	const map = open();
	for (const key of keys) map.set(key, { words: key });
	map.keep();
}

test('what was kept is there the next time', () => {
	keep('one', 'two');
	assert.deepEqual(open().get('one'), { words: 'one' });
	assert.equal(open().get('three'), undefined);
});

test('what is new is written behind what is there', () => {
	const sizes: number[] = [];
	const names = ['one', 'two', 'three', 'four'];
	for (const [i] of names.entries()) {
		keep(...names.slice(0, i + 1));
		const [name = ''] = readdirSync(folder);
		const bytes = readFileSync(path.join(folder, name));
		assert.equal(bytes.toString('latin1').split('two').length > 1, i > 0);
		sizes.push(bytes.length);
	}
	const steps = sizes.map((size, i) => size - (sizes[i - 1] ?? 0));
	assert.ok(Math.max(...steps.slice(1)) < 1.1 * (steps[0] ?? 0), 'each time one word is written, and not all');
	for (const words of names) assert.deepEqual(open().get(words), { words });
});

test('where nothing is new, nothing is written', () => {
	keep('one', 'two');
	const [name = ''] = readdirSync(folder);
	const file = path.join(folder, name);
	const before = statSync(file).mtimeMs;
	chmodSync(file, 0o400);
	keep('two', 'one');
	assert.equal(statSync(file).mtimeMs, before);
});

test('what nobody asks for any more is let go, once it is most of the map', () => {
	keep('one', 'two', 'three');
	const map = open();
	map.get('two');
	map.keep();
	assert.equal(open().get('one'), undefined);
	assert.deepEqual(open().get('two'), { words: 'two' });
});

test('half a block at the end, of a disk that was full, is none; what stands before it is kept, and then all is whole again', () => {
	keep('one');
	keep('one', 'two');
	const [name = ''] = readdirSync(folder);
	const file = path.join(folder, name);
	writeFileSync(file, readFileSync(file).subarray(0, -3));
	assert.deepEqual(open().get('one'), { words: 'one' });
	assert.equal(open().get('two'), undefined);
	keep('one', 'three');
	keep('one', 'three', 'two');
	for (const words of ['one', 'two', 'three']) assert.deepEqual(open().get(words), { words });
});

test('what another code has found out is not believed, and stays beside that of this one', () => {
	keep('one');
	const other = open('other code');
	assert.equal(other.get('one'), undefined);
	other.set('one', { words: 'another' });
	other.keep();
	assert.deepEqual(open('other code').get('one'), { words: 'another' });
	assert.deepEqual(open().get('one'), { words: 'one' });
});

test('of many the oldest go', () => {
	for (const [age, salt] of ['five', 'four', 'three', 'two', 'one'].entries()) {
		const before = readdirSync(path.dirname(folder)).includes('map') ? readdirSync(folder) : [];
		const map = open(salt);
		map.set('word', { words: salt });
		map.keep();
		const [fresh = ''] = readdirSync(folder).filter((name) => !before.includes(name));
		utimesSync(path.join(folder, fresh), age, age);
	}
	assert.equal(readdirSync(folder).length, 4);
	assert.equal(open('five').get('word'), undefined);
	for (const salt of ['four', 'three', 'two', 'one']) assert.deepEqual(open(salt).get('word'), { words: salt });
});

for (const [what, damaged] of [
	['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
	[
		'changed in one byte',
		(bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([~(bytes.at(-1) ?? 0)])]),
	],
	['empty', () => Buffer.alloc(0)],
] as const)
	test(`a map that is ${what} is none`, () => {
		keep('one', 'two');
		const [name = ''] = readdirSync(folder);
		const file = path.join(folder, name);
		writeFileSync(file, damaged(readFileSync(file)));
		assert.equal(open().get('one'), undefined);
		keep('one');
		assert.deepEqual(open().get('one'), { words: 'one' });
	});

test('where nothing can be kept, nobody is stopped', () => {
	writeFileSync(folder, 'a file');
	const inFile = openKeptMap(path.join(folder, 'map'), 'code');
	inFile.set('one', 1);
	inFile.keep();
	assert.equal(readFileSync(folder, 'utf8'), 'a file');
});
