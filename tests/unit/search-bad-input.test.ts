/** What nobody should type, and somebody will: it never throws, ends soon, and what comes back is plain data. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import type { Answer } from '../../src/search/engine/answer.ts';
import { similarity } from '../../src/search/engine/similarity.ts';
import { keyOf, queryWords, tokenize } from '../../src/search/engine/tokenize.ts';
import { openFull } from '../support/full-text.ts';
import { found, openIndex, recordOf } from '../support/search-index.ts';
import { finnish } from '../support/search-fi.ts';
import { ukrainian } from '../support/search-uk.ts';

const bad: Readonly<Record<string, string>> = {
	nothing: '',
	spaces: ' \t\n\r\u00a0\u2003 ',
	'10 kB of one letter': 'a'.repeat(10_000),
	'10 kB of letters': 'perearst'.repeat(1250),
	'10 kB of words': 'лікар дозвіл '.repeat(770),
	'10 kB of spaces': ' '.repeat(10_000),
	'10 kB of hyphens': 'a-'.repeat(5000),
	'10 kB of apostrophes': "'".repeat(10_000),
	'10 kB of digits': '1234567890'.repeat(1000),
	'a megabyte': 'õ '.repeat(500_000),
	'control characters': '\u0000\u0001\u0007\u001b[31m\u007f\u0085лікар\u0000',
	'marks of direction': '\u200f\u202eраkіл\u202c\u2066лікар\u2069',
	'lone surrogates': '\ud800лікар\udc00 \ud83d',
	emoji: '👩‍👩‍👧‍👦 🇪🇪 👍🏽 🙂',
	'a script': '<script>alert(1)</script>',
	'a picture with a script': '"><img src=x onerror=alert(1)>',
	'a regular expression': '(.*',
	'a costly regular expression': '(a+)+$'.repeat(20),
	'a backslash': '\\',
	'a bracket': '[',
	'quotation marks': '"\'`„“«»"',
	__proto__: '__proto__',
	constructor: 'constructor',
	toString: 'toString hasOwnProperty valueOf',
	'an escaped nothing': '%00%20%E0%A4%A',
	SQL: "'; DROP TABLE pages;--",
	'marks by the hundred': `л${'\u0301\u0316\u0489'.repeat(300)}ікар`,
	'only marks': '\u0301'.repeat(500),
	'letters of all the world': 'العربية עברית 中文 日本語 한국어 ไทย हिन्दी ქართული አማርኛ',
	'letters that grow in small': 'İ'.repeat(1000),
	ligatures: 'ﬀﬁﬂ ǆ Ⅷ ½ ①',
	'a sign of every block': Array.from({ length: 600 }, (_, i) => String.fromCodePoint(33 + i * 101)).join(''),
};

/** Asserts that an answer is nothing but data, in which no text is what was typed unless it is shown as typed. */
function assertPlain(answer: Answer): void {
	assert.deepEqual(structuredClone(answer), answer);
	for (const { score, path, title, kind } of [...answer.results, ...answer.words]) {
		assert.ok(Number.isFinite(score));
		assert.deepEqual([typeof path, typeof title, typeof kind], ['string', 'string', 'string']);
	}
	assert.ok(Number.isFinite(answer.understood) && answer.understood >= 0 && answer.understood <= 1);
	assert.ok(answer.suggestion === undefined || typeof answer.suggestion === 'string');
}

/** Each query may take so long; it needs some hundredths of that. */
const timeout = 10_000;

const full = await openFull('uk', ukrainian);
after(full.discard);

for (const [what, query] of Object.entries(bad)) {
	test(`whoever types ${what} gets an answer`, { timeout }, async () => {
		const opened = openIndex([...ukrainian, ...finnish].map(recordOf));
		for (const isOpen of [true, false]) assertPlain(await opened.ask(query, isOpen));
		const first = await full.search.ask(query, false);
		assertPlain(first);
		assertPlain(await full.search.complete(query, first));
	});

	test(`a good word before ${what} is still found`, { timeout }, async () => {
		assert.ok((await openIndex(ukrainian.map(recordOf)).paths(`лікар ${query}`)).includes('health/family-doctor'));
	});
}

test('what has no words finds nothing', async () => {
	const { ask } = openIndex(ukrainian.map(recordOf));
	for (const name of ['nothing', 'spaces', '10 kB of spaces', 'emoji', 'a backslash', 'a bracket', 'quotation marks']) {
		const { results, words, suggestion } = await ask(bad[name] ?? 'no such name', true);
		assert.deepEqual([results, words, suggestion], [[], [], undefined], name);
	}
});

test('names of things that every object has are words like others', async () => {
	for (const name of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', 'length']) {
		assert.deepEqual(await found([], name), [], name);
		assert.deepEqual(await found(['perearst', name], name), [name]);
		const { ask } = openIndex([recordOf({ path: 'a', title: 'perearst', kind: name })]);
		assert.equal((await ask('perearst')).results[0]?.kind, name);
	}
	assert.equal(({} as Record<string, unknown>)['postings'], undefined);
});

test('a title may hold any sign, and comes back as it is', async () => {
	for (const sign of Object.values(bad).filter(({ length }) => length < 2000)) {
		const title = `perearst ${sign}`;
		assert.deepEqual(await found([title], 'perearst'), [title]);
	}
});

test('no key holds a space or a line break, which part words in the files', () => {
	for (const text of Object.values(bad))
		for (const word of tokenize(text)) assert.doesNotMatch(keyOf(word), /\s/, word);
});

test('a long query costs no more than its first words', () => {
	const words = queryWords(bad['a megabyte'] ?? '');
	assert.ok(words.length <= 48);
	for (const word of queryWords(bad['10 kB of letters'] ?? '')) assert.ok(word.length <= 40);
});

test('a query of the longest words asks for few files', { timeout }, async () => {
	const opened = openIndex(ukrainian.map(recordOf));
	await opened.ask(
		'лікарзшщю'
			.repeat(60)
			.match(/.{1,12}/gu)
			?.join(' ') ?? '',
	);
	assert.ok(opened.fetched.length <= Object.keys(opened.built).length);
});

test('words longer than the table of slips are compared as well', () => {
	for (const length of [63, 64, 65, 200]) {
		const likeness = similarity('a'.repeat(length), `b${'a'.repeat(length - 1)}`, false);
		assert.ok(likeness >= 0 && likeness < 1, String(length));
	}
});
