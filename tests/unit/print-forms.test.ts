/** What authors write becomes a Document that says the same on paper, and never less. */
import '../support/sound-content.ts';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { absolute, localeUrl } from '../../src/i18n/urls.ts';
import { composeBlocks, composeInlines } from '../../src/documents/compose/markdown.ts';
import type { Node } from '../../src/library/mdx.ts';
import { componentNames, type ComponentName } from '../../src/library/vocabulary.ts';
import { fixtures } from '../support/fixture.ts';
import { drawnBy } from '../support/gate.ts';
import { documentOf, printed } from '../support/print.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const strong = (words: string) => ({ kind: 'strong', inlines: [text(words)] }) as const;
const word = (words: string) => ({ kind: 'word', lang: 'et', text: words }) as const;
const link = (url: string, words: string) => ({ kind: 'link', url, inlines: [text(words)] }) as const;
const paragraph = (...inlines: object[]) => ({ kind: 'paragraph', inlines });
const small = (...inlines: object[]) => ({ kind: 'paragraph', tone: 'small', inlines });
const seen = (number: number, date = '[en fact.pageUndated]') => [text(`${date} · [en fact.source ${number}]`)];

const components: Readonly<Record<ComponentName, readonly [mdx: string, ...blocks: object[]]>> = {
	InShort: [
		'<InShort>\n\nAsk first.\n\n</InShort>',
		{ kind: 'box', tone: 'short', title: '[en guide.inShort]', blocks: [paragraph(text('Ask first.'))] },
	],
	Note: [
		'<Note title="Mind">\n\n- One\n\n</Note>',
		{
			kind: 'box',
			tone: 'note',
			title: 'Mind',
			blocks: [{ kind: 'list', ordered: false, start: 1, items: [{ blocks: [paragraph(text('One'))] }] }],
		},
	],
	Fact: [
		'It costs <Fact id="visit-fee" />; ring <Fact id="num-112" />.',
		paragraph(text('It costs '), strong('€5'), text('; ring '), link('tel:112', '112'), text('.')),
	],
	Facts: [
		'<Facts ids="visit-fee num-1220" />',
		{
			kind: 'details',
			items: [
				{ name: [text('Visit')], words: [[strong('€5')], [text('Children pay nothing.')], seen(1)] },
				{ name: [text('Advice line')], words: [[link('tel:1220', '1220')], seen(2)] },
			],
		},
	],
	Source: [
		'<Source ids="visit-fee num-112 law-choice" />',
		small(word('Tervisekassa'), text(' · [en fact.readOn 2 November 2026] · [en fact.source 1]')),
		small(word('Häirekeskus'), text(' · [en fact.readOn 1 November 2026] · [en fact.source 2]')),
		small(word('Riigi Teataja'), text(' · [en fact.readOn 1 November 2026] · [en fact.source 3]')),
	],
	Term: ['A <Term id="perearst" form="gen" />.', paragraph(text('A '), word('perearsti'), text('.'))],
	Terms: [
		'<Terms ids="perearst A2" />',
		{
			kind: 'details',
			items: [
				{ name: [word('perearst'), text(' '), word('(perearsti)')], words: [[text('family doctor')]] },
				{ name: [word('A2-tase')], words: [[text('A2 level of language')]] },
			],
		},
	],
	Places: [
		'<Places ids="advice-line town-office" />',
		{
			kind: 'details',
			items: [
				{
					name: [text('Advice line')],
					words: [[link('tel:1220', '1220')], [text('Advice by phone.')], [link('https://www.1220.ee', '1220.ee')]],
				},
				{ name: [text('Your town')], words: [[text('Address and school.')]] },
			],
		},
	],
	Lines: ['<Lines count="4" />', { kind: 'lines', count: 4 }],
	Field: [
		'<Field label="My goal" />\n\n<Field label="My plan" lines="3" />',
		{ kind: 'lines', label: 'My goal', count: 1 },
		{ kind: 'lines', label: 'My plan', count: 3 },
	],
	Scale: [
		'<Scale label="Useful?" from="0" to="2" low="not at all" high="very" />\n\n<Scale label="Sure?" from="1" to="2" />',
		{ kind: 'scale', label: 'Useful?', numbers: [0, 1, 2], low: 'not at all', high: 'very' },
		{ kind: 'scale', label: 'Sure?', numbers: [1, 2] },
	],
	Faces: ['<Faces label="How was it?" />', { kind: 'faces', label: 'How was it?' }],
	Drawing: [
		'<Drawing label="My town" height="8" />\n\n<Drawing height="4" />',
		{ kind: 'drawing', label: 'My town', height: 8 },
		{ kind: 'drawing', height: 4 },
	],
	Cards: [
		'<Cards columns="2" height="4">\n\n- One\n\n  more\n- **Two**\n\n</Cards>',
		{
			kind: 'cards',
			columns: 2,
			height: 4,
			cards: [[paragraph(text('One')), paragraph(text('more'))], [{ kind: 'paragraph', inlines: [strong('Two')] }]],
		},
	],
};

for (const name of componentNames)
	test(`<${name}> has its form on paper`, () => {
		const [mdx, ...blocks] = components[name];
		assert.deepEqual(printed(mdx), blocks);
	});

