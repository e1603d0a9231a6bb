/** What a reader is told: pages with the reason for each, words of letters, another spelling; and when nothing. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { SearchRecord } from '../../src/search/engine/record.ts';
import { nameFields } from '../../src/search/index/phrase-weights.ts';
import { tokenize } from '../../src/search/engine/tokenize.ts';
import { openIndex, recordOf } from '../support/search-index.ts';
import { finnish } from '../support/search-fi.ts';
import { ukrainian } from '../support/search-uk.ts';

const word = (path: string, title: string, about: string, names: readonly string[]): SearchRecord => ({
	...{ kind: 'word', path: `/words/${path}/`, title, about, lang: 'et' },
	fields: [...names.flatMap(nameFields), { text: about, weight: 5 }],
});

const records: readonly SearchRecord[] = [
	recordOf({
		path: 'arrival/residence-permit',
		title: 'Residence permit',
		keywords: 'elamisluba elamisloa extension',
		others: 'вид на жительство',
	}),
	recordOf({ path: 'health/family-doctor', title: 'Your family doctor', keywords: 'perearst appointment' }),
	recordOf({ path: 'work/contract', title: 'Employment contract', keywords: 'tööleping salary employer' }),
	recordOf({ path: 'society/taxes', title: 'Taxes', keywords: 'income declaration refund' }),
	word('elamisluba', 'elamisluba', 'residence permit', ['elamisluba', 'elamisloa']),
	word('tahtajaline', 'tähtajaline elamisluba', 'temporary residence permit', [
		'tähtajaline elamisluba',
		'tähtajalise elamisloa',
	]),
	word('otsus', 'otsus', 'decision', ['otsus', 'otsuse']),
	word('vaie', 'vaie', 'challenge of a decision', ['vaie', 'vaide']),
];
const asked = (query: string, isOpen = false) => openIndex(records).ask(query, isOpen);
const wordsFor = async (query: string) => (await asked(query)).words.map(({ title }) => title);

test('a form of an official word is shown with the word and what it means', async () => {
	const { results, words } = await asked('elamisloa');
	const reason = { typed: 'elamisloa', word: 'elamisluba', meaning: 'residence permit' };
	assert.deepEqual([words[0]?.title, words[0]?.reason], ['elamisluba', reason]);
	assert.deepEqual([results[0]?.path, results[0]?.reason], ['/arrival/residence-permit/', reason]);
});

test('a page that was found by a form or a slip says by which word, one that has the word itself does not', async () => {
	for (const typed of ['perearstiga', 'prearst', 'berearst'])
		assert.deepEqual((await asked(typed)).results[0]?.reason, { typed, word: 'perearst' });
	for (const typed of ['perearst', 'Perearst', 'family doctor'])
		assert.equal((await asked(typed)).results[0]?.reason, undefined);
});

test('a word of a letter is found in a whole pasted sentence', async () => {
	const letter =
		'Lugupeetud härra! Käesolevaga teatame, et Teie elamisloa pikendamise taotluse kohta on tehtud OTSUS nr 15.3-1/2026. Otsuse peale võib esitada vaide 30 päeva jooksul.';
	const words = await wordsFor(letter);
	for (const title of ['elamisluba', 'otsus', 'vaie'])
		assert.ok(words.includes(title), `${title}: ${words.join(', ')}`);
	assert.equal((await asked(letter)).suggestion, undefined);
});

test('a word of a letter that is two words needs both', async () => {
	assert.ok(!(await wordsFor('tähtajaline')).includes('tähtajaline elamisluba'));
	assert.ok(!(await wordsFor('elamisluba')).includes('tähtajaline elamisluba'));
	assert.equal((await wordsFor('tähtajaline elamisluba'))[0], 'tähtajaline elamisluba');
	assert.ok((await wordsFor('minu tähtajalise elamisloa kohta')).includes('tähtajaline elamisluba'));
});

test('an official word with a hyphen is found', async () => {
	const others = Array.from({ length: 9 }, (_, i) =>
		recordOf({ path: String(i), title: `id ${'abcdefghi'.charAt(i)}rv` }),
	);
	const { ask } = openIndex([word('id-kaart', 'ID-kaart', 'identity card', ['ID-kaart']), ...others]);
	for (const query of ['ID-kaart', 'id kaart', 'idkaart'])
		assert.deepEqual(
			(await ask(query)).words.map(({ title }) => title),
			['ID-kaart'],
			query,
		);
});

test('a word of a letter is not shown for its meaning alone, nor among the pages', async () => {
	assert.deepEqual(await wordsFor('decision'), []);
	for (const query of ['elamisluba', 'otsus', 'vaie', 'residence permit'])
		assert.ok((await asked(query)).results.every(({ kind }) => kind !== 'word'));
});

test('words that say nothing find nothing, and are no error', async () => {
	for (const query of ['how do I get it', 'как мне', 'kuidas ma saan', 'miten minä', 'де можна', 'the', 'и']) {
		const { results, words, suggestion, understood, unknown } = await asked(query);
		assert.deepEqual([results, words, suggestion, understood, unknown], [[], [], undefined, 0, []], query);
	}
});

test('words that say nothing change nothing in what is found', async () => {
	const paths = ({ results }: { results: readonly { path: string }[] }) => results.map(({ path }) => path);
	assert.deepEqual(paths(await asked('how do I get a residence permit')), paths(await asked('residence permit')));
	assert.deepEqual(paths(await asked('где мне perearst')), paths(await asked('perearst')));
});

test('another spelling is proposed only in words that exist, and it finds something', async () => {
	const exist = new Set(records.flatMap(({ fields }) => fields.flatMap(({ text }) => tokenize(text))));
	for (const query of [
		'emplomyent contrcat',
		'famliy docter',
		'residense premit',
		'slaary',
		'apointemnt',
		'declration',
	]) {
		const { suggestion, results } = await asked(query);
		assert.ok(results.length > 0, query);
		for (const [i, one] of (suggestion?.split(' ') ?? []).entries())
			assert.ok(one === query.split(' ')[i] || exist.has(one), `${one} for ${query}`);
		if (suggestion !== undefined) assert.equal((await asked(suggestion)).suggestion, undefined, suggestion);
	}
	assert.notEqual((await asked('emplomyent')).suggestion, undefined);
});

test('no other spelling is proposed for words that are right, still typed, or in a long sentence', async () => {
	assert.equal((await asked('residence permit')).suggestion, undefined);
	assert.equal((await asked('emplomyent', true)).suggestion, undefined);
	assert.equal((await asked('emplomyent one two three four five six seven bread butter cheese')).suggestion, undefined);
});

test('a right form is not proposed anew in a wrong one', async () => {
	const opened = openIndex(ukrainian.map(recordOf));
	assert.equal((await opened.ask('я втратив роботу')).suggestion, undefined);
	assert.equal((await openIndex(finnish.map(recordOf)).ask('maksan veroja')).suggestion, undefined);
});

test('nonsense finds nothing', async () => {
	for (const query of ['xqzwvk', 'йцукен', 'asdfgh', 'qwertyuiop', '12345', '中文', '🙂🙂', 'zzzz yyyy wwww']) {
		const { results, words, suggestion } = await asked(query);
		assert.deepEqual([results, words, suggestion], [[], [], undefined], query);
	}
});

test('the same question gets the same answer in the same order, whatever was asked before', async () => {
	for (const pages of [ukrainian, finnish]) {
		const queries = pages.flatMap(({ title, others }) => [title, others, title.slice(1), `${title} 112`]);
		const used = openIndex(pages.map(recordOf));
		for (const query of queries) {
			const fresh = await openIndex(pages.map(recordOf)).paths(query);
			assert.deepEqual(await used.paths(query), fresh, query);
			assert.deepEqual(await used.paths(query), fresh, query);
		}
	}
});

test('pages that answer alike stand in the order of the site', async () => {
	const same = ['c', 'a', 'b', 'd'].map((path) => recordOf({ path, title: 'Taxes' }));
	assert.deepEqual(await openIndex(same).paths('taxes'), ['c', 'a', 'b', 'd']);
});

test('the best answer comes first, and each page once', async () => {
	const { paths, ask } = openIndex(records);
	for (const query of [
		'elamisluba elamisloa',
		'residence permit extension',
		'taxes salary contract',
		'perearst doctor',
	]) {
		const { results, understood } = await ask(query);
		const scores = results.map(({ score }) => score);
		assert.deepEqual(
			scores,
			scores.toSorted((a, b) => b - a),
		);
		assert.ok(scores.every((score) => Number.isFinite(score) && score > 0));
		assert.ok(understood > 0 && understood <= 1);
		const list = await paths(query);
		assert.equal(new Set(list).size, list.length);
	}
});

test('a page that has all the words comes before one that has some', async () => {
	const pages = ['family school', 'family doctor', 'school bus'].map((title, i) =>
		recordOf({ path: String(i), title }),
	);
	assert.equal((await openIndex(pages).paths('school for my family'))[0], '0');
	assert.equal((await openIndex(pages).paths('doctor for my family'))[0], '1');
});

test('to repeat a word does not make its page more right', async () => {
	const [first] = await openIndex(records).paths('residence permit salary salary salary salary');
	assert.equal(first, 'arrival/residence-permit');
});
