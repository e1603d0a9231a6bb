/** The guides that the benchmark of the search makes up: the same on every run, so many as were asked for, some of them rivals. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { rivalEvery, syntheticPages, type RealPages } from '../bench/search/synthetic-pages.ts';
import { Vocabulary, vocabularySize } from '../bench/search/vocabulary.ts';
import { Dice } from '../bench/random.ts';
import { keyOf } from '../../src/search/engine/tokenize.ts';

const vocabularies = new Map(['et', 'en', 'ru'].map((tag) => [tag, new Vocabulary(tag)]));
const real: RealPages = {
	sentences: ['Somebody REALLY wrote this sentence.', 'And this one is REALLY here too.'],
	keywords: ['REALLY unemployed', 'REALLY dole'],
	terms: ['REALLY elamisluba'],
	topics: [{ path: '/work/', name: 'Work' }],
};
const make = (count: number, language = 'en') => syntheticPages(count, language, vocabularies, real);
const whole = (pages: ReturnType<typeof make>) =>
	pages.map(({ record, keywords, summary, sections }) => ({ record, keywords, summary, sections: sections() }));

test('are the same on every run', () => {
	const again = new Map(['et', 'en', 'ru'].map((tag) => [tag, new Vocabulary(tag)]));
	assert.deepEqual(whole(syntheticPages(30, 'ru', again, real)), whole(make(30, 'ru')));
});

test('do not change when there are more of them', () => {
	assert.deepEqual(whole(make(30).slice(0, 10)), whole(make(10)));
});

test('are as many as were asked for, each with an address and a title of its own', () => {
	const pages = make(300);
	assert.equal(pages.length, 300);
	assert.equal(new Set(pages.map(({ record }) => record.path)).size, 300);
	assert.equal(new Set(pages.map(({ record }) => record.title)).size, 300);
	assert.deepEqual(make(0), []);
});

test('are of the length of a guide', () => {
	for (const { record, keywords, sections } of make(50)) {
		const own = sections();
		const words = own.flatMap(({ text }) => text.split(' ')).length;
		const title = record.title.split(' ').length;
		assert.ok(title >= 3 && title <= 6, record.title);
		assert.equal(keywords.length, 8);
		assert.equal(own.length, 5);
		assert.ok(words >= 250 && words <= 250 + 5 * 14, String(words));
	}
});

test('one in twenty has a real keyword or official word, as others have not', () => {
	const pages = make(1000);
	const rivals = pages.filter(({ keywords }) => keywords.some((keyword) => keyword.startsWith('REALLY')));
	assert.equal(rivals.length, 1000 / rivalEvery);
	assert.deepEqual(
		new Set(rivals.map(({ keywords }) => keywords.filter((keyword) => keyword.startsWith('REALLY')).join())),
		new Set([...real.keywords, ...real.terms]),
	);
	for (const { record, keywords } of rivals)
		assert.ok(record.fields.some(({ text, weight }) => weight === 7 && text === keywords.join(' ')));
});

test('a quarter of their sentences is real', () => {
	const sentences = make(200).flatMap(({ sections }) => sections().flatMap(({ text }) => text.split(/(?<=\.) /)));
	const share = sentences.filter((sentence) => sentence.includes('REALLY')).length / sentences.length;
	assert.ok(share > 0.22 && share < 0.28, String(share));
});

test('lead from the other languages by the names that they have there', () => {
	const [english] = make(2);
	const [estonian] = make(2, 'et').slice(1);
	const twin = make(2)[1];
	assert.ok(english && estonian && twin);
	assert.equal(twin.record.path, estonian.record.path);
	const names = [estonian.record.title, ...estonian.keywords].join(' ');
	assert.ok(twin.record.fields.some(({ text, weight }) => weight === 5 && text === names));
});

test('words are in the script of their language, and no two are one to the search', () => {
	for (const [tag, { words }] of vocabularies) {
		assert.equal(words.length, vocabularySize);
		assert.equal(new Set(words.map(keyOf)).size, vocabularySize);
		const script = tag === 'ru' ? /^\p{Script=Cyrillic}+$/u : /^\p{Script=Latin}+$/u;
		assert.ok(words.every((word) => script.test(word)));
	}
});

test('the second word comes half as often as the first', () => {
	const words = vocabularies.get('en');
	assert.ok(words);
	const dice = new Dice('test');
	const drawn = words.several(dice, 200_000);
	const [first, second] = [0, 1].map((rank) => drawn.filter((word) => word === words.words[rank]).length);
	assert.ok(first && second && Math.abs(first / second - 2) < 0.15, `${String(first)} and ${String(second)}`);
	assert.ok(words.several(dice, 10_000, 30).every((word) => words.words.indexOf(word) >= 30));
});
