/** A rename that cannot be: it is refused in plain words, and nothing is changed. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { mentionsOf } from '../../src/editing/rename/mentions.ts';
import { applyPlan, rename } from '../../src/editing/rename/rename.ts';
import { content, textsOf } from '../support/content-folder.ts';
import { runCommand } from '../support/run-command.ts';

test('where something cannot be moved or is in the way, all is as it was, and the reason is said in plain words', () => {
	const folder = content();
	mkdirSync(path.join(folder, 'guides/health/doctor'));
	writeFileSync(path.join(folder, 'guides/health/doctor/.DS_Store'), '');
	const before = textsOf(folder);
	assert.throws(
		() => rename(folder, '/health/family-doctor/', '/health/doctor/'),
		/There is a folder content\/guides\/health\/doctor already/,
	);
	assert.throws(() => rename(folder, '/materials/evenings/', '/materials/shared/'), /has a meaning of its own/);
	assert.deepEqual(textsOf(folder), before);
});

test('what was written is taken back where the folder cannot be moved', () => {
	const folder = content();
	const before = textsOf(folder);
	const plan = {
		edits: new Map([
			['news/we-open/en.mdx', 'changed'],
			['redirects.yaml', 'new'],
		]),
		moves: [['guides/nothing', 'guides/elsewhere']] as const,
	};
	assert.throws(() => {
		applyPlan(folder, plan);
	}, /Everything is as it was/);
	assert.deepEqual(textsOf(folder), before);
});

test('the code that names a page is told of, also by the name of a topic, and no more than it', () => {
	const arrival = mentionsOf({ from: '/arrival/' });
	assert.ok(
		arrival.some((place) => place.startsWith('src/page-model/menus.ts:')),
		arrival.join(),
	);
	const cv = mentionsOf({ from: '/work/cv/' });
	assert.ok(cv.length > 0 && cv.every((place) => place.startsWith('tests/')), cv.join());
});

for (const [what, from, to, said] of [
	[
		'a page that is not there',
		'/health/family-docter/',
		'/health/doctor/',
		/no page at \/health\/family-docter\/\. Did you mean \/health\/family-doctor\//,
	],
	['an address that is taken', '/health/family-doctor/', '/health/emergency/', /There is a page already/],
	['an address of another kind', '/health/family-doctor/', '/doctor/', /has an address like \/health\/family-doctor\//],
	['a topic that is not there', '/health/family-doctor/', '/body/doctor/', /There is no topic "body"/],
	['capitals', '/health/family-doctor/', '/health/Doctor/', /"Doctor" cannot stand in an address/],
	[
		'a session into another kit',
		'/materials/evenings/1-hello/',
		'/materials/nights/1-hello/',
		/Only its own name can change/,
	],
	['a topic into a word of our own', '/health/', '/search/', /There is a page already/],
	['a topic into a language', '/health/', '/ru/', /has a meaning of its own|cannot become/],
	['the first page about us', '/about/', '/us/', /it cannot move/],
	['the start page', '/', '/start/', /There is no page at/],
	['nothing', '/health/family-doctor/', '/health/family-doctor/', /They are the same/],
] as const)
	test(`${what} is refused in plain words, and nothing is changed`, () => {
		const folder = content();
		const before = textsOf(folder);
		assert.throws(() => rename(folder, from, to), said);
		assert.deepEqual(textsOf(folder), before);
	});

test('content that is not sound is not renamed', () => {
	const folder = content();
	writeFileSync(path.join(folder, 'guides/health/emergency/guide.yaml'), 'order: first\n');
	const before = textsOf(folder);
	assert.throws(() => rename(folder, '/health/family-doctor/', '/health/doctor/'), /Mend this first/);
	assert.deepEqual(textsOf(folder), before);
});

test('an address may be written as people copy it', () => {
	const folder = content();
	rename(folder, 'https://kaaslane.example/ru/health/family-doctor/#what-to-do', 'health/doctor');
	assert.ok(existsSync(path.join(folder, 'guides/health/doctor/guide.yaml')));
});

test('the command says what it did, and how it is called', () => {
	const { status, said } = runCommand('rename', content(), ['/health/family-doctor/', '/health/doctor/']);
	assert.equal(status, 0, said);
	assert.match(said, /\/health\/family-doctor\/ is now \/health\/doctor\//);
	assert.match(said, /content\/guides\/health\/doctor/);
	const wrong = runCommand('rename', content(), ['/health/family-doctor/']);
	assert.equal(wrong.status, 1);
	assert.match(wrong.said, /npm run rename -- \/health\/family-doctor\/ \/health\/doctor\//);
	assert.doesNotMatch(wrong.said, /\n\s+at /);
});
