/** PDF files with packed objects: another program reads the same in them as in those that Typst wrote. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { findProgram } from '../../src/commands/find-program.ts';
import { packed } from '../../src/documents/formats/pdf/object-streams.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-object-streams-'));
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** As Typst writes it: more objects than go into one stream, links, a table, a picture, an outline, two languages. */
function written(): Uint8Array {
	const sections = Array.from({ length: 40 }, (_, i) => `= Section ${i}\n== Õde ${i}\n+ one\n+ *two*\n+ _three_\n`);
	const source = `#set document(title: "A (title) \\\\ with signs", date: datetime(year: 2026, month: 1, day: 2))
#set text(lang: "et")
#outline(title: "Sisu")
#figure(alt: "A red square", square(fill: red))
#table(columns: 2, table.header[A][B], [1], [2])
#link("https://example.org/?a=(1)")[endstream endobj stream]
#text(lang: "ru")[по-русски]
${sections.join('\n')}`;
	const typst = NodeCompiler.create({ workspace: folder });
	return typst.pdf(typst.compile({ mainFileContent: source }).result ?? assert.fail('Typst refuses'), {
		pdfStandard: 'ua-1',
	});
}

const before = written();
const small = packed(before);

function said(program: string, bytes: Uint8Array, args: readonly string[], ...end: string[]): string {
	const file = path.join(folder, 'x.pdf');
	writeFileSync(file, bytes);
	return execFileSync(findProgram(program, 'poppler-utils'), [...args, file, ...end], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 1e8,
	});
}

test('a tagged file loses half of its bytes and nothing else', () => {
	assert.ok((before.length - small.length) / before.length > 0.5, `${before.length} → ${small.length} bytes`);
	for (const [program, args, ...end] of [
		['pdfinfo', ['-struct']],
		['pdfinfo', ['-meta']],
		['pdfinfo', ['-url']],

		['pdffonts', []],
		['pdftotext', ['-bbox-layout'], '-'],
	] as const) {
		const own = said(program, small, args, ...end);
		assert.ok(own.length > 50, `${program} ${args.join(' ')}: ${own}`);
		// An object has the number that it had.
		assert.equal(own, said(program, before, args, ...end), `${program} ${args.join(' ')}`);
	}
	const besidesSize = (bytes: Uint8Array) => said('pdfinfo', bytes, []).replace(/^File size.*$/m, '');
	assert.equal(besidesSize(small), besidesSize(before));
});

test('every page looks the same', () => {
	const drawn = (bytes: Uint8Array) => said('pdftoppm', bytes, ['-r', '40', '-gray', '-l', '3']);
	assert.ok(drawn(small).length > 100_000);
	assert.equal(drawn(small), drawn(before));
});

test('the same file is packed into the same bytes', () => {
	assert.deepEqual(Buffer.from(packed(before)), Buffer.from(small));
});

test('what the file says of itself can be read without unpacking', () => {
	assert.match(Buffer.from(small).toString('latin1'), /<pdfuaid:part>1<\/pdfuaid:part>/);
});

const plain = Buffer.from(before).toString('latin1');
const broken: Readonly<Record<string, string>> = {
	'that ends half-way': plain.slice(0, plain.length >> 1),
	'without its table': plain.replace(/\nxref\n/, '\nxrfe\n'),
	'with a table that leads elsewhere': plain.replace(/^(\d{10})( 00000 n)/m, '0000000012$2'),
	'with an object that is free': plain.replace(/^(\d{10}) 00000 n/m, '$1 00000 f'),
	'that is packed already': Buffer.from(small).toString('latin1'),
};
for (const [name, text] of Object.entries(broken))
	test(`a file ${name} is not packed but refused`, () => {
		assert.throws(
			() => packed(Buffer.from(text, 'latin1')),
			/^Error: The PDF cannot be packed: .* is not as Typst has written it until now\.$/,
		);
	});
