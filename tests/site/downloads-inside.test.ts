/** What stands in the files to take away, as programs of others read it: Poppler, LibreOffice, EPUBCheck. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { findProgram } from '../../src/commands/find-program.ts';
import { builtSite, folderOf, treeOf } from '../support/built-site.ts';
import { lostIn, matterOfPage, textOf, together, type CountedWords } from '../support/counted-words.ts';
import { plainPdf } from '../support/pdf.ts';
import { forEachOf, parts, printed } from '../support/programs.ts';
import { meetingsOf, placeOf, publishedBy, writtenPages, type Published } from '../support/published-files.ts';

const [pdfinfo, pdftotext, pdffonts] = ['pdfinfo', 'pdftotext', 'pdffonts'].map((name) =>
	findProgram(name, 'poppler-utils'),
) as [string, string, string];
const soffice = findProgram('soffice', 'libreoffice-writer-nogui');

const meetings = meetingsOf('content');
const plain = builtSite(folderOf('plain'));
const files = publishedBy(plain);
const pdfs = files.filter(({ format }) => format === 'pdf');
const orderOf = new Map(meetings.map(({ path, order }) => [path, order]));

/** A plan carries the number of its meeting. */
const titleOf = ({ role, title, path }: Published) =>
	role === 'plan' || role === 'session' ? `${orderOf.get(path) ?? ''}. ${title}` : title;

const said = (name: string, info: string) => new RegExp(`^${name}: +(.*)$`, 'm').exec(info)?.[1];

test('every PDF is tagged, marked as PDF/UA-1 and on A4, with its title, its language and its pages', async () => {
	assert.ok(pdfs.length > 800, `${pdfs.length} files`);
	await forEachOf(pdfs, async (own) => {
		const place = placeOf(plain, own.file);
		const info = await printed(pdfinfo, ['-enc', 'UTF-8', '-f', '1', '-l', '-1', place]);
		const meta = await printed(pdfinfo, ['-meta', place]);
		assert.equal(said('Tagged', info), 'yes', own.file);
		assert.equal(said('Title', info), titleOf(own), own.file);
		assert.equal(said('Pages', info), String(own.pages), own.file);
		const sizes = info.match(/^Page +\d+ size: .*/gm) ?? [];
		assert.equal(sizes.length, own.pages, own.file);
		for (const size of sizes) assert.match(size, /\(A4\)$/, own.file);
		assert.match(meta, /<pdfuaid:part>1<\/pdfuaid:part>/, own.file);
		assert.match(meta, new RegExp(`<dc:language><rdf:Bag><rdf:li>${own.locale}</rdf:li>`), own.file);
		assert.match(plainPdf(readFileSync(place)), new RegExp(`/Lang ?\\(${own.locale}\\)`), own.file);
	});
});

test('a PDF brings its fonts with it, and each letter can be copied', async () => {
	const sample = pdfs.filter((_, i) => i % Math.ceil(pdfs.length / 30) === 0);
	await forEachOf(sample, async ({ file }) => {
		const fonts = (await printed(pdffonts, [placeOf(plain, file)])).trim().split('\n').slice(2);
		assert.ok(fonts.length > 0, file);
		for (const font of fonts) assert.match(font, /^[A-Z]{6}\+\S+ .* yes yes yes +\d+ +0$/, file);
	});
});

const written = new Map(writtenPages(plain).map((page) => [page.locale + page.path, page]));
const known = new Map<string, CountedWords>();

/** Sheets that leave the group, and carry no notes of ours. */
const given = new Set(meetings.flatMap((meeting) => meeting.given));

/** What the page at a path says in a language; nothing where it is not written in it. */
function matterAt(locale: string, place: string): CountedWords {
	const page = written.get(locale + place);
	const matter =
		known.get(locale + place) ?? matterOfPage(treeOf(plain, page ?? assert.fail(place)), !given.has(place));
	known.set(locale + place, matter);
	return matter;
}

