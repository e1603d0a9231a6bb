/** A page that cannot be drawn stops the build, and is never published as whatever Astro answers instead. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { openRenderer } from '../../src/build/renderer.ts';
import { buildChoosePage } from '../../src/page-model/kinds/choose.ts';
import { translator } from '../support/words.ts';

const page = buildChoosePage({ translator });
const renderer = await openRenderer();

test('a page is drawn', async () => {
	assert.match(await renderer.draw('/', page, 'page'), /<h1/);
});

test('a page of one kind at an address of another is not', async () => {
	await assert.rejects(
		renderer.draw('/en/search/', page, 'page'),
		/en\/search\/ could not be drawn: Astro answered 500/,
	);
});

test('nor is a page at an address for which there is no file', async () => {
	await assert.rejects(renderer.draw('/en/a/b/c/d/e/f/', page, 'page'), /could not be drawn: Astro answered \d+/);
});

const sheetOf = (html: string) => /<link rel="stylesheet" href="([^"]*)">/.exec(html)?.[1];
const stylesOf = (html: string) => /<style>([^<]*)<\/style>/.exec(html)?.[1];

test('a page carries its styles, or asks for the one file that has them too', async () => {
	const whole = await renderer.draw('/', page, 'page');
	assert.equal(sheetOf(whole), undefined);
	const short = await renderer.draw('/', page, 'file');
	assert.equal(stylesOf(short), undefined);
	const sheet = readFileSync(path.join(renderer.assets, sheetOf(short) ?? assert.fail('no sheet')), 'utf8');
	const rules = stylesOf(whole)?.match(/[^{};]+\{[^{}]*\}/g) ?? [];
	assert.ok(rules.length > 30, `${rules.length} rules`);
	for (const rule of rules) assert.ok(sheet.includes(rule), rule);
	assert.equal(whole.replace(/<style>.*<\/style>/, ''), short.replace(/<link rel="stylesheet"[^>]*>/, ''));
	const sheets = readdirSync(path.join(renderer.assets, '_kaaslane')).filter((name) => name.endsWith('.css'));
	assert.deepEqual([`/_kaaslane/${sheets.join()}`], [sheetOf(short)]);
});

test('the layers of the one file have their order, whatever its parts are called', async () => {
	const short = await renderer.draw('/', page, 'file');
	const sheet = readFileSync(path.join(renderer.assets, sheetOf(short) ?? assert.fail('no sheet')), 'utf8');
	const named = [...sheet.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(/,\s*/));
	assert.deepEqual([...new Set(named)], ['reset', 'tokens', 'base', 'prose', 'print']);
	assert.ok(named.length > 5);
});

test('the classes that keep the styles of components apart are short, in pages and styles alike', async () => {
	const whole = await renderer.draw('/', page, 'page');
	assert.doesNotMatch(whole, /astro-[a-z0-9]{8}/);
	const used = new Set([...whole.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
	const scopes = [...used].filter((name) => name.startsWith('_'));
	assert.ok(scopes.length > 0);
	for (const name of scopes) assert.match(stylesOf(whole) ?? '', new RegExp(`\\.${name}\\b`));
});
