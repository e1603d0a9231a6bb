/** Words can be read on every ground they stand on, in light and in dark: 7:1, as WCAG asks at its highest level (1.4.6). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** Both values of each colour, light and dark. */
const colours = new Map(
	[...css.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name = '', light, dark]) => [
		name,
		{ light: light ?? '', dark: dark ?? '' },
	]),
);
const plain = new Map([...css.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = '', value]) => [name, value]));

/** Relative luminance of a colour of sRGB (WCAG 2.2). */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

const words = ['ink', 'soft', 'blue'];
const grounds = ['paper', 'sheet', 'sky', 'straw'];
const schemes = ['light', 'dark'] as const;
const valueOf = (name: string, scheme: (typeof schemes)[number]) => colours.get(name)?.[scheme] ?? assert.fail(name);

for (const scheme of schemes)
	for (const [word, ground] of [
		...words.flatMap((word) => grounds.map((ground): [string, string] => [word, ground])),
		['rye', 'paper'],
		['rye', 'straw'],
		// A button: its words are the paper, its ground the ink of links.
		['paper', 'blue'],
	])
		test(`${word ?? ''} on ${ground ?? ''} can be read in ${scheme}`, () => {
			const ratio = contrast(valueOf(word ?? '', scheme), valueOf(ground ?? '', scheme));
			assert.ok(ratio >= 7, `${ratio.toFixed(2)}:1`);
		});

test('old phones, which know one scheme, get the colours of the light one', () => {
	assert.ok(colours.size >= 11);
	for (const [name, { light }] of colours) assert.equal(plain.get(name), light, name);
});

test('the ratio is that of WCAG', () => {
	assert.equal(contrast('#000000', '#ffffff'), 21);
	assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});
