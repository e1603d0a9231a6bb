/** What goes wrong while files are made: nothing half or damaged is handed over, and everything is said at once. */
import '../support/sound-content.ts';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { bytesOf } from '../../src/file-cache.ts';
import type { Block } from '../../src/documents/model/document.ts';
import type { ListedFile } from '../../src/documents/make/listed-file.ts';
import { ContentError } from '../../src/library/problems.ts';
import { newFolder, ordersWith, root, run } from '../support/file-list.ts';
import { heading, paragraph } from '../support/plain-document.ts';

const handouts = ordersWith().filter(({ role, locale }) => role === 'handout' && locale === 'en');
const [pdf = assert.fail()] = handouts;

/** A cache of a few files, and the file in it that a download lies in. */
async function smallCache(wanted: readonly ListedFile[] = handouts) {
	const folder = newFolder();
	const { files } = await run(wanted, folder);
	const made = files.find(({ download }) => download.file === pdf.file)?.made ?? assert.fail();
	return { folder, files, made };
}

test('a file in the cache that has been cut off is made again, with the same bytes', async () => {
	const { folder, files, made } = await smallCache();
	const whole = readFileSync(made.path);
	writeFileSync(made.path, whole.subarray(0, 100));
	const again = await run(handouts, folder);
	assert.deepEqual([again.made, again.kept], [1, handouts.length - 1]);
	assert.deepEqual(again.files, files);
	assert.ok(whole.equals(bytesOf(made)));
});

const flipped = (file: string) => {
	const bytes = readFileSync(file);
	bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
	writeFileSync(file, bytes);
};

test('a file in the cache whose bytes were changed is never handed over, is deleted, and is made again the next time', async () => {
	const { folder, files, made } = await smallCache();
	const whole = readFileSync(made.path);
	flipped(made.path);
	assert.throws(() => bytesOf(made), /was damaged, and is deleted now.*build once more/);
	assert.equal(existsSync(made.path), false);
	const again = await run(handouts, folder);
	assert.deepEqual([again.made, again.files], [1, files]);
	assert.ok(whole.equals(bytesOf(made)));
});

test('what else lies in the cache harms nothing', async () => {
	const { folder, files } = await smallCache();
	const [key = ''] = path.basename(files[1]?.made.path ?? '').split('.');
	for (const name of ['half-written-1', '.hidden', 'x', `${'0'.repeat(64)}.1.2.3`, `${key}.0.9.zzz`, '...'])
		writeFileSync(path.join(folder, name), '%PDF-1.7');
	mkdirSync(path.join(folder, 'folder'));
	const again = await run(handouts, folder);
	assert.deepEqual(
		again.files.map(({ download }) => download),
		files.map(({ download }) => download),
	);
	for (const { made } of again.files) bytesOf(made);
});

test('what no build has used for a month is let go; what is used stays, and what is not ours', async () => {
	const { folder, made } = await smallCache();
	const long = new Date(Date.now() - 31 * 24 * 3600 * 1000);
	const old = path.join(folder, `${'0'.repeat(64)}.0.1.${'0'.repeat(64)}`);
	const young = path.join(folder, 'half-written-1');
	const thesis = path.join(folder, 'thesis.docx');
	for (const file of [old, young, thesis]) writeFileSync(file, 'x');
	for (const file of [old, made.path, thesis]) utimesSync(file, long, long);
	await run(handouts, folder);
	assert.ok(existsSync(old), 'once a day is enough');
	utimesSync(path.join(folder, 'tidied'), long, long);
	await run(handouts, folder);
	assert.deepEqual(
		[old, young, made.path, thesis].map((file) => existsSync(file)),
		[false, true, true, true],
	);
	assert.ok(statSync(made.path).mtimeMs > Date.now() - 3600 * 1000);
});

const withBlocks = (order: ListedFile, ...blocks: Block[]): ListedFile =>
	'document' in order ? { ...order, document: { ...order.document, blocks } } : assert.fail();

test('when files cannot be made, every one of them is said at once, with its author’s file; the others are kept', async () => {
	const folder = newFolder();
	const svg = path.resolve('public/favicon.svg');
	const [rules, rulesWord, card, cardWord] = handouts as [ListedFile, ListedFile, ListedFile, ListedFile];
	const wanted = [
		withBlocks(card, heading(3, 'Too deep')),
		withBlocks(cardWord, { kind: 'picture', file: svg, sha256: '', alt: 'A picture' }),
		withBlocks(rules, { kind: 'picture', file: svg, sha256: '', alt: '' }),
		withBlocks(rulesWord, paragraph('Sound')),
	];
	await assert.rejects(run(wanted, folder), (error) => {
		assert.ok(error instanceof ContentError);
		const said = error.problems.map(({ file, line, what }) => `${file}:${line} ${what}`).sort();
		assert.equal(said.length, 3, said.join('\n'));
		assert.match(
			said[0] ?? '',
			/^content\/kits\/evenings\/1-hello\/goal-card\/en\.mdx:1 The file kaaslane-evenings-1-hello-goal-card-en\.docx cannot be made: .*favicon\.svg: .* should be PNG or JPG/,
		);
		assert.match(said[1] ?? '', /goal-card\/en\.mdx:1 The file .*-goal-card-en\.pdf cannot be made: .*heading/);
		assert.match(
			said[2] ?? '',
			/^content\/kits\/shared\/rules\/en\.mdx:1 The file kaaslane-rules-en\.pdf cannot be made: .*alt/,
		);
		assert.doesNotMatch(error.message, /SourceDiagnostic|\n\s+at /);
		return true;
	});
	assert.equal(readdirSync(folder).length, 1);
	assert.deepEqual(await run(wanted.slice(3), folder).then(({ made, kept }) => [made, kept]), [0, 1]);
});

test('a cache folder that cannot be written says so, and what to look at', async () => {
	const file = path.join(root, 'a-file');
	writeFileSync(file, '');
	await assert.rejects(run(handouts, path.join(file, 'downloads')), {
		name: 'CacheError',
		message:
			/^Made files cannot be kept in .*a-file.downloads: .*\nLook whether the folder may be changed, and whether there is room on the disk\.$/,
	});
});
