/** Books for e-readers: what a judge of books says of them, and that no text can become more than text. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Book } from '../../src/documents/model/book.ts';
import type { Block, Document, Inline } from '../../src/documents/model/document.ts';
import { epubOf } from '../../src/documents/formats/epub/epub.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'epub-'));
after(() => {
	rmSync(folder, { recursive: true });
});

/** The smallest picture of a kind. */
function dot(ending: string, base64: string): string {
	const file = path.join(folder, `dot.${ending}`);
	writeFileSync(file, Buffer.from(base64, 'base64'));
	return file;
}
const jpg = `/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP${'/'.repeat(86)}wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=`;
const files = [
	...['public/favicon.svg', 'public/share.png'].map((file) => path.join(root, file)),
	dot('webp', 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
	dot('jpg', jpg),
];

const address = (chapter: string) => `https://kaaslane.example/en/${chapter}/`;
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
const link = (url: string, words: string): Inline => ({ kind: 'link', url, inlines: [text(words)] });

/** Every kind of block and of inline, each saying the same words. */
function everything(words: string): Block[] {
	const line = [text(words)];
	const say = paragraph(...line);
	const levels = [1, 2, 3, 4] as const;
	return [
		...levels.map((level): Block => ({ kind: 'heading', level, inlines: line })),
		paragraph({ kind: 'strong', inlines: [{ kind: 'emphasis', inlines: line }] }, { kind: 'break' }, ...line),
		paragraph({ kind: 'word', lang: 'et', text: 'Töötukassa' }, link('https://example.org/?a=1&b="2"', words)),
		paragraph(link(`${address('work')}#pay`, words), link('tel:112', words), link('mailto:abi@example.org', words)),
		{ kind: 'paragraph', tone: 'small', inlines: line },
		{ kind: 'list', ordered: true, start: 4, items: [{ blocks: [say] }, { tick: 'empty', blocks: [say] }] },
		{
			kind: 'list',
			ordered: false,
			start: 1,
			items: [
				{ blocks: [say, { kind: 'list', ordered: true, start: 1, items: [{ blocks: [say, say] }] }] },
				{ tick: 'empty', blocks: [say] },
				{ tick: 'ticked', blocks: [{ kind: 'rule' }] },
			],
		},
		{ kind: 'table', head: [line, []], rows: [[line, [link('https://example.org', words)]]] },
		{ kind: 'box', tone: 'note', title: words, blocks: [say] },
		{ kind: 'box', tone: 'short', blocks: [say] },
		{ kind: 'box', tone: 'quote', title: words, blocks: [say] },
		{ kind: 'details', items: [{ name: line, words: [line, line] }] },
		{ kind: 'details', items: [{ name: line, words: [] }] },
		{ kind: 'lines', label: words, count: 3 },
		{ kind: 'lines', count: 2 },
		{ kind: 'scale', label: words, numbers: [1, 2, 3], low: words, high: words },
		{ kind: 'scale', label: words, numbers: [0, 1] },
		...([
			{ kind: 'faces', label: words },
			{ kind: 'drawing', height: 4 },
		] as const),
		{ kind: 'cards', columns: 2, height: 3, cards: [[say, say], [say]] },
		...[...files, ...files].map((file): Block => ({ kind: 'picture', file, sha256: '', alt: words })),
		{ kind: 'bar', alt: words, parts: [{ length: 100, kind: 'talk' }] },
		{ kind: 'rule' },
		{ kind: 'section', level: 1, title: words, summary: words, facts: [words, words] },
		{ kind: 'section', level: 4, title: words, summary: '', facts: [] },
	];
}

function chapter(lang: string, words: string, name: string, blocks: readonly Block[]): Document {
	return {
		...{ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', title: words, summary: words, partOf: [], facts: [words, words] },
		...{ hasContents: false, isGiven: false, blocks, address: address(name), date: '2026-11-22' },
		remarks: [words],
		words: { contents: words, code: words, scan: words, edition: [words], page: words },
	};
}

function bookOf(lang: string, words: string, blocks = everything(words)): Book {
	const chapters = ['health', 'work', 'home'].map((name) => chapter(lang, words, name, blocks));
	return {
		...{ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', title: words, summary: words, date: '2026-11-22' },
		...{ address: `https://kaaslane.example/${lang}/`, publisher: 'Kaaslane', licence: 'https://example.org/by/' },
		words: { contents: words, about: words },
		topics: [
			{ name: words, chapters: chapters.slice(0, 2) },
			{ name: words, chapters: [] },
			{ name: words, chapters: chapters.slice(2) },
		],
	};
}

const read = (book: Book) =>
	Object.fromEntries(Object.entries(unzipSync(epubOf(book))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const firstPage = (...blocks: Block[]) => read(bookOf('en', 'Words', blocks))['EPUB/chapter-001.xhtml'] ?? '';
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function findings(bytes: Uint8Array): Promise<string[]> {
	const { messages } = await EpubCheck.validate(bytes, {}, 'book.epub');
	return messages.map(({ severity, id, message, location }) => `${severity} ${id} ${location?.path ?? ''} ${message}`);
}

const languages = {
	en: 'A family doctor helps first.',
	et: 'Perearst aitab esimesena: õde, žürii, šokk.',
	ru: 'Сначала помогает семейный врач.',
	uk: 'Спершу допоможе сімейний лікар: її, ґанок.',
	ar: 'طبيب الأسرة يساعد أولاً.',
};

for (const [lang, words] of Object.entries(languages)) {
	test(`the judge finds nothing in a book in ${lang} that holds every kind of block`, async () => {
		assert.deepEqual(await findings(epubOf(bookOf(lang, words))), []);
	});
}

const whole = unzipSync(epubOf(bookOf('en', 'Words')));
const changed = (name: string, change: (text: string) => string) => ({
	...whole,
	[name]: strToU8(change(strFromU8(whole[name] ?? new Uint8Array()))),
});
const withoutPng = Object.fromEntries(Object.entries(whole).filter(([name]) => !name.endsWith('.png')));
/** What is broken, what the judge calls it, and the files of the broken book. */
const breakages: [string, string, Record<string, Uint8Array>][] = [
	['an element left open', 'HTM-004', changed('EPUB/chapter-001.xhtml', (page) => page.replace('</h1>', ''))],
	[
		'an id given twice',
		'RSC-005',
		changed('EPUB/chapter-002.xhtml', (page) => page.replace('<h2>', '<h2 id="title">')),
	],
	['a picture that is not there', 'RSC-001', withoutPng],
	['a chapter that is not there', 'RSC-007', changed('EPUB/contents.xhtml', (page) => page.replace('-003', '-004'))],
	['no language', 'RSC-005', changed('EPUB/package.opf', (page) => page.replace(/<dc:language>.*/, ''))],
];
for (const [what, code, { mimetype = new Uint8Array(), ...others }] of breakages) {
	test(`the judge finds ${what}`, async () => {
		const copy: Zippable = { mimetype: [mimetype, { level: 0 }], ...others };
		assert.match((await findings(zipSync(copy))).join('\n'), new RegExp(`^error ${code} `));
	});
}

test('the same book has the same bytes, at any time and in any time zone', () => {
	const book = bookOf('en', 'Words');
	const program = `import { epubOf } from './src/documents/formats/epub/epub.ts';
		process.stdout.write(epubOf(JSON.parse(process.argv[1])));`;
	const own = sha(epubOf(book));
	assert.equal(sha(epubOf(book)), own);
	for (const TZ of ['Asia/Tokyo', 'America/Los_Angeles', 'UTC']) {
		const args = ['--input-type=module', '--eval', program, JSON.stringify(book)];
		assert.equal(sha(execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TZ } })), own, TZ);
	}
});

test('a book says what it is in its first bytes, and they are not packed', () => {
	const bytes = Buffer.from(epubOf(bookOf('en', 'Words')));
	assert.equal(bytes.readUInt16LE(8), 0, 'stored');
	assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
});

test('a book keeps its name from one edition to the next, and shares it with no other', () => {
	const uuid = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?=<)/;
	const nameOf = (book: Book) => uuid.exec(read(book)['EPUB/package.opf'] ?? '')?.[0];
	const book = bookOf('en', 'Words');
	assert.ok(nameOf(book));
	assert.equal(nameOf({ ...book, date: '2027-01-01', title: 'Other' }), nameOf(book));
	assert.notEqual(nameOf(bookOf('et', 'Words')), nameOf(book));
});

test('hostile words are only words', async () => {
	const words = `<script>ran()</script> & "]]>' &amp; <!-- \u0000\u0008\u001b\ufffe\ud800 ]]> \u{1F600}`;
	const book = { ...bookOf('en', words), publisher: words };
	assert.deepEqual(await findings(epubOf(book)), []);
	for (const [name, page] of Object.entries(read(book)).filter(([name]) => /\.(xhtml|opf)$/.test(name))) {
		assert.doesNotMatch(page, /<script|<!--|\]\]>|[\0\b\u001b\ufffe]/, name);
		assert.match(
			page,
			/&lt;script&gt;ran\(\)&lt;\/script&gt; &amp; &quot;\]\]&gt;&#39; &amp;amp; &lt;!-- {2}\]\]&gt; \u{1F600}/u,
		);
	}
});

