/** Making files: only what has changed is made, and all that has changed. */
import '../support/sound-content.ts';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { bytesOf } from '../../src/file-cache.ts';
import type { ListedFile } from '../../src/documents/make/listed-file.ts';
import { soundFile } from '../support/fixture.ts';
import { withChange } from '../support/registry.ts';
import { newFolder, ordersWith, root, run, type Run } from '../support/file-list.ts';

const orders = ordersWith();
const singles = orders.filter(({ format }) => format !== 'json').length;

/** A cache in which everything of the sound content lies. */
const full = newFolder();
const first = await run(orders, full);

test('every file that was ordered is made, in its order, and is what the list says', () => {
	assert.deepEqual([first.made, first.kept], [singles, 0]);
	assert.deepEqual(
		first.files.map(({ download }) => download.file),
		orders.map(({ file }) => file),
	);
	assert.deepEqual([...new Set(orders.map(({ role }) => role))].sort(), [
		'guide',
		'guides',
		'handbook',
		'handout',
		'kit',
		'plan',
		'session',
	]);
	for (const { download, made } of first.files) {
		const bytes = bytesOf(made);
		assert.equal(bytes.length, download.bytes);
		assert.equal(createHash('sha256').update(bytes).digest('hex'), download.sha256);
		assert.equal(Number(download.pages) > 0, download.format === 'pdf', download.file);
	}
});

test('what has not changed is not made again, nor written again', async () => {
	const before = readdirSync(full).sort();
	const second = await run(orders, full);
	assert.deepEqual([second.made, second.kept], [0, singles]);
	assert.deepEqual(second.files, first.files);
	assert.deepEqual(readdirSync(full).sort(), before);
});

/** Names of the files that are others than at first. */
const othersThanAtFirst = ({ files }: Run): string[] => {
	const known = new Map(first.files.map(({ download, made }) => [download.file, made.path]));
	return files.flatMap(({ download: { file }, made }) => (known.get(file) === made.path ? [] : [file])).sort();
};
const filesOf = (wanted: (order: ListedFile) => boolean) =>
	orders
		.filter(wanted)
		.map(({ file }) => file)
		.sort();
const isSingle = (file: string) => !file.endsWith('.json');

/** What an editor or a host changes, and the files that show it. */
const changes: readonly (readonly [
	what: string,
	changed: () => ListedFile[],
	shows: (order: ListedFile) => boolean,
])[] = [
	[
		'the value of a fact',
		() => ordersWith(withChange('facts', '{money: 5}', '{money: 6}')),
		({ file, role }) => file.startsWith('kaaslane-family-doctor-') || role === 'guides',
	],
	['a fact that nobody shows', () => ordersWith(withChange('facts', 'money: [5, 10]', 'money: [6, 10]')), () => false],
	[
		'the edition of a kit',
		() =>
			ordersWith({ 'kits/evenings/kit.yaml': soundFile('kits/evenings/kit.yaml').replace('2026-11-22', '2027-01-01') }),
		({ role }) => role !== 'guide' && role !== 'guides',
	],
	[
		'a word of a handout',
		() =>
			ordersWith({ 'kits/shared/rules/et.mdx': soundFile('kits/shared/rules/et.mdx').replace('räägitud', 'öeldud') }),
		({ file, role, locale }) =>
			locale === 'et' &&
			(file.startsWith('kaaslane-rules-') || role === 'session' || role === 'handbook' || role === 'kit'),
	],
	[
		'the address of the site',
		() =>
			orders.map((order) => {
				const moved = <Shape>(matter: Shape) =>
					JSON.parse(JSON.stringify(matter).replaceAll('http://localhost:4321', 'https://kaaslane.example')) as Shape;
				return order.format === 'epub' ? { ...moved(order), book: () => moved(order.book()) } : moved(order);
			}),
		() => true,
	],
];

for (const [what, changed, shows] of changes)
	test(`when ${what} changes, exactly the files that show it are made again`, async () => {
		const later = await run(changed(), full);
		const expected = filesOf(shows);
		assert.deepEqual(othersThanAtFirst(later), expected);
		assert.equal(later.made, expected.filter(isSingle).length);
	});

test('the address of the site stands in the orders, so that the test above changes something', () => {
	assert.match(JSON.stringify(orders), /http:\/\/localhost:4321/);
});

/** A copy of our programs, so that they can be changed. */
function copyOfPrograms(): string {
	const copy = path.join(root, 'copy');
	const own = path.resolve(import.meta.dirname, '../..');
	mkdirSync(copy);
	for (const name of ['src', 'package.json']) cpSync(path.join(own, name), path.join(copy, name), { recursive: true });
	symlinkSync(path.join(own, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
	writeFileSync(path.join(copy, 'orders.json'), JSON.stringify(orders.filter(({ role }) => role === 'handout')));
	return copy;
}

/** How many files the programs in a folder make anew. */
function madeBy(copy: string): number {
	const program = `import { readFileSync } from 'node:fs';
		import { openFileCache } from './src/file-cache.ts';
		import { makeDownloads } from './src/documents/make/make-downloads.ts';
		const orders = JSON.parse(readFileSync('orders.json', 'utf8'));
		await makeDownloads([{ list: () => orders }], openFileCache('cache'), (made) => console.log(made));`;
	writeFileSync(path.join(copy, 'program.ts'), program);
	return Number(execFileSync(process.execPath, ['program.ts'], { cwd: copy, encoding: 'utf8' }));
}

test('files of a format are made again when the way it is drawn changes: the code, the fonts, the version of a library', () => {
	const copy = copyOfPrograms();
	const all = madeBy(copy);
	assert.ok(all >= 8, String(all));
	assert.equal(madeBy(copy), 0);
	// Each handout is a PDF and a Word file.
	for (const [file, made] of [
		['documents/formats/pdf/document.typ', all / 2],
		['documents/formats/docx/styles.ts', all / 2],
		['documents/model/columns.ts', all],
		['library/print-fonts.ts', all / 2],
		['documents/formats/epub/style.ts', 0],
	] as const) {
		appendFileSync(path.join(copy, 'src', file), '\n// Changed.\n');
		assert.equal(madeBy(copy), made, file);
	}
	const versions = path.join(copy, 'package.json');
	writeFileSync(versions, readFileSync(versions, 'utf8').replace(/("docx": ")[\d.]+"/, '$19.99.0"'));
	assert.equal(madeBy(copy), all / 2, 'docx 9.99.0');
	assert.equal(madeBy(copy), 0);
});