/** What a file should say: its page, and the pages of all that is bound into it. */
function matterOf({ role, locale, path: place }: Published): CountedWords {
	const bound =
		role === 'session'
			? meetings.filter((meeting) => meeting.path === place).flatMap(({ handouts }) => handouts)
			: role === 'handbook'
				? meetings.filter(({ kit }) => kit === place).flatMap((meeting) => [meeting.path, ...meeting.handouts])
				: [];
	const all = [...new Set([place, ...bound])].filter((one) => written.has(locale + one));
	return together(all.map((one) => matterAt(locale, one)));
}

test('Poppler reads every word of every page in its PDF, and in those of its meeting and its kit', async () => {
	const lost = await forEachOf(pdfs, async (own) => {
		const text = await printed(pdftotext, ['-raw', '-enc', 'UTF-8', placeOf(plain, own.file), '-']);
		return lostIn(text, matterOf(own)).map((word) => `${own.file}: ${word}`);
	});
	assert.deepEqual(lost.flat(), []);
});

/** Texts of files of Word by name. LibreOffice opens fewer than 250 files at a time, and says nothing of the rest. */
async function openedByLibreOffice(names: readonly string[]): Promise<Map<string, string>> {
	const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-office-'));
	try {
		await forEachOf([...parts(names, 150).entries()], ([i, some]) =>
			printed(soffice, [
				`-env:UserInstallation=${pathToFileURL(path.join(folder, `user-${i}`)).href}`,
				...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
				...some.map((name) => placeOf(plain, name)),
			]),
		);
		return new Map(names.map((name) => [name, readFileSync(path.join(folder, name.replace(/docx$/, 'txt')), 'utf8')]));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

test('LibreOffice opens every file of Word, and reads every word of its page', async () => {
	const docx = files.filter(({ format }) => format === 'docx');
	const texts = await openedByLibreOffice(docx.map(({ file }) => file));
	const lost = docx.flatMap((own) =>
		lostIn(texts.get(own.file) ?? '', matterOf(own)).map((word) => `${own.file}: ${word}`),
	);
	assert.deepEqual(lost, []);
});

for (const own of files.filter(({ format }) => format === 'epub')) {
	const bytes = readFileSync(placeOf(plain, own.file));
	const guides = writtenPages(plain).filter(({ kind, locale }) => kind === 'guide' && locale === own.locale);

	test(`EPUBCheck finds nothing in ${own.file}`, async () => {
		const { messages } = await EpubCheck.validate(bytes, {}, own.file);
		assert.deepEqual(messages, []);
	});

	test(`${own.file} has a chapter for each guide of its language, with every word of it`, () => {
		const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /chapter-\d+\.xhtml$/.test(name));
		const chapters = entries.map(([, chapter]) => strFromU8(chapter));
		assert.equal(chapters.length, guides.length);
		for (const { url, path: place } of guides) {
			const chapter = chapters.filter((page) => page.includes(`<p class="address"><a href="${plain.origin}${url}"`));
			assert.equal(chapter.length, 1, url);
			assert.deepEqual(lostIn(textOf(chapter[0] ?? ''), matterAt(own.locale, place)), [], url);
		}
	});
}

test('a file names the address at which its page is published', async () => {
	const site = builtSite(folderOf('sub-path'));
	for (const own of publishedBy(site).filter((_, i) => i % 50 === 0)) {
		const address = `https://kaaslane.example/kaaslane/${own.locale}${own.path}`;
		const place = placeOf(site, own.file);
		if (own.format === 'pdf') {
			const links = await printed(pdfinfo, ['-url', place]);
			assert.equal(links.includes(` ${address}\n`), !given.has(own.path), own.file);
			assert.ok((await printed(pdftotext, [place, '-'])).replace(/\s/g, '').includes(address), own.file);
		} else if (own.format === 'docx') {
			const foot = unzipSync(readFileSync(place))['word/_rels/footer1.xml.rels'] ?? assert.fail(own.file);
			assert.ok(strFromU8(foot).includes(`"${address}"`), own.file);
		}
	}
});
