/** Files of a few texts each: every text is found in its file, and a file that is cut short is told. */
import assert from 'node:assert/strict';
import test, { afterEach } from 'node:test';
import { openTexts, type PageText } from '../../src/search/engine/page-texts.ts';
import { textFiles } from '../../src/search/records/text-files.ts';

const pages = new Map<string, PageText>(
	['en_2', 'en_10', 'en_1', 'en_f', 'en_a', 'en_0'].map((id) => [id, { url: `/en/${id}/`, content: id, meta: {} }]),
);

const realFetch = globalThis.fetch;
afterEach(() => {
	globalThis.fetch = realFetch;
});

/** Serves the files, and says which were fetched. */
function served(files: ReadonlyMap<string, string>): string[] {
	const fetched: string[] = [];
	globalThis.fetch = (address) => {
		const name = (address as string).replace('memory:', '');
		fetched.push(name);
		const body = files.get(name);
		return Promise.resolve(new Response(body, { status: body === undefined ? 404 : 200 }));
	};
	return fetched;
}

test('every text is in the file that the list names for it', async () => {
	const fetched = served(textFiles(pages));
	const textOf = openTexts('memory:');
	for (const [id, page] of pages) assert.deepEqual(await textOf(id), page);
	assert.equal(fetched.length, new Set(fetched).size, 'each is fetched once');
	assert.equal(fetched.length, 3, 'six pages are two files, and their list');
});

test('the name of a file changes with what stands in it, and no other name does', () => {
	const names = (own: ReadonlyMap<string, PageText>) => [...textFiles(own).keys()].sort();
	const before = names(pages);
	const after = names(new Map(pages).set('en_0', { url: '/en/0/', content: 'changed', meta: {} }));
	assert.equal(before.filter((name) => !after.includes(name)).length, 1);
});

test('a page that is in no file, and a file that is not there, are told', async () => {
	const files = textFiles(pages);
	served(files);
	await assert.rejects(() => openTexts('memory:')('en_11'), /has no en_11/);
	await assert.rejects(() => openTexts('memory:')('a'), /answered 404/);
	files.delete('texts.json');
	await assert.rejects(() => openTexts('memory:')('en_1'), /texts\.json answered 404/);
});
