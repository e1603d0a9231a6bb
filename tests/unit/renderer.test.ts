/** A page that cannot be drawn stops the build, and is never published as whatever Astro answers instead. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { openRenderer } from '../../src/build/renderer.ts';
import { buildChoosePage } from '../../src/page-model/kinds/choose.ts';
import { translator } from '../support/words.ts';

const page = buildChoosePage({ translator });
const renderer = await openRenderer();

test('a page is drawn', async () => {
	assert.match(await renderer.draw('/', page), /<h1/);
});

test('a page of one kind at an address of another is not', async () => {
	await assert.rejects(renderer.draw('/en/search/', page), /en\/search\/ could not be drawn: Astro answered 500/);
});

test('nor is a page at an address for which there is no file', async () => {
	await assert.rejects(renderer.draw('/en/a/b/c/d/e/f/', page), /could not be drawn: Astro answered \d+/);
});