const table = '| Part | Time |\n|---|---|\n| Talk |\n| **Tea** | 5 |';
const markdown: Readonly<Record<string, readonly [mdx: string, ...blocks: object[]]>> = {
	'a paragraph, whose lines end only in the file': [
		'One\ntwo  \nthree',
		paragraph(text('One two'), { kind: 'break' }, text('three')),
	],
	'words that are marked': [
		'**Bold** and *soft*',
		paragraph(strong('Bold'), text(' and '), { kind: 'emphasis', inlines: [text('soft')] }),
	],
	'headings, the larger directly below the title': [
		'## Large\n\n### Small',
		{ kind: 'heading', level: 1, inlines: [text('Large')] },
		{ kind: 'heading', level: 2, inlines: [text('Small')] },
	],
	'a list that begins with three': [
		'3. Three\n\n   more\n4. Four',
		{
			kind: 'list',
			ordered: true,
			start: 3,
			items: [{ blocks: [paragraph(text('Three')), paragraph(text('more'))] }, { blocks: [paragraph(text('Four'))] }],
		},
	],
	'things to do': [
		'- [ ] Call\n- [x] Write\n- Wait',
		{
			kind: 'list',
			ordered: false,
			start: 1,
			items: [
				{ tick: 'empty', blocks: [paragraph(text('Call'))] },
				{ tick: 'ticked', blocks: [paragraph(text('Write'))] },
				{ blocks: [paragraph(text('Wait'))] },
			],
		},
	],
	'a table, whose short row is filled': [
		table,
		{
			kind: 'table',
			head: [[text('Part')], [text('Time')]],
			rows: [
				[[text('Talk')], []],
				[[strong('Tea')], [text('5')]],
			],
		},
	],
	'what somebody said': ['> Yes.', { kind: 'box', tone: 'quote', blocks: [paragraph(text('Yes.'))] }],
	'a line between two parts': ['One\n\n***\n\nTwo', paragraph(text('One')), { kind: 'rule' }, paragraph(text('Two'))],
	'links by reference': [
		'[Here][The  Place] and [there].\n\n[the place]: https://one.example\n[There]: https://two.example',
		paragraph(link('https://one.example', 'Here'), text(' and '), link('https://two.example', 'there'), text('.')),
	],
};

for (const [what, [mdx, ...blocks]] of Object.entries(markdown))
	test(`${what}: it has its form on paper`, () => {
		assert.deepEqual(printed(mdx), blocks);
	});

test('of two addresses with one name paper takes that of the page, the first', async () => {
	const body = '[Here][a]\n\n[a]: https://one.example\n[a]: https://two.example';
	const onPage = (await drawnBy(body)).find(({ type }) => type === 'a')?.props['href'];
	assert.equal(onPage, 'https://one.example');
	assert.deepEqual(printed(body), [paragraph(link('https://one.example', 'Here'))]);
});

test('a picture stands by itself, with its words and a fingerprint of what it shows', () => {
	const file = path.join(fixtures, 'sound/guides/health/family-doctor/list.svg');
	const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
	const { blocks } = documentOf('family-doctor');
	const pictures = blocks.filter(({ kind }) => kind === 'picture');
	assert.deepEqual(pictures, [{ kind: 'picture', file, sha256, alt: 'A list of doctors on a wall' }]);
});

test('an address on paper is whole: ours in the language of the text, a place on the page with its page', () => {
	const urls = (body: string) => JSON.stringify(printed(body)).match(/(?<="url":")[^"]*/g);
	const at = (place: string) => absolute(localeUrl('en', place));
	assert.deepEqual(urls('[a](/health/family-doctor/#what-it-costs) [b](#the-end) [c][d]\n\n[d]: /search/'), [
		at('/health/family-doctor/#what-it-costs'),
		at('/materials/evenings/1-hello/goal-card/#the-end'),
		at('/search/'),
	]);
	assert.match(at('/search/'), /^https?:\/\/[^/]+\/.*en\/search\/$/);
	const others = ['https://www.eesti.ee/et', 'mailto:abi@example.ee', 'tel:112'];
	assert.deepEqual(urls(others.map((url) => `[x](${url})`).join(' ')), others);
	const russian = documentOf('family-doctor', {}, 'ru');
	assert.match(
		JSON.stringify(russian.blocks),
		new RegExp(`"${absolute(localeUrl('ru', '/health/emergency/'))}#what-to-do"`),
	);
	assert.equal(russian.address, absolute(localeUrl('ru', '/health/family-doctor/')));
});

const unknown: readonly (readonly [name: string, node: Node])[] = [
	['<Video>', { type: 'mdxJsxFlowElement', name: 'Video' }],
	['<constructor>', { type: 'mdxJsxFlowElement', name: 'constructor' }],
	['<html>', { type: 'html', value: '<p>' }],
	['<Note>', { type: 'text', name: 'Note', value: 'x' }],
	['<mdxJsxFlowElement>', { type: 'mdxJsxFlowElement', name: null }],
];

for (const [name, node] of unknown)
	test(`${name} (${node.type}) has no form on paper, and is refused by its name rather than left out`, () => {
		const scope = {} as Parameters<typeof composeBlocks>[1];
		const refusal = { message: `${name} has no print form.` };
		assert.throws(() => composeBlocks([node], scope), refusal);
		if (node.type !== 'text') assert.throws(() => composeInlines([node], scope), refusal);
		assert.throws(() => composeBlocks([{ type: 'blockquote', children: [node] }], scope), refusal);
	});
