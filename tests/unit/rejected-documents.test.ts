/** A text that the gate lets pass, but of which no file can be made: the last site stays, and the author is told. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test, { after } from 'node:test';
import { composeContent, discard, soundFile, type Files } from '../support/fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const guide = 'guides/health/family-doctor';
const languages = ['en', 'et', 'ru'];
/** A picture by its name only. */
const files: Files = {
	[`${guide}/list.svg`]: null,
	[`${guide}/list.png`]: 'No picture.',
	...Object.fromEntries(
		languages.map((tag) => [`${guide}/${tag}.mdx`, soundFile(`${guide}/${tag}.mdx`).replace('list.svg', 'list.png')]),
	),
};

const content = composeContent(undefined, files);
const folder = path.dirname(content);
const out = path.join(folder, 'dist');
after(() => {
	discard(content);
});
mkdirSync(out);
writeFileSync(path.join(out, 'index.html'), 'the last good site');

const build = (cache: string) =>
	spawnSync(process.execPath, [path.join(root, 'src/commands/build.ts')], {
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			KAASLANE_CONTENT: content,
			KAASLANE_OUT: out,
			KAASLANE_CACHE: cache,
			NO_COLOR: '1',
			FORCE_COLOR: '0',
		},
	});

const cache = path.join(folder, 'cache');
const { status, stdout, stderr } = build(cache);

test('a build of which a file cannot be made fails, and says so of every file with its author’s', () => {
	assert.equal(status, 1, stdout + stderr);
	for (const tag of languages) {
		const said = `\ncontent/${guide}/${tag}.mdx\n    1  The file kaaslane-family-doctor-${tag}.pdf cannot be made: `;
		assert.ok(stderr.includes(said), stderr);
	}
	assert.match(stderr, /cannot be made: .*image.*\n.*\n +→ /);
	assert.match(stderr, /\n3 problems in 3 files\. Nothing was published\.\n/);
});

test('an author is shown no trace of our programs', () => {
	assert.doesNotMatch(stdout + stderr, /\n\s+at |Stack trace|Location:|ContentError|SourceDiagnostic/);
});

test('the last site stays, and nothing half-written beside it or in the cache', () => {
	assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'the last good site');
	assert.deepEqual(readdirSync(folder).sort(), ['cache', 'content', 'dist']);
	const kept = readdirSync(path.join(cache, 'downloads'));
	assert.ok(kept.length > 20, `${kept.length} files that could be made are kept for the next build`);
	for (const name of kept) assert.match(name, /^[0-9a-f]{64}\.\d+\.\d+\.[0-9a-f]{64}$/);
});

test('a cache that cannot be written is said in plain words, and costs no site', () => {
	const blocked = path.join(folder, 'blocked');
	mkdirSync(blocked);
	writeFileSync(path.join(blocked, 'downloads'), '');
	const { status, stdout, stderr } = build(blocked);
	assert.equal(status, 1, stdout + stderr);
	assert.match(stderr, /Made files cannot be kept in .*blocked.downloads: .*\nLook whether the folder may be changed/);
	assert.doesNotMatch(stdout + stderr, /\n\s+at |Stack trace/);
	assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'the last good site');
});
