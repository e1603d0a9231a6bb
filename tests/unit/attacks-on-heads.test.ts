/** The head of a text and the files beside it: what two programs could read in two ways, or choke on. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { problemsWith } from '../support/fixture.ts';
import { verdictOn, verdictOnFile } from '../support/gate.ts';

const fields = 'title: T\nsummary: S\nkeywords: [a, b, c, d, e]\n';
const code = 'export const x = globalThis.ran()';
const flow = 'title: T, summary: S, keywords: [a, b, c, d, e]';

const heads: Readonly<Record<string, string>> = {
	'another mark of a document': `---\n--- # x\n${fields}readBy: "{globalThis.ran()}"\n---\n\nText\n`,
	'another mark after the fields': `---\n${fields}--- # x\n${code}\n---\n\nText\n`,
	'a directive of YAML': `---\n%YAML 1.1\n--- # x\n${fields}---\n\nText\n`,
	'the end of a document': `---\n${fields}... # x\n---\n\nText\n`,
	'three hyphens within quotes': `---\n{${flow}, readBy: "x\n---y\n\n${code}\n\n"}\n---\n\nText\n`,
	'three plus signs within quotes': `---\n{${flow}, readBy: "x\n+++\n\n${code}\n\n"}\n---\n\nText\n`,
	'a remark that ends for one reader only': `---\n{${flow}, readBy: #\r y}\n---z\n\n${code}\n\n}\n---\n\nText\n`,
	'a remark that ends at a line separator': `---\n{${flow}, readBy: #\u2028 y}\n---z\n\n${code}\n\n}\n---\n\nText\n`,
	'a head in TOML': `+++\ntitle = "T"\n+++\n\n${code}\n`,
	'a head begun so and ended otherwise': `---\n${fields}+++\n\n${code}\n\n---\n\nText\n`,
	'an empty line before the head': `\n---\n${fields}---\n\nText\n`,
	'a space after the hyphens': `--- \n${fields}---\n\nText\n`,
	'a space after the last hyphens': `---\n${fields}--- \n\n${code}\n\n---\n\nText\n`,
	'four hyphens': `----\n${fields}----\n\nText\n`,
	'hyphens that close on the line of a field': `---\n${fields}---readBy: x\n---\n\nText\n`,
	'a mark of byte order twice': `\ufeff\ufeff---\n${fields}---\n\nText\n`,
	'a mark of byte order': `\ufeff---\n${fields}---\n\nText\n`,
	'line ends of Windows': `---\r\n${fields.replaceAll('\n', '\r\n')}---\r\n\r\nText\r\n`,
	'an empty head': `---\n---\n\nText\n`,
};

for (const [name, text] of Object.entries(heads))
	test(`a file with ${name} is refused, or Astro takes the same for its text as we do`, () => {
		if (verdictOnFile(text).length > 0) return;
		const { content, frontmatter } = parseFrontmatter(text);
		assert.equal(content.replaceAll('\r\n', '\n').trim(), 'Text');
		assert.deepEqual(frontmatter, { title: 'T', summary: 'S', keywords: ['a', 'b', 'c', 'd', 'e'] });
	});

test('the comparison can fail: Astro would run as text what YAML takes for a part of the head', () => {
	const { content } = parseFrontmatter(heads['another mark after the fields'] ?? '');
	assert.match(content, /export const x/);
});

const refused: Readonly<Record<string, string>> = {
	'a function of JavaScript': 'readBy: !!js/function "function () { globalThis.ran() }"',
	'a call of JavaScript': 'readBy: !!js/undefined ""',
	'a tag of its own': 'readBy: !<tag:yaml.org,2002:binary> AAAA',
	'an anchor and its alias': 'readBy: &a x\nsummary2: *a',
	'an alias of nothing': 'readBy: *nobody',
	'fields merged from elsewhere': '<<: {layout: ../../evil.astro}',
	'a layout': 'layout: ../../evil.astro',
	'a layout in quotes': '"layout": ../../evil.astro',
	'a layout as a long key': '? layout\n: ../../evil.astro',
	'an address of its own': 'slug: ../../../index',
	'a prototype': '__proto__: {layout: ../../evil.astro}',
	'a prototype in quotes': '"__proto__": {layout: x}',
	'a constructor': 'constructor: {prototype: {layout: x}}',
	'a field twice': 'title: again',
	'lists within lists within lists': `readBy: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
	'maps within maps within maps': `readBy: ${'{a: '.repeat(5_000)}${'}'.repeat(5_000)}`,
	'a title that is a list': 'readBy: [a]',
};

for (const [name, line] of Object.entries(refused))
	test(`a head with ${name} is refused`, () => {
		assert.notDeepEqual(verdictOnFile(`---\n${fields}${line}\n---\n\nText\n`), []);
		assert.equal('layout' in {}, false);
	});

test('a head that would grow to gigabytes is refused at once', () => {
	const grown = 'bcdefghi'.split('').map(
		(letter, i) =>
			`${letter}: &${letter} [${Array<string>(9)
				.fill(`*${'abcdefgh'[i] ?? ''}`)
				.join(', ')}]`,
	);
	const before = Date.now();
	assert.notDeepEqual(verdictOnFile(`---\n${fields}a: &a [x, x]\n${grown.join('\n')}\n---\n\nText\n`), []);
	assert.ok(Date.now() - before < 5_000);
});

const heavy: Readonly<Record<string, string>> = {
	'five megabytes of words': 'word '.repeat(1_000_000),
	'five megabytes of one sign': '<'.repeat(5_000_000),
	'braces on every line': '{\n'.repeat(490_000),
	'links without end': '[a](x) '.repeat(140_000),
	'quotations within quotations': `${'>'.repeat(20_000)} a`,
	'lists within lists': Array.from({ length: 900 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
	'components within components': '<InShort>\n\n'.repeat(3_000),
	'a link to a very long address': `[a](/${'health/'.repeat(100_000)})`,
	'an id without end': `<Fact id="${'num-112'.repeat(50_000)}" />`,
	'ids without end': `<Facts ids="${'num-999 '.repeat(2_000)}" />`,
};

for (const [name, body] of Object.entries(heavy))
	test(`${name}: the gate answers in plain words, and soon`, () => {
		const before = Date.now();
		const verdict = verdictOn(`${body}\n`);
		assert.notDeepEqual(verdict, []);
		assert.ok(Date.now() - before < 60_000);
	});

test('a file that is no text at all is refused', () => {
	assert.deepEqual(verdictOnFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])), [
		'1 The file is not saved as UTF-8.',
	]);
	assert.deepEqual(verdictOnFile('---\n\u0000\n---\n'), ['2 The line has a sign that cannot be seen.']);
});

test('ids named like the insides of JavaScript name nothing', () => {
	for (const id of ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf'])
		assert.deepEqual(verdictOn(`<Fact id="${id}" /> <Term id="${id}" />\n\n<Places ids="${id}" />\n`), [
			`7 There is no fact "${id}".`,
			`7 There is no term "${id}".`,
			`9 There is no place "${id}".`,
		]);
});

test('a registry entry, a guide and a message cannot be named __proto__', () => {
	const term = '- id: __proto__\n  et: {nom: a}\n';
	assert.ok(
		problemsWith({ 'registry/terms/health/terms.yaml': term }).some(
			({ what }) => what === '"id" is not as it should be.',
		),
	);
	const folder = {
		'news/__proto__/story.yaml': 'date: 2026-11-22\n',
		'news/__proto__/en.mdx': `---\n${fields}---\n\nText\n`,
	};
	assert.ok(problemsWith(folder).some(({ what }) => what === 'The folder name "__proto__" cannot be an address.'));
	for (const key of ['__proto__', 'constructor'])
		assert.ok(
			problemsWith({ 'messages/et.json': `{"${key}": "x"}` }).some(({ what }) => what.includes(`"${key}"`)),
			key,
		);
	assert.equal(Object.hasOwn(Object.prototype, 'layout'), false);
});
