/** Files of Word: what stands in them is judged by their XML, as Word reads it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Document, Inline } from '../../src/documents/model/document.ts';
import { docxOf } from '../../src/documents/formats/docx/docx.ts';

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: text(words) });
const items = (...words: string[]) => words.map((word) => ({ blocks: [paragraph(word)] }));
const link: Inline = { kind: 'link', url: 'https://example.ee/?a=1&b=2', inlines: text('linked') };

const folder = mkdtempSync(path.join(tmpdir(), 'docx-'));
const fileOf = (name: string, bytes: Buffer) => {
	writeFileSync(path.join(folder, name), bytes);
	return path.join(folder, name);
};
const pngHead = Buffer.from('89504e470d0a1a0a0000000d4948445200000640000003200806000000', 'hex');
const jpegHead = Buffer.from('ffd8ffe000040000ffc0000b0807d000640111003f00', 'hex');
const png = fileOf('a.png', pngHead);
const picture = (file: string, alt = ''): Block => ({ kind: 'picture', file, sha256: '', alt });

const blocks: Block[] = [
	{ kind: 'heading', level: 1, inlines: text('Aim') },
	{ kind: 'heading', level: 4, inlines: text('Deep') },
	{
		kind: 'paragraph',
		inlines: [
			link,
			{ kind: 'strong', inlines: text('bold') },
			{ kind: 'break' },
			{ kind: 'emphasis', inlines: [{ kind: 'word', lang: 'ru', text: 'Больничная касса' }] },
		],
	},
	{ kind: 'paragraph', tone: 'small', inlines: text('Source') },
	{ kind: 'list', ordered: false, start: 1, items: items('bullet') },
	{
		kind: 'table',
		head: [text('Word'), text('Yours')],
		rows: [
			[text('doctor'), []],
			[text('nurse'), text('õde')],
		],
	},
	{ kind: 'box', tone: 'note', title: 'Mind', blocks: [paragraph('noted')] },
	{ kind: 'box', tone: 'short', blocks: [{ kind: 'list', ordered: true, start: 1, items: items('short') }] },
	{ kind: 'box', tone: 'quote', blocks: [paragraph('quoted')] },
	{ kind: 'details', items: [{ name: text('Host'), words: [text('opens'), text('greets')] }] },
	{ kind: 'lines', label: 'Plan', count: 3 },
	{ kind: 'scale', label: 'Useful?', numbers: [1, 2, 3], low: 'not', high: 'very' },
	{ kind: 'faces', label: 'How was it?' },
	{ kind: 'drawing', label: 'Your town', height: 4 },
	{ kind: 'cards', columns: 2, height: 3, cards: [[paragraph('first card')], [paragraph('second card')], []] },
	picture(png, 'A "map"'),
	{ kind: 'bar', alt: 'drawn', parts: [{ length: 100, kind: 'talk' }] },
	{ kind: 'rule' },
	{ kind: 'section', level: 1, title: 'Handout', summary: 'Own sheet', facts: ['5 minutes', 'alone'] },
];

const documentOf = (own: readonly Block[], more: Partial<Document> = {}): Document => ({
	lang: 'et',
	dir: 'ltr',
	title: 'Õhtu & <tee>',
	summary: 'Kokkuvõte',
	partOf: ['Õhtud', 'Kohtumine'],
	facts: ['90 minutit', '8–16 inimest'],
	hasContents: false,
	isGiven: false,
	blocks: own,
	address: 'https://kaaslane.ee/et/x/',
	date: '2026-11-22',
	remarks: [],
	words: { contents: '', code: '', scan: '', edition: ['CC BY 4.0'], page: 'Lk {page} / {pages}' },
	...more,
});

const arabic = { lang: 'ar', dir: 'rtl' } as const;

async function partsOf(document: Document): Promise<(name: string) => string> {
	const files = unzipSync(await docxOf(document));
	return (name) => strFromU8(files[name] ?? assert.fail(`there is no ${name}`));
}

const bodyOf = async (own: readonly Block[], more?: Partial<Document>) =>
	(await partsOf(documentOf(own, more)))('word/document.xml');

const paragraphsOf = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
/** The paragraph that says some words, as XML. */
const saying = (words: string, xml: string) =>
	paragraphsOf(xml).find((one) => one.includes(`>${words}<`)) ?? assert.fail(`nothing says "${words}"`);
const styled = (one: string) => /<w:pStyle w:val="(\w+)"/.exec(one)?.[1] ?? 'none';
const count = (part: string, xml: string) => xml.split(part).length - 1;

test('the same document gives the same bytes, again and in every time zone', async () => {
	const document = documentOf(blocks);
	const bytes = Buffer.from(await docxOf(document));
	await docxOf(documentOf([...blocks, ...blocks], arabic));
	assert.ok(bytes.equals(await docxOf(document)));
	const code = `import { docxOf } from ${JSON.stringify(import.meta.resolve('../../src/documents/formats/docx/docx.ts'))};
		process.stdout.write(await docxOf(${JSON.stringify(document)}));`;
	for (const TZ of ['Asia/Tokyo', 'America/Los_Angeles']) {
		const env = { ...process.env, TZ };
		assert.ok(bytes.equals(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env })), TZ);
	}
});

