/** An excerpt: the part of a text that says most of what was asked, as text, with what was found in it marked. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { ExcerptPart } from '../../src/search/engine/answer.ts';
import { excerptOf, type Found } from '../../src/search/engine/excerpt.ts';
import { openFull } from '../support/full-text.ts';

/** Every place of a text where one of the words stands; the first is worth most. */
const foundIn = (text: string, ...typed: readonly string[]): Found =>
	new Map(
		text.split(' ').flatMap((word, i) => {
			const at = typed.indexOf(word.replace(/\.$/, ''));
			return at < 0 ? [] : [[i, { typed: typed[at] ?? '', value: 1 / (at + 1) }] as const];
		}),
	);
const excerpt = (text: string, ...typed: readonly string[]) => excerptOf(text, foundIn(text, ...typed));
const textOf = (parts: readonly ExcerptPart[]) => parts.map((part) => part.text).join('');
const filler = (count: number, word = 'some') => Array.from({ length: count }, () => word).join(' ');

test('a short text stands there whole, with what was found marked', () => {
	assert.deepEqual(excerpt('Ask the doctor today.', 'doctor'), [
		{ text: 'Ask the ', isFound: false },
		{ text: 'doctor', isFound: true },
		{ text: ' today.', isFound: false },
	]);
	assert.deepEqual(excerptOf('', new Map()), []);
});

test('of a long text it is the place that has most of the words, with each of them marked', () => {
	const text = `The doctor came. ${filler(60)} end. Bring the doctor your passport. ${filler(60)} doctor doctor doctor.`;
	const found = excerpt(text, 'doctor', 'passport');
	assert.ok(textOf(found).startsWith('Bring the doctor your passport.'), textOf(found));
	assert.deepEqual(
		found.filter(({ isFound }) => isFound).map((part) => part.text),
		['doctor', 'passport.'],
	);
	assert.equal(
		textOf(found)
			.split(' ')
			.filter((word) => /\w/.test(word)).length,
		30,
	);
});

test('it begins with a sentence where there is room, and says where one is cut', () => {
	const long = `${filler(80)} doctor ${filler(80)}`;
	assert.match(textOf(excerpt(long, 'doctor')), /^… some.* doctor some.*some…$/);
	assert.match(textOf(excerpt(`${filler(80)} end. Ask a doctor.`, 'doctor')), / end\. Ask a doctor\.$/);
});

test('of a language without blanks, the words are those that Pagefind marked', () => {
	const found: Found = new Map([[1, { typed: '医生', value: 1 }]]);
	assert.deepEqual(excerptOf('去\u200B医生\u200B。', found), [
		{ text: '去', isFound: false },
		{ text: '医生', isFound: true },
		{ text: '。', isFound: false },
	]);
});

test('a tag in a text is no more than text', () => {
	for (const text of ['<img src=x onerror=alert(1)>', '</p><script>alert(1)</script>', '&amp;lt;b&gt;', '&__proto__;'])
		assert.equal(textOf(excerptOf(text, new Map())), text);
});

/** The excerpt of a real page in a real index. */
async function excerptFrom(body: string) {
	const full = await openFull('en', [{ path: 'a', title: 'Tags', keywords: '', others: '', body }]);
	after(full.discard);
	const { results } = await full.search.complete('doctor', await full.search.ask('doctor', false));
	return results[0]?.excerpt ?? [];
}

test('of a real page that speaks of tags, the excerpt is the text that readers see', async () => {
	const body = 'Write <script>alert(1)</script> & "Co" R&D <mark>nothing</mark> or it’s lost, says the doctor.';
	const parts = await excerptFrom(body);
	assert.ok(textOf(parts).includes(body), textOf(parts));
	assert.deepEqual(
		parts.filter(({ isFound }) => isFound).map(({ text }) => text),
		['doctor.'],
	);
});

test('of a page that speaks of entities too', async () => {
	const body = 'Write &amp; or &quot; or &#39; for it, doctor.';
	assert.ok(textOf(await excerptFrom(body)).includes(body));
});
