/** Files of the term index: what is put in comes out, a file cut off says nothing, and few are fetched for a word. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { buildIndex, type BuiltIndex } from '../../src/search/index/build-index.ts';
import { decodeFile, encodeFile, type MapData } from '../../src/search/engine/index-file.ts';
import { TermIndex } from '../../src/search/engine/term-index.ts';
import { keyOf, tokenize } from '../../src/search/engine/tokenize.ts';
import { fromMemory, openBuilt, openIndex, recordOf } from '../support/search-index.ts';
import { many } from '../support/search-many.ts';
import { ukrainian } from '../support/search-uk.ts';

const large = buildIndex(many, {});
const small = buildIndex(ukrainian.map(recordOf), {});
const wordFiles = Object.keys(large).filter((name) => /^\d+$/.test(name));
const cutsOf = (built: BuiltIndex) => (JSON.parse(built['map'] ?? '') as MapData).cuts.split(' ');

/** Files that are asked for, for a key. */
async function namesFor(key: string, built = large): Promise<string[]> {
	const asked: string[] = [];
	const empty = encodeFile({ names: new Map(), entries: [] }, 1);
	const index = new TermIndex((name) => {
		if (name !== 'map') asked.push(name);
		return Promise.resolve(name === 'map' ? (built['map'] ?? '') : empty);
	});
	await index.need(key);
	return asked;
}

const wordFilesIn = (names: readonly string[]) => names.filter((name) => /^\d+$/.test(name));

test('what is put into a file comes out of it', () => {
	for (const [built, total] of [
		[small, ukrainian.length],
		[large, many.length],
	] as const)
		for (const [name, text] of Object.entries(built).filter(([file]) => file !== 'map'))
			assert.equal(encodeFile(decodeFile(text), total), text, name);
});

test('a name keeps its signs, its language and what stands beside it', () => {
	const name = { path: '/a/', title: '"Töö" & <b>\n\\\u2028 🙂 ', about: 'Работа', lang: 'et' };
	const entries = ['a', 'töö', 'tööleping', 'õ'.repeat(60), `${'õ'.repeat(60)}n`, 'яблоко'].map((word, i) => ({
		...{ key: keyOf(word), word, rarity: i / 9 },
		postings: i === 0 ? [] : [1, 35, 36, 46_655, 49_999].map((page) => ({ page, weight: 1 + ((page + i) % 9) })),
	}));
	const file = decodeFile(encodeFile({ names: new Map([[49_999, name]]), entries }, 50_000));
	assert.deepEqual(file.names.get(49_999), name);
	assert.deepEqual(file.entries, entries);
});

test('a file that was cut off anywhere throws', () => {
	const text = small['0'] ?? '';
	for (let end = 0; end < text.length; end++) assert.throws(() => decodeFile(text.slice(0, end)), SyntaxError);
});

test('what another server puts in place of a file throws', () => {
	for (const text of ['', 'null', '<!doctype html><title>Wi-Fi</title>', '{}', '[]', '"x"'])
		assert.throws(() => decodeFile(text), text);
});

test('a question never gets half an answer where a file was cut off', async () => {
	for (const share of [0, 0.3, 0.6, 0.999]) {
		const opened = openBuilt(small, (name) =>
			fromMemory(name, small).then((text) => text.slice(0, Math.floor(text.length * share))),
		);
		await assert.rejects(() => opened.ask('лікар'), SyntaxError);
		assert.equal(opened.index.size, 0);
	}
});

test('every word of a large index stands in a file that is fetched for it', async () => {
	assert.ok(wordFiles.length >= 30, `${String(wordFiles.length)} files are too few for this test`);
	const home = new Map(
		wordFiles.flatMap((name) => decodeFile(large[name] ?? '').entries.map(({ key }) => [key, name] as const)),
	);
	const keys = many.flatMap(({ fields }) => fields.flatMap(({ text }) => tokenize(text))).map(keyOf);
	for (const key of keys.filter((one) => one.length > 1)) {
		const files = await namesFor(key);
		const right = home.get(key);
		assert.ok(
			right !== undefined && files.includes(right),
			`${key} stands in ${right ?? 'none'}, not ${files.join(' ')}`,
		);
		assert.ok(files.length <= 2, key);
	}
});

test('words of one key stand in one file, so that one that says nothing is known as such', () => {
	// Pages that come before all stop words move every cut a little.
	for (let size = 1; size <= 400; size++) {
		const pages = Array.from({ length: size }, (_, i) => recordOf({ path: String(i), title: `a${String(i)}` }));
		const built = buildIndex(pages, {});
		const files = wordFilesIn(Object.keys(built)).map((name) => decodeFile(built[name] ?? '').entries);
		for (const [i, entries] of files.entries()) assert.notEqual(entries[0]?.key, files[i - 1]?.at(-1)?.key);
	}
});

test('the beginning of words that stand in two files asks for both', async () => {
	for (const cut of cutsOf(large).filter(({ length }) => length > 2))
		assert.equal((await namesFor(cut.slice(0, -1))).length, 2, cut);
});

test('a word that says nothing takes no room, though titles have it', () => {
	const { entries } = decodeFile(buildIndex([recordOf({ path: 'a', title: 'The ь school' })], {})['0'] ?? '');
	assert.ok(entries.every(({ word, postings }) => postings.length > 0 === (word === 'school')));
});

