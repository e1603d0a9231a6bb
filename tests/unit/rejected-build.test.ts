/** A file that the gate refuses: nothing of it is run, everything wrong is said at once, and the last site stays. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { after } from 'node:test';
import { composeContent, discard, fixtures } from '../support/fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Fingerprint of every file below a folder. */
const fingerprints = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.sort()
			.map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
	);

const content = composeContent('many-mistakes-at-once');
const folder = path.dirname(content);
const marker = path.join(folder, 'it-ran');
const out = path.join(folder, 'dist');
after(() => {
	discard(content);
});

const run = `import { writeFileSync } from 'node:fs';\n\nexport const ran = writeFileSync(${JSON.stringify(marker)}, 'x');\n\n{ran}\n`;
const words = path.join(content, 'guides/health/family-doctor/en.mdx');
writeFileSync(words, `${readFileSync(words, 'utf8')}\n${run}`);
mkdirSync(path.join(out, 'en'), { recursive: true });
writeFileSync(path.join(out, 'index.html'), '<!doctype html><title>The last good site</title>');
writeFileSync(path.join(out, 'en/index.html'), '<!doctype html><title>English</title>');
const before = fingerprints(out);

const build = spawnSync(process.execPath, [path.join(root, 'src/commands/build.ts')], {
	cwd: root,
	encoding: 'utf8',
	env: {
		...process.env,
		KAASLANE_CONTENT: content,
		KAASLANE_OUT: out,
		KAASLANE_CACHE: path.join(folder, 'cache'),
		NO_COLOR: '1',
		FORCE_COLOR: '0',
	},
});
const said = build.stdout + build.stderr;

test('a build of refused content fails', () => {
	assert.equal(build.status, 1, said);
});

test('nothing of a refused file is run', () => {
	assert.equal(existsSync(marker), false);
});

test('the site of the last good build stays as it was, to the byte', () => {
	assert.deepEqual(fingerprints(out), before);
	assert.deepEqual(
		readdirSync(folder).filter((name) => name.startsWith('dist.')),
		[],
	);
});

test('every mistake is said at once, and that nothing was published', () => {
	const expected = readFileSync(path.join(fixtures, 'many-mistakes-at-once/problems.txt'), 'utf8');
	for (const line of expected.split('\n').filter((text) => !/^\d+ problems/.test(text)))
		assert.ok(said.includes(line), `${line}\n\n${said}`);
	assert.match(said, /family-doctor\/en\.mdx\n +41 {2}/);
	assert.match(said, /\n +43 {2}The line begins with "export"\./);
	assert.match(said, /\d+ problems in \d+ files\. Nothing was published\./);
});

test('an author is shown no trace of our programs', () => {
	assert.doesNotMatch(said, /\n\s+at |Stack trace|Location:/);
});

test('the check says the same without building', () => {
	const check = spawnSync(process.execPath, [path.join(root, 'src/commands/check.ts')], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, KAASLANE_CONTENT: content, GITHUB_ACTIONS: 'true' },
	});
	assert.equal(check.status, 1);
	assert.match(check.stderr, /Nothing was published\./);
	assert.match(
		check.stdout,
		/::error file=content\/guides\/health\/emergency\/en\.mdx,line=7::There is no fact "num-113"\./,
	);
});
