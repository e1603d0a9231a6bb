/** Which word of the index a typed word may stand for: its forms, its slips, its sound, its parts; and which not. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { fuzzyMatcher } from '../../src/search/engine/fuzzy-match.ts';
import { sure } from '../../src/search/engine/match.ts';
import { similarity } from '../../src/search/engine/similarity.ts';
import { parseQuery } from '../../src/search/engine/parse-query.ts';
import { keyOf } from '../../src/search/engine/tokenize.ts';
import { found, openIndex, recordOf, titled } from '../support/search-index.ts';

/** Titles of pages that nobody looks for here. */
const others = [
	...['kool', 'maksud', 'lasteaed', 'pank', 'buss', 'школа', 'налоги', 'детский сад', 'автобус', 'school', 'taxes'],
	...['kindergarten', 'banking', 'податки', 'садочок', 'päiväkoti', 'verot', 'pankki'],
];

/** Asserts that each query finds the title first. */
async function leads(title: string, queries: string): Promise<void> {
	for (const query of queries.split(', ')) {
		const [first] = await found([...others, title], query);
		assert.equal(first, title, `${query} should lead to ${title}`);
	}
}

const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	Estonian: {
		perearst: 'perearsti, perearstiga, perearstile, perearste',
		tööleping: 'töölepingu, töölepinguta, töölepingud',
		avaldus: 'avalduse, avaldust, avaldused',
		'elamisluba elamisloa': 'elamisloa, elamisloaga, elamisluba, elamislubade',
	},
	Russian: {
		договор: 'договора, договору, договоры, договором',
		регистрация: 'регистрации, регистрацию, регистрацией',
		'трудовой договор': 'трудового договора, трудовому договору',
		работа: 'работу, работы, работе, работой',
	},
	Ukrainian: {
		лікар: 'лікаря, лікарю, лікарі, лікарем',
		'дозвіл дозволу': 'дозволу, дозволом, дозволи',
		безробіття: 'безробіттям',
		працівник: 'працівника, працівникові, працівників',
	},
	Finnish: {
		lääkäri: 'lääkärin, lääkärille, lääkäriä, lääkäristä, lääkärit',
		'oleskelulupa oleskeluluvan': 'oleskeluluvan, oleskelulupaa, oleskeluluvasta',
		työsopimus: 'työsopimukset',
	},
	English: {
		contract: 'contracts, contracted',
		unemployment: 'unemployed',
		appointment: 'appointments',
	},
};

for (const [language, words] of Object.entries(forms))
	test(`a word is found by its forms in ${language}`, async () => {
		for (const [title, queries] of Object.entries(words)) await leads(title, queries);
	});

test('a word with a slip of the finger is found', async () => {
	// Swapped, missing, extra, another letter.
	await leads('perearst', 'perearts, perarst, prearst, perearstt, pereasrt, pereerst');
	await leads('töötukassa', 'tötukassa, töötukasas, töutukassa, töötikassa');
	await leads('договор', 'догвоор, договр, дагавор, ддоговор');
	await leads('regulation', 'reglation, regualtion, regullation, regalation');
	await leads('лікарня', 'лкіарня, лікрня, лікарння');
	await leads('lääkäri', 'läkäri, lääkräi, lääkäro');
});

test('a slip in the first letter does not hide a word', async () => {
	await leads('perearst', 'oerearst, berearst');
	await leads('töötukassa', 'dootukassa, rootukassa');
	await leads('договор', 'логовор, тоговор');
});

test('an official word is found as a foreign ear writes it down', async () => {
	await leads('üürileping', 'юрилепинг, урилепинг, irileping');
	await leads('töötukassa', 'тёэтукасса, тотукаса, тетукаса');
	await leads('tööleping', 'тёлепинг, toleping');
	await leads('elamisluba', 'эламислуба, элямислуба, alamisluba, алямеслоба');
});

test('a compound is found by its tail, where the tail is a word of its own', async () => {
	const titles = ['laenuleping', 'üürileping', 'leping', 'lasteaed'];
	assert.deepEqual((await found(titles, 'leping')).toSorted(), ['laenuleping', 'leping', 'üürileping']);
	assert.equal((await found(titles, 'leping'))[0], 'leping');
	assert.deepEqual(await found(titles, 'üürileping'), ['üürileping']);
});

test('a compound of a short head is found by its tail', async () => {
	assert.deepEqual((await found(['tööleping', 'leping'], 'leping')).toSorted(), ['leping', 'tööleping']);
});

test('a compound that nobody wrote is found by its parts', async () => {
	await leads('tööturu toetus', 'tööturutoetus, tööturutoetust');
	await leads('language course', 'languagecourse');
});

test('a compound that was typed as two words is found', async () => {
	await leads('tööleping', 'töö leping');
	await leads('perearst', 'pere arst, minu pere arst');
	await leads('työsopimus', 'työ sopimus');
	await leads('elamisluba', 'elamis luba');
});

