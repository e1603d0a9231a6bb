/** Whoever mends a fact in one place is told what else it touches. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { changedFacts, comparedWith } from '../../src/editing/changed-facts.ts';
import { formatProblems } from '../../src/library/problems.ts';
import { factUsage } from '../../src/library/change/fact-usage.ts';
import { composeContent, discard, libraryWith } from '../support/fixture.ts';

test('an editor who has changed a fee is told where it stands, and what has the same source', () => {
	assert.equal(
		formatProblems(factUsage(libraryWith({}), ['visit-fee'])),
		`content/registry/facts/health/facts.yaml
   11  You have changed the fact "visit-fee".
       It stands in health/family-doctor, and changes there by itself.
       → Read the sentences around it again, in each language. From the same source, so look there too: home-visit-fee.`,
	);
});

test('the other fact of a source is not named when it was changed, too', () => {
	const [notice] = factUsage(libraryWith({}), ['visit-fee', 'home-visit-fee']);
	assert.equal(notice?.fix, 'Read the sentences around it again, in each language.');
});

test('a telephone number stands wherever its office does', () => {
	const [notice] = factUsage(libraryWith({}), ['num-1220']);
	assert.match(notice?.why ?? '', /health\/family-doctor/);
});

test('a fact that only a letter word shows is found there', () => {
	const [notice] = factUsage(libraryWith({}), ['answer-days']);
	assert.match(notice?.why ?? '', /words\/perearst/);
});

test('what was changed since the last commit is known from git, and nothing is said without it', () => {
	const content = composeContent();
	const file = path.join(content, 'registry/facts/health/facts.yaml');
	const git = (...args: string[]) => spawnSync('git', args, { cwd: content });
	assert.deepEqual(changedFacts(content, 'HEAD'), []);
	git('init', '-q');
	git('add', '.');
	git('-c', 'user.name=A', '-c', 'user.email=a@kaaslane.example', 'commit', '-q', '-m', 'Begin');
	assert.deepEqual(changedFacts(content, 'HEAD'), []);
	writeFileSync(file, readFileSync(file, 'utf8').replace('{money: 5}', '{money: 6} # since May'));
	assert.deepEqual(changedFacts(content, 'HEAD'), ['visit-fee']);
	const words = path.join(content, 'registry/facts/health/ru.yaml');
	writeFileSync(words, readFileSync(words, 'utf8').replace('Ответ', 'Ответ врача'));
	assert.deepEqual(changedFacts(content, 'HEAD'), ['visit-fee', 'answer-days']);
	// On GitHub a pull request is tried as a commit whose first parent is what it would join.
	git('-c', 'user.name=A', '-c', 'user.email=a@kaaslane.example', 'commit', '-q', '-a', '-m', 'Mend');
	assert.deepEqual(changedFacts(content, comparedWith({})), []);
	assert.deepEqual(changedFacts(content, comparedWith({ GITHUB_EVENT_NAME: 'pull_request' })), [
		'visit-fee',
		'answer-days',
	]);
	discard(content);
});
