/** A language is added by new files only; while it is a draft, a build publishes none of its words. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { after } from 'node:test';
import { inspectContent } from '../../src/library/read/load-library.ts';
import { addLanguage } from '../support/add-language.ts';
import { composeContent, discard, textFor } from '../support/fixture.ts';
import { pseudo } from '../support/pseudo.ts';
import { runCommand } from '../support/run-command.ts';

/** Letters that only the invented words have. */
const invented = /[ƀɱƥɋ]/i;

const made: string[] = [];
after(() => {
	made.forEach(discard);
});

/** Content with the language xx, of which one guide is translated, and the contents of all files that were there. */
function withXx(state: 'draft' | 'published', isWanted: (file: string) => boolean) {
	const content = composeContent();
	made.push(content);
	const before = textsOf(content);
	const added = addLanguage(content, { tag: 'xx', name: 'Xx', state, change: pseudo, isWanted });
	return { content, before, added };
}

const textsOf = (folder: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
	);

const oneGuide = (file: string) => !file.endsWith('.mdx') || file.startsWith('guides/health/emergency/');
const names = (added: readonly string[]) => added.map((file) => file.replace(/^.*\/(?=\w+\/xx)/, '')).sort();

test('a published language needs new files and no change of another, and is built', () => {
	const { content, before, added } = withXx('published', oneGuide);
	assert.equal(textFor(inspectContent(content).problems), '');
	for (const [file, text] of Object.entries(before)) assert.equal(readFileSync(path.join(content, file), 'utf8'), text);
	assert.deepEqual(names(added), [
		'emergency/xx.mdx',
		'health/xx.yaml',
		'health/xx.yaml',
		'health/xx.yaml',
		'health/xx.yaml',
		'health/xx.yaml',
		'languages/xx.yaml',
		'messages/xx.json',
	]);
	const { status, said, dist } = runCommand('build', content);
	assert.equal(status, 0, said);
	const page = readFileSync(path.join(dist, 'xx/health/emergency/index.html'), 'utf8');
	assert.ok(page.includes('<html lang="xx"'));
	assert.ok(invented.test(/<h1[^>]*>([^<]*)/.exec(page)?.[1] ?? ''), 'the title is in the new language');
	assert.ok(existsSync(path.join(dist, 'downloads/kaaslane-emergency-xx.pdf')));
	assert.ok(readFileSync(path.join(dist, 'en/health/emergency/index.html'), 'utf8').includes('hreflang="xx"'));
	// A text that is not translated is shown in its original, and says so in the new language.
	const missing = readFileSync(path.join(dist, 'xx/health/family-doctor/index.html'), 'utf8');
	assert.ok(/<article[^>]*lang="en"/.test(missing));
	const dictionary = readFileSync(path.join(dist, 'et/words/perearst/index.html'), 'utf8');
	assert.ok(dictionary.includes('lang="xx"'));
});

test('a draft may lack what it likes, is shown where drafts are asked for, and nothing of it is published', () => {
	const { content } = withXx('draft', (file) => oneGuide(file) && !/messages|letters|places/.test(file));
	writeFileSync(path.join(content, 'messages/xx.json'), '{ "home.title": "Ƥöƥɱ" }\n');
	assert.equal(textFor(inspectContent(content).problems), '');
	const { status, said, dist } = runCommand('build', content);
	assert.equal(status, 0, said);
	assert.equal(existsSync(path.join(dist, 'xx')), false);
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(html|json|xml|txt)$/.test(file),
	);
	assert.ok(files.length > 60);
	for (const file of files) {
		const text = readFileSync(path.join(dist, file), 'utf8');
		assert.ok(!invented.test(text), `${file} holds words of the draft`);
		assert.ok(!/lang="xx"|"xx"|\/xx\//.test(text), `${file} names the draft`);
	}
	assert.deepEqual(
		readdirSync(path.join(dist, 'downloads')).filter((file) => file.includes('-xx.')),
		[],
	);
	const check = runCommand('check', content);
	assert.equal(check.status, 0, check.said);
	assert.match(check.said, /Draft: Xx \(xx\): 1 of 8 texts, 9 of 12 entries of the registry, 1 of \d+ messages\./);
	const preview = runCommand('build', content, [], { KAASLANE_DRAFTS: '1' });
	assert.equal(preview.status, 0, preview.said);
	const page = readFileSync(path.join(preview.dist, 'xx/health/emergency/index.html'), 'utf8');
	assert.ok(page.includes('<html lang="xx"'));
	assert.ok(invented.test(/<h1[^>]*>([^<]*)/.exec(page)?.[1] ?? ''), 'the title is in the new language');
});

test('a mistake in a draft is told like any other', () => {
	const { content } = withXx('draft', oneGuide);
	const file = path.join(content, 'registry/letters/health/xx.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('means:', 'meens:'));
	assert.match(textFor(inspectContent(content).problems), /letters\/health\/xx\.yaml\n +\d+ {2}There is no field/);
});
