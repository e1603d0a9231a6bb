/** Every mistake that an author can make, and the whole text by which they learn of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { composeContent, fixtures, mistakes, problemsOf, textFor } from '../support/fixture.ts';

test('content without a mistake is told of no problem', () => {
	assert.equal(textFor(problemsOf(composeContent())), '');
});

for (const mistake of mistakes) {
	test(`the author is told in plain words: ${mistake.replaceAll('-', ' ')}`, () => {
		const expected = readFileSync(path.join(fixtures, mistake, 'problems.txt'), 'utf8');
		assert.notEqual(expected, '', `${mistake}/problems.txt is empty: this mistake would pass.`);
		assert.equal(textFor(problemsOf(composeContent(mistake))), expected);
	});
}

test('no message shows an author the insides of our programs', () => {
	const jargon =
		/\b(undefined|null|NaN|(?<!messages\/)schema|zod|regex|parse|JSON|YAML|AST|node|token|string|array|object|at \S+:\d+:\d+)\b|\[object/;
	for (const mistake of mistakes) {
		const text = readFileSync(path.join(fixtures, mistake, 'problems.txt'), 'utf8');
		assert.doesNotMatch(text, jargon, mistake);
	}
});