test('a word is found by its beginning, while it is typed and after', async () => {
	assert.equal((await found([...others, 'perearst'], 'pe', true))[0], 'perearst');
	assert.equal((await found([...others, 'tööturg'], 't', true))[0], 'taxes');
	assert.equal((await found([...others, 'регистрация'], 'регист'))[0], 'регистрация');
});

test('a word that is finished is not the beginning of every longer one', async () => {
	assert.deepEqual(await found(['tööleping', 'tööturg'], 'tö'), []);
	assert.notDeepEqual(await found(['tööleping', 'tööturg'], 'tö', true), []);
});

test('words of two languages that only look alike do not stand for each other', async () => {
	for (const [typed, word] of ['client член', 'член client', 'on он', 'он on', 'mis миска', 'сад saade'].map((pair) =>
		pair.split(' '),
	))
		assert.deepEqual(await found([word ?? ''], typed ?? ''), [], `${typed ?? ''} and ${word ?? ''}`);
});

test('other words that differ in one letter of four are not surely meant', () => {
	for (const [typed, word] of ['kool kohv', 'maja maks', 'töö tool', 'суд сад', 'bus but', 'мова мода'].map((pair) =>
		pair.split(' '),
	))
		assert.ok(
			similarity(keyOf(typed ?? ''), keyOf(word ?? ''), false) < sure,
			`${typed ?? ''} is not surely ${word ?? ''}`,
		);
});

test('where a word is known, those that only begin like it come after it or not at all', async () => {
	assert.equal((await found(['perearst', 'pere', 'perekool'], 'pere'))[0], 'pere');
	assert.deepEqual(await found(['perearst', 'pere'], 'perearst'), ['perearst']);
	assert.deepEqual(await found(['maks', 'maksuamet', 'makse'], 'maksuamet'), ['maksuamet']);
});

test('a number is not a slip of another number', async () => {
	for (const [typed, word] of ['1247 1274', '2024 2025', 'a2 b2', '112 12', '66134 66135', 'a1234 e1234'].map((pair) =>
		pair.split(' '),
	))
		assert.deepEqual(await found([word ?? ''], typed ?? ''), [], `${typed ?? ''} and ${word ?? ''}`);
	assert.deepEqual(await found(['1247'], '1247'), ['1247']);
});

test('a word typed on the other keyboard is found, and nothing by chance', async () => {
	assert.deepEqual(await found([...others, 'прописка'], 'ghjgbcrf'), ['прописка']);
	assert.deepEqual(await found([...others, 'perearst'], 'зукуфкые'), ['perearst']);
	assert.deepEqual(await found([...others, 'прописка'], 'ghjgbcyf'), []);
});

test('a level typed on a Russian keyboard is found', async () => {
	assert.deepEqual(await found(['A2'], '\u04102'), ['A2']);
});

test('likeness is a share: 1 for the same word alone, never more, never less than nothing', () => {
	const keys = ['perearst', 'perearsti', 'leping', 'tooleping', 'a', '', '112', 'x'.repeat(40), 'x'.repeat(300)];
	for (const a of keys)
		for (const b of keys)
			for (const isOpen of [true, false]) {
				const likeness = similarity(a, b, isOpen);
				assert.ok(likeness >= 0 && likeness <= 1 && (likeness === 1) === (a === b), `${a} ${b} ${likeness}`);
			}
});

test('the first answer knows words as they are written and begun, the next one forms and slips', async () => {
	const opened = titled(...others, 'perearst');
	const titles = async (query: string) => (await opened.ask(query)).results.map(({ title }) => title);
	opened.index.deep = undefined;
	for (const query of ['perearst', 'pere', 'ПЕРЕАРСТ']) assert.equal((await titles(query))[0], 'perearst', query);
	for (const query of ['prearst', 'perearstiga']) assert.deepEqual(await titles(query), [], query);
	opened.index.deep = fuzzyMatcher;
	for (const query of ['perearst', 'prearst', 'perearstiga']) assert.equal((await titles(query))[0], 'perearst', query);
});

test('words longer than any that people type are compared like others', () => {
	assert.equal(similarity('ab'.repeat(35), 'cd'.repeat(35), false), 0);
	assert.equal(similarity('ab'.repeat(35), 'ab'.repeat(35), false), 1);
});

test('a word that says nothing leads nowhere, in whatever language it says it', async () => {
	const opened = titled('mis', 'как', 'the', 'missä', 'як', 'perearst');
	await opened.ask('mis как the missä як perearst');
	assert.deepEqual(
		parseQuery(opened.index, 'mis как the missä як', false).map(({ value }) => value),
		[0, 0, 0, 0, 0],
	);
});

test('a rare word says more than a common one', async () => {
	const records = ['leping', 'leping üür', 'leping töö', 'leping laen'].map((title, i) =>
		recordOf({ path: String(i), title }),
	);
	const opened = openIndex(records);
	await opened.ask('leping laen');
	const [common, rare] = parseQuery(opened.index, 'leping laen', false);
	assert.ok((rare?.value ?? 0) > (common?.value ?? 1));
});
