/** How a list of Problems reads. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { didYouMean } from '../../src/library/did-you-mean.ts';
import { ContentError, formatProblems, summariseProblems, type Problem } from '../../src/library/problems.ts';

const problem = (file: string, line: number, what: string): Problem => ({ file, line, what, why: 'Why.', fix: 'Fix.' });

test('an author reads what to mend file by file, from the first line to the last', () => {
	const text = formatProblems([
		problem('b.mdx', 120, 'Third.'),
		problem('a.mdx', 9, 'First.'),
		problem('b.mdx', 3, 'Second.'),
	]);
	assert.equal(
		text,
		[
			'a.mdx',
			'    9  First.',
			'       Why.',
			'       → Fix.',
			'',
			'b.mdx',
			'    3  Second.',
			'       Why.',
			'       → Fix.',
			'  120  Third.',
			'       Why.',
			'       → Fix.',
		].join('\n'),
	);
});

test('mistakes of one line stay in the order in which they were found', () => {
	const text = formatProblems([problem('a.mdx', 1, 'One.'), problem('a.mdx', 1, 'Two.')]);
	assert.ok(text.indexOf('One.') < text.indexOf('Two.'));
});

test('the last line counts the problems and the files', () => {
	assert.equal(summariseProblems([problem('a', 1, 'x')]), '1 problem in 1 file. Nothing was published.');
	assert.equal(
		summariseProblems([problem('a', 1, 'x'), problem('a', 2, 'x'), problem('b', 1, 'x')]),
		'3 problems in 2 files. Nothing was published.',
	);
});

test('the list that is handed in stays as it was', () => {
	const problems = Object.freeze([problem('b', 1, 'x'), problem('a', 1, 'x')]);
	formatProblems(problems);
	assert.deepEqual(
		problems.map(({ file }) => file),
		['b', 'a'],
	);
});

test('words of a stranger cannot give orders to a terminal or to a build server', () => {
	const text = formatProblems([problem('a\n::error::b', 1, 'x\n::stop-commands::y\u001b[2J\u2028z')]);
	assert.doesNotMatch(text, /^::/m);

	assert.doesNotMatch(text, /\u001b|\u2028/);
});

test('a very long word of a stranger does not hide the rest of the list', () => {
	assert.ok(formatProblems([problem('a', 1, 'x'.repeat(1_000_000))]).length < 1_000);
});

test('the error of a build carries the whole list', () => {
	const error = new ContentError([problem('a.mdx', 1, 'One.'), problem('b.mdx', 2, 'Two.')]);
	assert.match(error.message, /a\.mdx\n {4}1 {2}One\.[\s\S]*b\.mdx\n {4}2 {2}Two\.[\s\S]*2 problems in 2 files\./);
	assert.equal(error.problems.length, 2);
});

test('an author with a slip of the pen is told what they may have meant', () => {
	assert.equal(didYouMean('num-113', ['visit-fee', 'num-112'], 'Add it.'), 'Did you mean num-112 ?');
	assert.equal(didYouMean('taxes', ['visit-fee', 'num-112'], 'Add it.'), 'Add it.');
	assert.equal(didYouMean('taxes', [], 'Add it.'), 'Add it.');
});
