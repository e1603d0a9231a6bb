/** The script of every page knows by the first letter which file to fetch, without the code that knows keys. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { letterOf } from '../../src/components/search/first-letter.ts';
import { keyOf } from '../../src/search/engine/tokenize.ts';

test('the first letter has the key that the index gives it, in every alphabet of ours', () => {
	for (const letter of 'abcdefghijklmnopqrstuvwxyzõäöüšžåабвгґдеёєжзиіїйклмнопрстуфхцчшщыэюя') {
		assert.equal(letterOf(letter), keyOf(letter).charAt(0), letter);
		assert.equal(letterOf(` ${letter.toUpperCase()}bc`), keyOf(letter).charAt(0), letter);
	}
});

test('what begins with no letter of ours fetches nothing', () => {
	for (const text of ['', '   ', '112', '<script>', '😀', '\u202e', 'ع', '__proto__', '../x'])
		assert.equal(letterOf(text), '', text);
});
