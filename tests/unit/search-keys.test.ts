/** Keys of words: one word for all the ways in which people write it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { consonantsOf } from '../../src/search/engine/phonetic.ts';
import { keyOf, queryWords, tokenize } from '../../src/search/engine/tokenize.ts';

/** Each line: ways of writing that must be one word, parted by spaces. */
const alike: Readonly<Record<string, string>> = {
	'typed without dots and tildes': `töötu totu
		õigus oigus ÕIGUS
		üürileping üurileping uurileping
		lääkäri lakari
		žanr zanr
		elamisõigus elamisoigus`,
	'in Cyrillic or in Latin letters': `врач vrach vratš vratch
		договор dogovor
		жительство zhitelstvo žitelstvo
		семейный semeinyi semeiny semejnyj semeynyi
		работа rabota
		школа shkola škola schkola
		хлеб hleb khleb
		юрист yurist jurist iurist
		щука shchuka schuka
		цена tsena cena
		паспорт pasport passport
		перекоол perekool
		лікар likar
		область oblast`,
	'in the Ukrainian way of romanising': `дозвіл dozvil
		проживання prozhyvannia prozhivannya
		безробіття bezrobittia
		щоденник shchodennyk
		шлях shliakh
		ціна tsina`,
	'with ё or with е, with й or with и': `ёлка елка
		счёт счет
		новый новыи`,
	'with the letters that only Ukrainian has': `їдальня ідальня idalnia
		ґанок ганок ganok
		є е
		об'єкт обєкт
		сім'я сімя simia`,
	'with a doubled letter or a single one': `tööturg toturg
		kassa kasa
		Россия росия Rossiya
		бассейн басейн`,
	'in large or in small letters': `TÖÖTUKASSA Töötukassa töötukassa
		ДОГОВІР договір
		İstanbul istanbul
		Straße strasse`,
};

/** The one word that a text is. */
function oneKey(text: string): string {
	const words = tokenize(text);
	assert.equal(words.length, 1, text);
	return keyOf(words[0] ?? '');
}

for (const [how, lists] of Object.entries(alike))
	test(`a word is the same ${how}`, () => {
		for (const list of lists.split('\n')) {
			const [first = '', ...others] = list.trim().split(' ');
			for (const other of others) assert.equal(oneKey(other), oneKey(first), `${first} and ${other}`);
		}
	});

test('a word copied from a file that keeps letters and marks apart is the same', () => {
	for (const word of ['töötu', 'õigus', 'новый', 'їжа', 'café'])
		assert.deepEqual(tokenize(word.normalize('NFD')), [word]);
});

test('words that differ in a letter stay two', () => {
	const words = 'leping leib maks maja kool kohus töö pood kood arst aeg школа штраф суд сад налог нога'.split(' ');
	assert.equal(new Set(words.map(keyOf)).size, words.length);
});

test('every word of every alphabet has a key, so that it can be found', () => {
	for (const word of ['العربية', '中文', 'हिन्दी', 'ქართული', 'Ελληνικά', 'Türkçe', 'işçi', 'øl', 'łódź', 'æble'])
		assert.notEqual(oneKey(word), '', word);
});

test('digits stay as they are: a number is not a slip of another', () => {
	const numbers = ['12', '112', '100', '10', '1182', '182', '2024', 'A2', '1247'];
	assert.deepEqual(
		numbers.map(oneKey),
		numbers.map((number) => number.toLowerCase()),
	);
});

test('й that was written as y after another y is the same', () => {
	assert.equal(keyOf('semeynyy'), keyOf('семейный'));
});

test('a word with a hyphen is found by its parts, and written as one', () => {
	assert.deepEqual(tokenize('e-mail'), ['e', 'mail', 'email']);
	assert.deepEqual(tokenize('ID-kaart'), ['id', 'kaart', 'idkaart']);
	assert.deepEqual(tokenize('ID kaart'), ['id', 'kaart']);
	assert.deepEqual(tokenize('- eesti-vene - sõnastik -'), ['eesti', 'vene', 'eestivene', 'sõnastik']);
});

test('an apostrophe of any shape does not cut a word in two', () => {
	for (const sign of ["'", '’', 'ʼ', '`', '´']) {
		assert.deepEqual(tokenize(`сім${sign}я`), ['сімя'], sign);
		assert.deepEqual(tokenize(`don${sign}t`), ['dont'], sign);
	}
});

test('signs that nobody sees do not cut a word in two', () => {
	for (const sign of ['\u00ad', '\u200b', '\u200d', '\u200e', '\u200f', '\u202e', '\u2060', '\ufeff'])
		assert.deepEqual(tokenize(`lea${sign}ping`), ['leaping'], sign.codePointAt(0)?.toString(16));
});

test('what stands between words is no part of them', () => {
	assert.deepEqual(tokenize('„Leping”, (töö) – kas… «да»? #12/3 1.5'), [
		...['leping', 'töö', 'kas', 'да', '12', '3', '1', '5'],
	]);
});

test('of a pasted book only the beginning is read', () => {
	assert.equal(queryWords('a1 '.repeat(100_000)).length, 48);
	assert.equal(queryWords(`${'sõna '.repeat(119)}${'täht '.repeat(1000)}`).filter((word) => word === 'täht').length, 0);
	assert.equal(queryWords('õ'.repeat(100_000))[0]?.length, 40);
	assert.deepEqual(queryWords(`${' '.repeat(600)}leping`), []);
});

test('marks heaped upon a letter do not hide the word', () => {
	assert.equal(keyOf(`l${'\u0301\u0316'.repeat(200)}eping`), 'leping');
	assert.ok((tokenize(`leping${'\u0301'.repeat(1000)}`)[0]?.length ?? 0) <= 'leping'.length + 3);
});

test('a word heard by a foreign ear keeps its consonants, whatever its vowels and their hardness', () => {
	for (const [heard, word] of [
		['тёэтукасса', 'töötukassa'],
		['юрилепинг', 'üürileping'],
		['элямислуба', 'elamisluba'],
		['перекарст', 'perekaarst'],
		['каазлане', 'kaaslane'],
	] as const)
		assert.equal(consonantsOf(keyOf(heard)), consonantsOf(keyOf(word)), word);
	assert.notEqual(consonantsOf(keyOf('leping')), consonantsOf(keyOf('lasteaed')));
});