test('a book leads to no program, to no file and to nothing without an address', () => {
	for (const url of [
		'javascript:ran()',
		'data:text/html,x',
		'file:///etc/passwd',
		'/en/work/',
		'chapter-002.xhtml',
		'',
	])
		assert.throws(() => firstPage(paragraph(link(url, 'Words'))), /A book cannot lead to/);
});

test('a link to another chapter stays in the book, and any other leads out', () => {
	const leadsTo = (url: string) => /<p><a href="([^"]*)"/.exec(firstPage(paragraph(link(url, 'Words'))))?.[1];
	assert.equal(leadsTo(address('work')), 'chapter-002.xhtml');
	assert.equal(leadsTo(`${address('home')}#rent`), 'chapter-003.xhtml');
	assert.equal(leadsTo(address('study')), address('study'));
	assert.equal(leadsTo('https://example.org/?a=1&b=2#c'), 'https://example.org/?a=1&amp;b=2#c');
});

test('a chapter ends with the address of its page, where the newest version is', () => {
	assert.match(
		firstPage(),
		/<footer>\n<p class="small">Words<\/p>\n<p class="small"><bdi>Words<\/bdi><\/p>\n.*href="https:\/\/kaaslane\.example\/en\/health\/"/,
	);
});

test('a picture is kept once, however often it is shown', () => {
	const pictures = Object.keys(whole).filter((name) => name.includes('/pictures/'));
	const shown = files.map((file) => `EPUB/pictures/${sha(readFileSync(file)).slice(0, 16)}${path.extname(file)}`);
	assert.deepEqual(pictures, shown);
});

