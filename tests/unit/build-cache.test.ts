/** A build that changes nothing draws up nothing; whatever changes anything is noticed. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-'));
after(() => {
	rmSync(root, { recursive: true });
});
const content = path.join(root, 'content');
cpSync('tests/fixtures/sound', content, { recursive: true });
cpSync('content/messages', path.join(content, 'messages'), { recursive: true });
process.env['KAASLANE_CONTENT'] = content;
process.env['KAASLANE_CACHE'] = path.join(root, 'cache');

// Only now, because `site.ts` looks once.
const { libraryDownloads } = await import('../../src/documents/make/library-downloads.ts');
const { loadLibrary } = await import('../../src/library/read/load-library.ts');

async function build() {
	let fresh = -1;
	const { files, books } = await libraryDownloads(loadLibrary(true), (made) => (fresh = made));
	const list = [...files, ...(await books())].map(({ download }) => download);
	return { fresh, list };
}

const first = await build();
const change = (file: string, from: string, to: string) => {
	const place = path.join(content, file);
	const text = readFileSync(place, 'utf8');
	assert.ok(text.includes(from));
	writeFileSync(place, text.replace(from, to));
};

test('the same content gives the same list, and nothing is made', async () => {
	assert.ok(first.fresh > 0);
	assert.deepEqual(await build(), { fresh: 0, list: first.list });
});

test('a changed word makes the files that show it, and the word changed back finds the old ones again', async () => {
	const card = 'kits/evenings/1-hello/goal-card/en.mdx';
	change(card, 'Goal card', 'Card of goals');
	const { fresh, list } = await build();
	assert.ok(fresh > 0 && fresh < first.fresh);
	assert.notDeepEqual(list, first.list);
	change(card, 'Card of goals', 'Goal card');
	assert.deepEqual(await build(), { fresh: 0, list: first.list });
});

test('what is known of the Documents of guides stays, though a build asks for none of them', async () => {
	const folder = path.join(root, 'cache/document-heads');
	const known = () => readdirSync(folder).map((name) => readFileSync(path.join(folder, name)).length);
	const before = known();
	assert.ok(before.every((length) => length > 1000));
	const card = 'kits/evenings/1-hello/goal-card/en.mdx';
	change(card, 'Goal card', 'Card of aims');
	assert.ok((await build()).fresh > 0);
	change(card, 'Card of aims', 'Goal card');
	await build();
	assert.deepEqual(known(), before);
});

test('a file that is gone from the cache is made again', async () => {
	const folder = path.join(root, 'cache/downloads');
	const gone = readdirSync(folder).find((name) => name.includes(first.list[0]?.sha256 ?? 'none')) ?? assert.fail();
	rmSync(path.join(folder, gone));
	assert.deepEqual(await build(), { fresh: 1, list: first.list });
	assert.deepEqual(await build(), { fresh: 0, list: first.list });
});

test('a text that is edited while files are made of it is not taken for what it was', async () => {
	const card = 'kits/evenings/1-hello/goal-card/en.mdx';
	const before = loadLibrary(true);
	change(card, 'Goal card', 'Card of wishes');
	await (await libraryDownloads(before, () => undefined)).books();
	const { list } = await build();
	assert.ok(list.some(({ title }) => title.includes('Card of wishes')));
	change(card, 'Card of wishes', 'Goal card');
	assert.deepEqual(await build(), { fresh: 0, list: first.list });
});