test('the file names its title, its language and the day of its edition; its first part is the list of parts', async () => {
	const properties = (await partsOf(documentOf([])))('docProps/core.xml');
	assert.match(properties, /<dc:title>Õhtu &amp; &lt;tee&gt;<\/dc:title><dc:creator>Kaaslane</);
	assert.match(properties, /<dc:language>et-EE</);
	assert.equal(count('>2026-11-22T00:00:00Z<', properties), 2);
	assert.equal(Object.keys(unzipSync(await docxOf(documentOf([]))))[0], '[Content_Types].xml');
});

test('the styles are there, in the language of the document', async () => {
	const stylesIn = async (more: Partial<Document>) => (await partsOf(documentOf([], more)))('word/styles.xml');
	const styles = await stylesIn({});
	assert.match(styles, /<w:docDefaults>.*w:cs="Arial".*<w:sz w:val="22"\/>.*<w:lang w:val="et-EE"\/>.*<\/w:docD/);
	assert.match(await stylesIn({ lang: 'en' }), /<w:lang w:val="en-GB"\/>/);
	assert.match(await stylesIn(arabic), /<w:lang w:val="ar-SA" w:bidi="ar-SA"\/>/);
	for (const id of ['Title', 'Subtitle', 'Heading1', 'Heading4', 'Quote', 'SmallText', 'ListParagraph', 'Hyperlink'])
		assert.equal(count(`w:styleId="${id}"`, styles), 1, id);
	assert.equal(count('<w:outlineLvl ', styles), 4);
	const part = await partsOf(documentOf(blocks));
	const drawn = part('word/document.xml') + part('word/footer1.xml');
	for (const [, id = ''] of drawn.matchAll(/<w:[pr]Style w:val="(\w+)"/g))
		assert.ok(styles.includes(`w:styleId="${id}"`), id);
});

test('the head says what it is a part of, its title, its summary and its facts', async () => {
	const body = await bodyOf([]);
	const said = paragraphsOf(body).map((one) => `${styled(one)}: ${/<w:t[^>]*>([^<]*)/.exec(one)?.[1] ?? ''}`);
	assert.deepEqual(said, [
		'SmallText: Õhtud · Kohtumine',
		'Title: Õhtu &amp; &lt;tee&gt;',
		'Subtitle: Kokkuvõte',
		'SmallText: 90 minutit · 8–16 inimest',
	]);
});

test('each kind of block has its form', async () => {
	const body = await bodyOf(blocks);
	const words = 'Aim|Deep|Source|bullet|Word|doctor|quoted|Host|Plan|Useful?|Own sheet'.split('|');
	assert.equal(
		words.map((said) => styled(saying(said, body))).join(' '),
		'Heading1 Heading4 SmallText ListParagraph TableHead TableText Quote Label Label Label Subtitle',
	);
	assert.match(body, /<w:left w:val="single" w:color="c17c12".*<w:shd [^>]*w:fill="f8ebcf".*>Mind<.*>noted</);
	assert.match(body, /<w:left w:val="single" w:color="5f83dc".*>short</);
	assert.match(saying('opens', body), /<w:ind w:left="425"\/>/);
	assert.match(body, />not\u2003+1\u2003+2\u2003+3\u2003+very</);
	assert.match(saying('Handout', body), /<w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/);
	assert.match(body, />5 minutes · alone</);
	assert.doesNotMatch(body, /drawn/);
	await assert.rejects(bodyOf([{ kind: 'poem' } as never]), /no form for the block "poem"/);
	await assert.rejects(bodyOf([{ kind: 'paragraph', inlines: [{ kind: 'wink' } as never] }]), /the inline "wink"/);
});

test('lines to write on keep together, and with their label', async () => {
	const body = await bodyOf([{ kind: 'lines', label: 'Plan', count: 3 }]);
	const lines = paragraphsOf(body).filter((one) => one.includes('"WritingLine"'));
	assert.equal(lines.map((one) => count('<w:keepNext/>', one)).join(''), '110');
	const styles = (await partsOf(documentOf([])))('word/styles.xml');
	assert.match(styles, /w:styleId="Label"(?:(?!<\/w:style>).)*<w:keepNext\/>/);
	assert.match(
		styles,
		/"WritingLine".*?<w:bottom w:val="single".*?<w:between w:val="single".*?w:line="482" w:lineRule="exact"/,
	);
});

test('running text keeps its links, its marks and its languages', async () => {
	const part = await partsOf(documentOf(blocks));
	const body = part('word/document.xml');
	const id = /<w:hyperlink [^>]*r:id="(\w+)"><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/>.*?>linked</.exec(body)?.[1];
	assert.ok(part('word/_rels/document.xml.rels').includes(`Id="${id ?? ''}" `));
	assert.match(part('word/_rels/document.xml.rels'), /Target="https:\/\/example\.ee\/\?a=1&amp;b=2"/);
	assert.match(part('word/styles.xml'), /w:styleId="Hyperlink".*?<w:color w:val="243f94"\/><w:u w:val="single"\/>/);
	assert.match(body, /<w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>bold<.*<w:br\/>/);
	assert.match(body, /<w:i\/><w:iCs\/><w:lang w:val="ru-RU"\/><\/w:rPr><w:t [^>]*>Больничная касса</);
});

