/** `npm run translate` writes into an author's files: it adds and records, and never loses a word. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { composeContent, discard, type Files } from '../support/fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const russian = 'guides/health/family-doctor/ru.mdx';
const english = 'guides/health/family-doctor/en.mdx';

/** Runs the command on a library of its own and hands over what it said and a reader of its files. */
function translate(args: readonly string[], change: (read: (place: string) => string) => Files = () => ({})) {
	const content = composeContent();
	const read = (place: string) => readFileSync(path.join(content, place), 'utf8');
	for (const [place, text] of Object.entries(change(read))) writeFileSync(path.join(content, place), text ?? '');
	const files = () => Object.fromEntries([russian, english].map((place) => [place, read(place)]));
	const before = files();
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/translate.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, KAASLANE_CONTENT: content },
	});
	const hasItalian = existsSync(path.join(content, 'guides/health/family-doctor/it.mdx'));
	const after = files();
	discard(content);
	return { status, said: stdout + stderr, before, after, hasItalian };
}

test('a translation whose head cannot be read is not written over with the original', () => {
	const { status, said, before, after } = translate(['health/family-doctor', 'ru'], (read) => ({
		[russian]: read(russian).replace('title: ', 'title: "'),
	}));
	assert.equal(status, 1);
	assert.match(said, /family-doctor\/ru\.mdx\n[\s\S]*Nothing was written\./);
	assert.deepEqual(after, before);
});

for (const [name, mend] of [
	['text', (text: string) => `${text}\n<b>now</b>\n`],
	['head', (text: string) => text.replace('title: ', 'title: "')],
] as const)
	test(`nothing is recorded of an original whose ${name} cannot be read`, () => {
		const { status, said, before, after } = translate(['health/family-doctor', 'ru'], (read) => ({
			[english]: mend(read(english)),
		}));
		assert.equal(status, 1);
		assert.match(said, /family-doctor\/en\.mdx\n[\s\S]*Nothing was written\./);
		assert.doesNotMatch(said, /\n\s+at /);
		assert.deepEqual(after, before);
	});

test('recording changes nothing but the record', () => {
	const { status, said, before, after } = translate(['content/guides/health/family-doctor/ru.mdx', 'ru'], (read) => ({
		[english]: `${read(english)}\nOne more sentence.\n`,
		[russian]: `${read(russian)}\nЕщё одно предложение.\n`,
	}));
	assert.equal(status, 0, said);
	const words = (text = '') => text.slice(text.indexOf('\n---\n'));
	assert.equal(words(after[russian]), words(before[russian]));
	assert.equal(after[english], before[english]);
});

test('whoever slips in a name or a language is told how to write it', () => {
	assert.match(translate(['health/family-docter', 'ru']).said, /Did you mean health\/family-doctor \?/);
	const { said, hasItalian } = translate(['health/family-doctor', 'it']);
	assert.match(said, /Name a language to translate into: et, ru\./);
	assert.equal(hasItalian, false);
});

test('a draft is a language to translate into, too', () => {
	const { status, said, hasItalian } = translate(['health/family-doctor', 'it'], () => ({
		'languages/it.yaml': 'name: Italiano\nstate: draft\norder: 9\n',
	}));
	assert.equal(status, 0, said);
	assert.ok(hasItalian);
});

test('a kit may be named without the folder of all kits, and of a topic it is told where its words are', () => {
	const kit = translate(['evenings', 'et']);
	assert.doesNotMatch(kit.said, /There is no/);
	assert.match(translate(['health', 'ru']).said, /"health" is a topic\. Its words are in content\/guides\/health\//);
});