test('a word with a slip is found in whichever file it stands', async () => {
	const filler = many.slice(0, 1000);
	for (const [title, query] of [
		['tallinlane', 'dallinlane'],
		['oskussõna', 'askussõna'],
		['kliendikaart', 'gliendikaart'],
		['kapsas laudik', 'kapsaslaudik'],
	] as const) {
		const opened = openIndex([...filler, recordOf({ path: 'right', title })]);
		assert.equal((await opened.paths(query))[0] ?? (await opened.ask(query)).words[0]?.path, 'right', query);
		// The first answer, which knows nothing of slips, fetches nothing for them.
		const first = openIndex([...filler, recordOf({ path: 'right', title })]);
		first.index.deep = undefined;
		await first.ask(query);
		assert.ok(wordFilesIn(first.fetched).length <= 2, first.fetched.join(' '));
	}
});

test('every page of a large index is found by the words of its title', async () => {
	const opened = openBuilt(large);
	for (const { path, title, kind } of many.filter((_, i) => i % 23 === 0)) {
		const { results, words } = await opened.ask(title);
		const all = kind === 'word' ? words : results;
		assert.ok(
			all.some((result) => result.path === path),
			title,
		);
	}
});

test('files are cut so that none is much larger than the others', () => {
	for (const name of wordFiles) assert.ok((large[name] ?? '').length < 24_000, name);
	const cuts = cutsOf(large);
	assert.deepEqual(cuts, cuts.toSorted());
	assert.equal(cuts.length, wordFiles.length - 1);
	for (const key of cuts) assert.doesNotMatch(key, /\s|^$/);
});

test('the first letter of a query costs one file beside the map, however large the index is', async () => {
	for (const letter of ['t', 'l', 'v', 'õ', 'щ']) {
		const opened = openBuilt(large);
		const { results } = await opened.ask(letter, true);
		assert.deepEqual(opened.fetched, ['map', `letter-${keyOf(letter)}`], letter);
		assert.ok(results.length > 0, letter);
		for (const { title } of results)
			assert.ok(
				tokenize(title).some((word) => keyOf(word).startsWith(keyOf(letter))),
				`${title} has no word with ${letter}`,
			);
	}
});

test('the letters after the first cost two files of words at most', async () => {
	const opened = openBuilt(large);
	const title = many[4]?.title ?? '';
	const [word = ''] = tokenize(title).filter(({ length }) => length >= 5);
	await opened.ask(word.slice(0, 2), true);
	assert.ok(wordFilesIn(opened.fetched).length <= 2, opened.fetched.join(' '));
	await opened.ask(word, true);
	assert.ok(wordFilesIn(opened.fetched).length <= 4, opened.fetched.join(' '));
});

test('no file is fetched twice', async () => {
	const opened = openBuilt(large);
	for (const { title } of many.slice(0, 20)) await opened.ask(`${title} ${title} zzzzzz`);
	assert.equal(new Set(opened.fetched).size, opened.fetched.length);
});

test('names are fetched only where a page is found by a word that does not bring them', async () => {
	const page = { path: 'a', title: 'perearst', keywords: 'tervis', others: 'врач' };
	for (const query of ['perearst', 'tervis']) {
		const opened = openIndex([recordOf(page)]);
		assert.equal((await opened.ask(query)).results[0]?.title, 'perearst');
		assert.equal(wordFilesIn(opened.fetched).length, 1, query);
		assert.ok(!opened.fetched.some((name) => name.startsWith('names')), query);
	}
	const filler = Array.from({ length: 600 }, (_, i) => recordOf({ path: `b/${String(i)}`, title: `tool${String(i)}` }));
	const opened = openIndex([...filler, recordOf(page)]);
	assert.equal((await opened.ask('врач')).results[0]?.title, 'perearst');
	assert.deepEqual(
		opened.fetched.filter((name) => name.startsWith('names')),
		['names-9'],
	);
});

test('a file that could not be had is asked for again', async () => {
	let [isOnline, isThere] = [false, ''];
	const opened = openBuilt(small, (name) =>
		isOnline || name === isThere ? fromMemory(name, small) : Promise.reject(new TypeError('Failed to fetch')),
	);
	await assert.rejects(() => opened.ask('лікар'), TypeError);
	isThere = 'map';
	await assert.rejects(() => opened.ask('лікар'), TypeError);
	isOnline = true;
	assert.equal((await opened.paths('лікар'))[0], 'health/family-doctor');
	const { length } = opened.fetched;
	await opened.ask('лікар');
	assert.equal(opened.fetched.length, length);
});

test('questions that are asked at once share the files they wait for', async () => {
	const opened = openBuilt(small);
	const answers = await Promise.all(['лікар', 'лікаря', 'лікар'].map((query) => opened.paths(query)));
	assert.ok(answers.every(([first]) => first === 'health/family-doctor'));
	assert.equal(new Set(opened.fetched).size, opened.fetched.length);
});

test('an index of no pages answers with nothing', async () => {
	const { results, words, suggestion } = await openIndex([]).ask('perearst');
	assert.deepEqual([results, words, suggestion], [[], [], undefined]);
});

test('the same records make the same files, and the pages of a kind stand together', () => {
	assert.deepEqual(buildIndex(many, {}), large);
	const shuffled = [...many.slice(1000), ...many.slice(0, 1000)];
	const { kinds } = JSON.parse(buildIndex(shuffled, {})['map'] ?? '') as MapData;
	assert.deepEqual(
		kinds.map(({ kind, first }) => `${kind} ${String(first)}`),
		['word 0', 'kit 500', 'guide 1000', 'topic 1500'],
	);
});
