/** What can be read of every file to take away without another's program: its marks, its language, its tables, its words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { builtSite, folderOf } from '../support/built-site.ts';
import { lostIn } from '../support/counted-words.ts';
import { fileWords } from '../support/file-words.ts';
import { catalogIn, pdfObjects } from '../support/pdf-objects.ts';
import { placeOf, publishedBy, type Published } from '../support/published-files.ts';
import { wordProblems, wordsOf } from '../support/word-xml.ts';

/** So many files of a format there are at least; of kits the site with the invented languages has only some. */
const enough = { plain: 700, 'sub-path': 5, pseudo: 200 };

for (const variant of ['plain', 'sub-path', 'pseudo'] as const) {
	const site = builtSite(folderOf(variant));
	const files = publishedBy(site);

	const pdfProblems = ({ file, locale, pages }: Published): string[] => {
		const objects = pdfObjects(readFileSync(placeOf(site, file)));
		const catalog = catalogIn(objects);
		const sizes = objects.match(/\/MediaBox ?\[[^\]]*\]/g) ?? [];
		const faults: readonly (readonly [isFine: boolean, words: string])[] = [
			[catalog.includes('/Marked true') && /\/StructTreeRoot \d/.test(catalog), 'is not tagged'],
			[objects.includes('<pdfuaid:part>1</pdfuaid:part>'), 'is not marked as PDF/UA-1'],
			[objects.includes(`<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li>`), `is not said to be in ${locale}`],
			[new RegExp(`/Lang ?\\(${locale}\\)`).test(catalog), `is not read out in ${locale}`],
			[(objects.match(/\/Type ?\/Page\b/g) ?? []).length === pages, `has not ${pages ?? 0} pages`],
			[sizes.length > 0 && sizes.every((size) => /\[0 0 595\.2\d* 841\.8\d*\]/.test(size)), 'is not on A4'],
		];
		return faults.filter(([isFine]) => !isFine).map(([, words]) => `${file} ${words}`);
	};

	test(`every PDF is tagged, marked as PDF/UA-1 and on A4, with its language and its pages (${variant})`, () => {
		const pdfs = files.filter(({ format }) => format === 'pdf');
		assert.ok(pdfs.length > enough[variant], `${pdfs.length} files`);
		assert.deepEqual(pdfs.flatMap(pdfProblems), []);
	});

	test(`in every file of Word a table begins with a row of heads, and the text is in its language (${variant})`, () => {
		const docx = files.filter(({ format }) => format === 'docx');
		assert.ok(docx.length > enough[variant], `${docx.length} files`);
		const found = docx.flatMap(({ file, locale }) =>
			wordProblems(unzipSync(readFileSync(placeOf(site, file))), locale).map((words) => `${file}: ${words}`),
		);
		assert.deepEqual(found, []);
	});
}

test('every file of Word has every word of its page', () => {
	const plain = builtSite(folderOf('plain'));
	const words = fileWords(plain);
	const lost = publishedBy(plain)
		.filter(({ format }) => format === 'docx')
		.flatMap((own) => {
			const text = wordsOf(
				strFromU8(unzipSync(readFileSync(placeOf(plain, own.file)))['word/document.xml'] as Uint8Array),
			);
			return lostIn(text, words.of(own)).map((word) => `${own.file}: ${word}`);
		});
	assert.deepEqual(lost, []);
});
