/** Every mistake that an author can make, and the whole text by which they learn of it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

test('the folder of a mistake holds only what differs from the sound content', () => {
	for (const mistake of mistakes)
		for (const file of readdirSync(path.join(fixtures, mistake), { recursive: true, encoding: 'utf8' })) {
			const [own, sound] = [path.join(fixtures, mistake, file), path.join(fixtures, 'sound', file)];
			if (!existsSync(sound) || !statSync(own).isFile()) continue;
			assert.ok(!readFileSync(own).equals(readFileSync(sound)), `${mistake}/${file} is that of the sound content`);
		}
});

test('no message shows an author the insides of our programs', () => {
	const jargon =
		/\b(undefined|null|NaN|(?<!messages\/)schema|zod|regex|parse|JSON|YAML|AST|node|token|string|array|object|at \S+:\d+:\d+)\b|\[object/;
	for (const mistake of mistakes) {
		const text = readFileSync(path.join(fixtures, mistake, 'problems.txt'), 'utf8');
		assert.doesNotMatch(text, jargon, mistake);
	}
});