test('a table repeats its head, splits no row, and has room to write', async () => {
	const rows = (await bodyOf(blocks)).match(/<w:tr>.*?<\/w:tr>/g)?.slice(0, 3) ?? [];
	const marks = ['<w:tblHeader/>', '<w:cantSplit/>', '"e7ecf8"', 'w:hRule="atLeast"'];
	const marked = rows.map((row) => marks.map((mark) => count(mark, row)).join(''));
	assert.deepEqual(marked, ['1120', '0101', '0100']);
});

test('things to do have boxes to tick, and no other mark', async () => {
	const ticks = (['empty', 'ticked'] as const).map((tick) => ({ tick, blocks: [paragraph(tick)] }));
	const body = await bodyOf([{ kind: 'list', ordered: false, start: 1, items: ticks }]);
	assert.match(saying('empty', body), /<w14:checkbox><w14:checked w14:val="0"\/>.*<w:sdtContent>.*>☐</);
	assert.match(saying('ticked', body), /<w14:checkbox><w14:checked w14:val="1"\/>.*<w:sdtContent>.*>☒</);
	assert.doesNotMatch(body, /<w:numPr>/);
});

test('each list counts for itself, from its own start, to the third level', async () => {
	const list = (start: number, word: string, ...within: Block[]): Block => {
		return { kind: 'list', ordered: true, start, items: [{ blocks: [paragraph(word), ...within] }] };
	};
	const own = [list(1, 'one', list(1, 'two', list(1, 'three', list(1, 'four')))), list(4, 'five')];
	const part = await partsOf(documentOf(own));
	const numbers = ['one', 'two', 'three', 'four', 'five'].map((word) =>
		/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(saying(word, part('word/document.xml'))),
	);
	assert.equal(numbers.map((one) => one?.[1]).join(''), '01220');
	assert.equal(new Set(numbers.map((one) => one?.[2])).size, 5);
	const last = new RegExp(
		`<w:num w:numId="${numbers[4]?.[2] ?? ''}">((?!</w:num>).)*w:ilvl="0"><w:startOverride w:val="4"/>`,
	);
	assert.match(part('word/numbering.xml'), last);
});

test('a document from right to left has its paragraphs, its words and its tables so', async () => {
	const part = await partsOf(documentOf(blocks, arabic));
	const body = part('word/document.xml');
	assert.equal(count('<w:bidi/>', body), count('<w:p>', body));
	assert.equal(count('<w:bidiVisual/>', body), count('<w:tbl>', body));
	assert.match(body, /<w:b\/><w:bCs\/><w:rtl\/><\/w:rPr><w:t [^>]*>bold</);
	assert.doesNotMatch(/<w:r>(?:(?!<w:r>).)*Больничная/.exec(body)?.[0] ?? '<w:rtl/>', /<w:rtl\/>/);
	assert.doesNotMatch(await bodyOf(blocks), /<w:(bidi|rtl|bidiVisual)\/>/);
});

test('a picture fits the text and says what it shows; only PNG and JPG go into Word', async () => {
	const body = await bodyOf(blocks);
	assert.match(body, /<wp:extent cx="5972175" cy="2990850"\/>.*<wp:docPr id="1" [^>]*descr="A &quot;map&quot;"/);
	const small = fileOf('s.png', Buffer.from(pngHead.map((byte, i) => (i === 18 || i === 22 ? 0 : byte))));
	assert.match(await bodyOf([picture(small)]), /<wp:extent cx="609600" cy="304800"/);
	const tall = await bodyOf([picture(fileOf('b.jpg', jpegHead))]);
	const [, width = 0, height = 0] = (/cx="(\d+)" cy="(\d+)"/.exec(tall) ?? []).map(Number);
	assert.ok(height > 6_000_000 && height <= 6_480_000 && Math.abs(height / width - 20) < 0.5, `${width} × ${height}`);
	const svg = fileOf('c.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'));
	await assert.rejects(bodyOf([picture(svg)]), /c\.svg: for Word the picture should be PNG or JPG/);
});

test('the foot of each page has the edition, the page and the address', async () => {
	const part = await partsOf(documentOf([]));
	const foot = part('word/footer1.xml').replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '<w:t>[$1]</w:t>');
	const said = paragraphsOf(foot).map((one) =>
		[...one.matchAll(/<w:t[ >][^<]*/g)].map(([t]) => t.replace(/.*?>/, '')).join(''),
	);
	assert.deepEqual(said, ['CC BY 4.0 · Lk [PAGE] / [NUMPAGES]', 'https://kaaslane.ee/et/x/']);
	assert.match(part('word/_rels/footer1.xml.rels'), /Target="https:\/\/kaaslane\.ee\/et\/x\/" TargetMode="External"/);
	assert.match(part('word/document.xml'), /<w:footerReference w:type="default"/);
});
