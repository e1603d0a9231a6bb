/** What the tests of built sites judge by: it sees what is wrong, and forgets nothing that has changed. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { fingerprint } from '../../src/file-cache.ts';
import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { coverOf, fewerOf } from '../support/cover.ts';
import { catalogIn, pdfObjects } from '../support/pdf-objects.ts';
import { wordProblems, wordsOf } from '../support/word-xml.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-passed-'));
process.env['KAASLANE_PASSED'] = folder;
const { Passed } = await import('../support/passed.ts');
after(() => {
	rmSync(folder, { recursive: true });
});

const things = (traits: Readonly<Record<string, string>>) =>
	coverOf(
		Object.entries(traits).map(([file, own]) => ({ file, bytes: own.length, own })),
		({ own }) => own,
	).map(({ thing, adds }) => `${thing.file}: ${adds.join('')}`);

test('a cover has every trait of all files, and no file that adds none', () => {
	assert.deepEqual(things({ a: 'xy', b: 'xyz', c: 'z', d: 'zw' }), ['b: xyz', 'd: w']);
});

test('of two files that are alike a cover takes the smaller, then the first by name', () => {
	assert.deepEqual(things({ b: 'xy', a: 'xyx', d: 'vw', c: 'vw' }), ['b: xy', 'c: vw']);
});

test('of things the largest are left out whose every trait others have, and no other', () => {
	const left = (traits: Readonly<Record<string, string>>) =>
		fewerOf(Object.entries(traits).map(([name, own]) => ({ name, size: own.length, traits: new Set(own) })));
	const namesOf = (traits: Readonly<Record<string, string>>) => left(traits).map(({ name }) => name);
	assert.deepEqual(namesOf({ a: 'xyz', b: 'xy', c: 'z' }), ['b', 'c']);
	assert.deepEqual(namesOf({ a: 'vxyz', b: 'xy', c: 'z' }), ['a']);
});

test('what has passed is remembered; other bytes and another judge begin anew', () => {
	const bytes = fingerprint('a file', 'and what it should say');
	const first = new Passed('pdf', 'one judge');
	assert.equal(first.has(bytes), false);
	first.add(bytes);
	first.save();
	assert.equal(new Passed('pdf', 'one judge').has(bytes), true);
	assert.equal(new Passed('pdf', 'one judge').has(fingerprint('a file', 'and what it should  say')), false);
	assert.equal(new Passed('pdf', 'another judge').has(bytes), false);
	assert.notEqual(fingerprint('ab', 'c'), fingerprint('a', 'bc'));
	assert.notEqual(fingerprint('2', 'abcdefghij'), fingerprint('10abcdefghij'));
});

const packed = (objects: string, type = 'ObjStm'): string => {
	const bytes = deflateSync(objects).toString('latin1');
	return `7 0 obj\n<< /Type /${type} /N 2 /First 8 /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\n`;
};
const objectsOf = (pdf: string) => pdfObjects(Buffer.from(pdf, 'latin1'));
const catalog = '<< /Type /Catalog /Lang (et) /MarkInfo << /Marked true >> >>';

test('what stands in a PDF is found, packed or not', () => {
	for (const pdf of [`1 0 obj\n${catalog}\nendobj\n`, packed(`1 0 2 60 ${catalog} << /Type /Page >>`)]) {
		assert.match(catalogIn(objectsOf(pdf)), /\/Lang \(et\).*\/Marked true/);
		assert.doesNotMatch(catalogIn(objectsOf(pdf)), /\/Page\b/);
	}
	assert.match(objectsOf(packed('<pdfuaid:part>1</pdfuaid:part>', 'Metadata')), /<pdfuaid:part>1</);
});

test('in a PDF that was edited the last catalog holds', () => {
	assert.doesNotMatch(catalogIn(objectsOf(`${packed(catalog)}1 0 obj\n<< /Type /Catalog >>\nendobj`)), /Marked/);
});

test('what a picture of a PDF happens to say is no object', () => {
	assert.doesNotMatch(objectsOf(`1 0 obj\n<< /Length 40 >>\nstream\n${catalog}\nendstream\n`), /Catalog/);
});

const cell = (style: string) => `<w:tc><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p></w:tc>`;
const row = (content: string, head = '') => `<w:tr><w:trPr>${head}</w:trPr>${content}</w:tr>`;
const headed = `<w:tbl>${row(cell('TableHead'), '<w:tblHeader/>')}${row(cell('TableText'))}</w:tbl>`;
const headless = `<w:tbl>${row(cell('TableHead'))}${row(cell('TableText'))}</w:tbl>`;
const late = `<w:tbl>${row(cell('TableText'))}${row(cell('TableHead'), '<w:tblHeader/>')}</w:tbl>`;
const box = (content: string) => `<w:tbl>${row(`<w:tc>${content}</w:tc>`)}</w:tbl>`;

const wrongWith = (document: string, lang = 'et-EE') =>
	wordProblems(
		{ 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(`<w:lang w:val="${lang}"/>`) },
		'et',
	).length;

test('a table of Word without a row of heads is noticed, also within a box; a box needs none', () => {
	assert.equal(wrongWith(headed + box(headed) + box('')), 0);
	assert.equal(wrongWith(headless), 1);
	assert.equal(wrongWith(box(headless) + headed), 1);
	assert.equal(wrongWith(late), 1);
	assert.equal(wrongWith(headed.replace('<w:tblHeader/>', '<w:tblHeader w:val="false"/>')), 1);
});

test('a file of Word in another language is noticed', () => {
	assert.equal(wrongWith(headed, 'ru-RU'), 1);
});

test('words of two paragraphs of Word stay apart, those of one together', () => {
	const xml = '<w:p><w:t>Tere</w:t><w:t>tulemast</w:t></w:p><w:p><w:t>A &amp; B</w:t></w:p>';
	assert.equal(wordsOf(xml), 'Teretulemast\nA & B\n');
});