test('a book in Arabic is turned, and its Estonian names are not', () => {
	const { 'EPUB/package.opf': parts = '', 'EPUB/chapter-001.xhtml': chapter = '' } = read(bookOf('ar', languages.ar));
	assert.match(parts, /<spine page-progression-direction="rtl">/);
	assert.match(chapter, /<html [^>]*lang="ar" xml:lang="ar" dir="rtl">/);
	assert.match(chapter, /<span lang="et" xml:lang="et" dir="ltr">Töötukassa<\/span>/);
	assert.match(chapter, /<p class="facts"><bdi>[^<]+<\/bdi> · <bdi>/);
});

test('boxes to tick are signs in the line of their words', () => {
	const say = [paragraph(text('Call'))];
	const items = [{ tick: 'empty', blocks: say } as const, { tick: 'ticked', blocks: [] } as const];
	const page = firstPage({ kind: 'list', ordered: false, start: 1, items });
	assert.match(page, /<li class="tick"><p>☐ Call<\/p>\n<\/li>\n<li class="tick"><p>☑ <\/p>/);
});

test('what a book does not know is refused, not left out', () => {
	const unknown = { kind: 'video' };
	assert.throws(() => firstPage(unknown as unknown as Block), /cannot show a block of the kind “video”/);
	assert.throws(() => firstPage(paragraph(unknown as unknown as Inline)), /cannot show words of the kind “video”/);
	const gif: Block = { kind: 'picture', file: 'list.gif', sha256: '', alt: '' };
	assert.throws(() => firstPage(gif), /cannot show the picture list\.gif/);
});
