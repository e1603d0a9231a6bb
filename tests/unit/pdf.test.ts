/** PDF files: what Poppler reads of them, the same bytes everywhere, and words that stay words. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { findProgram } from '../../src/commands/find-program.ts';
import type { Block, Document } from '../../src/documents/model/document.ts';
import { pdfOf } from '../../src/documents/formats/pdf/pdf.ts';
import { printFonts } from '../../src/library/print-fonts.ts';
import { lostIn, matterOfText, together } from '../support/counted-words.ts';
import { pdfObjects } from '../support/pdf-objects.ts';
import { documentOf, everything, heading, paragraph, text } from '../support/plain-document.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-pdf-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

const [pdfinfo, pdftotext, pdffonts] = ['pdfinfo', 'pdftotext', 'pdffonts'].map((name) =>
	findProgram(name, 'poppler-utils'),
) as [string, string, string];

/** What one of Poppler's programs says of a PDF. */
function said(program: string, bytes: Uint8Array, ...args: string[]): string {
	const file = path.join(folder, 'x.pdf');
	writeFileSync(file, bytes);
	const end = program === pdftotext ? ['-'] : [];
	return execFileSync(program, [...args, file, ...end], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const wordsOf = (document: Document) => said(pdftotext, pdfOf(document).bytes, '-layout', '-enc', 'UTF-8');
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const languages = [
	['et', 'ltr', 'Perearst aitab esimesena: õde, žürii, šokk.'],
	['uk', 'ltr', 'Спершу допоможе сімейний лікар: її, ґанок, п’ять.'],
	['ar', 'rtl', 'طبيب الأسرة يساعد أولاً'],
] as const;
const inLanguage = (lang: string, dir: 'ltr' | 'rtl', words: string) =>
	documentOf(everything(words), { lang, dir, title: words, summary: words, hasContents: true });

for (const [lang, dir, words] of languages)
	test(`a PDF with every kind of block in ${lang} says its language and title, and is tagged`, () => {
		const { bytes, pages } = pdfOf(inLanguage(lang, dir, words));
		const info = said(pdfinfo, bytes, '-enc', 'UTF-8');
		assert.match(info, /^Tagged: +yes$/m);
		assert.equal(/^Title: +(.*)$/m.exec(info)?.[1], words);
		assert.equal(/^Pages: +(.*)$/m.exec(info)?.[1], String(pages));
		assert.match(pdfObjects(Buffer.from(bytes)), new RegExp(`/Lang ?\\(${lang}\\)`));
	});

for (const [lang, dir, words] of languages.slice(0, 2))
	test(`Poppler reads back every word of a document in ${lang}, as often as it stands there`, () => {
		const document = inLanguage(lang, dir, words);
		const wanted = JSON.stringify(document).split(words).length - 1;
		// The picture of an agenda has its words for those who do not see it only.
		const printed = together(Array.from({ length: wanted - 1 }, () => matterOfText(words)));
		assert.deepEqual(lostIn(wordsOf(document), printed), []);
	});

const mixed = documentOf([
	...everything('Ühe sõnaga'),
	...everything('Одним словом'),
	...everything('طبيب'),
	paragraph('☎ 🧸'),
	{ kind: 'heading', level: 2, inlines: [{ kind: 'emphasis', inlines: [text('Rõhutatud')] }] },
]);

test('the fonts are ours, each is used, and all are embedded', () => {
	const lines = said(pdffonts, pdfOf(mixed).bytes).trim().split('\n').slice(2);
	const bare = (name: string) => name.replace(/[-_ ]|Regular|(?<=Emoji).*/g, '');
	const used = lines.map((line) => bare(/^[A-Z]{6}\+(\S+)/.exec(line)?.[1] ?? line));
	const ours = printFonts.map((file) => bare(path.basename(file, '.ttf').replace(/_\d+/, '')));
	assert.deepEqual([...new Set(used)].sort(), ours.sort());
	for (const line of lines) assert.match(line, / yes yes yes +\d+ +0$/);
});

const program = path.join(folder, 'program.mjs');
const at = (file: string) => JSON.stringify(import.meta.resolve(`../../src/documents/${file}`));
writeFileSync(
	program,
	`import { readFileSync } from 'node:fs';
	const [how, file] = process.argv.slice(2);
	const document = JSON.parse(readFileSync(file, 'utf8'));
	const say = ({ bytes, reason }) => process.stdout.write(bytes ?? reason);
	if (how === 'main') say((await import(${at('formats/pdf/pdf.ts')})).pdfOf(document));
	else {
		const pool = (await import(${at('make/worker-pool.ts')})).openPool();
		say(await pool.make({ format: 'pdf', document }));
		await pool.close();
	}`,
);

/** Makes the mixed document in a process of its own, there in the main thread or in a worker. */
function madeElsewhere(how: 'main' | 'worker', env: NodeJS.ProcessEnv): string {
	const file = path.join(folder, 'document.json');
	writeFileSync(file, JSON.stringify(mixed));
	const clean = { ...process.env, FONTCONFIG_FILE: undefined };
	return sha(execFileSync(process.execPath, [program, how, file], { cwd: root, env: { ...clean, ...env } }));
}

const fontsConf = (...folders: string[]) => {
	const file = path.join(folder, `fonts-${folders.length}.conf`);
	const dirs = folders.map((dir) => `<dir>${dir}</dir>`).join('');
	writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`);
	return file;
};

/** A folder of fonts with a face that we do not have, so that a heading would look different if it were found. */
function foreignFonts(): string {
	const dir = mkdtempSync(path.join(folder, 'fonts-'));
	const face = 'noto-serif/600SemiBold_Italic/NotoSerif_600SemiBold_Italic.ttf';
	copyFileSync(path.join(root, 'node_modules/@expo-google-fonts', face), path.join(dir, 'italic.ttf'));
	return dir;
}

const isAll = process.env['KAASLANE_ALL'] === '1';
const ways = ['main', 'worker'] as const;

test('the same document has the same bytes: again, in other time zones, in a worker, and whatever fonts a machine has', () => {
	const own = sha(pdfOf(mixed).bytes);
	pdfOf(inLanguage('et', 'ltr', 'Vahepeal midagi muud'));
	assert.equal(sha(pdfOf(mixed).bytes), own);
	const machines: NodeJS.ProcessEnv[] = [
		{ TZ: 'Asia/Tokyo', LANG: 'C' },
		{ TZ: 'America/Los_Angeles', FONTCONFIG_FILE: fontsConf() },
		{ TZ: 'UTC', FONTCONFIG_FILE: fontsConf('/usr/share/fonts', foreignFonts()) },
	];
	// Every day each machine makes it once, and with `--all` both ways.
	for (const [i, env] of machines.entries())
		for (const how of isAll ? ways : ways.slice(i % 2).slice(0, 1))
			assert.equal(madeElsewhere(how, env), own, `${how} ${env['TZ'] ?? ''}`);
});

const hostile = [
	...[
		'#panic()',
		'#import "x.typ"',
		'$x$',
		'*bold* _soft_ `code`',
		'\\',
		'\\u{41}',
		'@ref',
		'<label>',
		'"quotes"',
		"'",
	],
	...[']', '[', '// comment', '/* comment', '= Heading', '- item', '+ item', '{page} {pages}', '#{1+1}', '~--...'],
	...['https://a.example/#x', 'constructor', '__proto__', '</script>', '%s %d', 'a\u00adb', 'a\u200bb'],
];

for (const words of hostile)
	test(`${JSON.stringify(words)} is only words, wherever it stands`, () => {
		const document = documentOf(everything(words), {
			...{ title: words, summary: words, partOf: [words], facts: [words], remarks: [words], hasContents: true },
			words: { contents: words, code: words, scan: words, edition: [words], page: words },
		});
		const plain = (all: string) => all.replace(/[\s\u00ad\u200b]/g, '');
		const bare = plain(words);
		const wanted = plain(JSON.stringify(everything(words))).split(plain(JSON.stringify(words))).length - 2;
		const found = plain(wordsOf(document)).split(bare).length - 1;
		assert.ok(found >= wanted, `${found} of ${wanted}`);
	});

test('a word longer than the page, and a table of hundreds of rows under a head that is repeated', () => {
	const long = 'Maailmameister'.repeat(60);
	const rows = Array.from({ length: isAll ? 2000 : 600 }, (_, i) => [
		[text(`rida${i}`)],
		[text(long.slice(0, i % 200))],
		[],
	]);
	const table: Block = { kind: 'table', head: [[text('Number')], [text('Sõna')], []], rows };
	const document = documentOf([paragraph(long), table, { kind: 'list', ordered: true, start: 999999, items: [] }]);
	const { pages } = pdfOf(document);
	const words = wordsOf(document);
	assert.ok(words.replace(/[\s\u200b]/g, '').includes(long));
	assert.deepEqual(
		rows.map((_, i) => `rida${i}`).filter((word) => !words.includes(word)),
		[],
	);
	assert.ok(pages > rows.length / 70, `${pages} pages`);
	assert.ok((words.match(/Number/g) ?? []).length >= pages - 1, 'the head stands on each page');
});

const emptyPicture = path.join(root, 'public/favicon.svg');
const refused: readonly (readonly [what: string, document: Document, reason: RegExp])[] = [
	['a sign without a glyph', documentOf([paragraph('Hea \u{1F9FF}\u4e00')]), /4E00|一|glyph|font/i],
	['a first heading of the second level', documentOf([heading(2, 'Kaks')]), /heading/i],
	['a heading that leaves out a level', documentOf([heading(1, 'Üks'), heading(3, 'Kolm')]), /heading/i],
	[
		'a picture without a description',
		documentOf([{ kind: 'picture', file: emptyPicture, sha256: '', alt: '' }]),
		/alt/i,
	],
	['a title of no words', documentOf([], { title: '' }), /title/i],
	['a day that is none', documentOf([], { date: '2026-13-45' }), /month/i],
	['a block without a form', documentOf([{ kind: 'film' } as unknown as Block]), /no print form .* film/],
	[
		'a picture that is none',
		documentOf([{ kind: 'picture', file: path.join(root, 'package.json'), sha256: '', alt: 'x' }]),
		/image/i,
	],
];

for (const [what, document, reason] of refused)
	test(`${what} is refused, and the reason can be read`, () => {
		assert.throws(
			() => pdfOf(document),
			(error: Error) => {
				assert.match(error.message, reason);
				assert.doesNotMatch(error.message, /SourceDiagnostic|span:|\[object|Error: Error|\/src\//, error.message);
				return true;
			},
		);
		assert.ok(pdfOf(documentOf([heading(1, 'Üks')])).bytes.length > 0, 'the next document is made all the same');
	});
