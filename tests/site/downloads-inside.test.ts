/**
 * What stands in the files to take away, as programs of others read it: Poppler, LibreOffice, EPUBCheck. They are shown a
 * cover: few files that together have all that any file has. `npm test -- --all` shows them every file.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { contentOf, builtSite, folderOf } from '../support/built-site.ts';
import { lostIn, textOf } from '../support/counted-words.ts';
import { coverOf, traitsOfFiles } from '../support/cover.ts';
import { fileWords } from '../support/file-words.ts';
import { fingerprint } from '../../src/file-cache.ts';
import { codeOf, Passed } from '../support/passed.ts';
import { forEachOf, openedByLibreOffice, poppler, said, versions } from '../support/programs.ts';
import { meetingsOf, placeOf, publishedBy, writtenPages, type Published } from '../support/published-files.ts';

const plain = builtSite(folderOf('plain'));
const words = fileWords(plain);
const published = publishedBy(plain);
const traits = traitsOfFiles();
const cover = coverOf(published, ({ file }) => traits.get(file) ?? assert.fail(file));
const isAll = process.env['KAASLANE_ALL'] === '1';
const files = isAll ? published : cover.map(({ thing }) => thing);

const judge = fingerprint(
	versions(),
	codeOf(
		'tests/site/downloads-inside.test.ts',
		'tests/support/programs.ts',
		'tests/support/file-words.ts',
		'tests/support/counted-words.ts',
		'tests/support/published-files.ts',
	),
);

/** Files of a format; `judged` is shown those that have not passed with these bytes and these words, and tells what is wrong. */
async function allPass(
	name: string,
	format: Published['format'],
	judged: (files: readonly Published[]) => Promise<ReadonlyMap<Published, readonly string[]>>,
): Promise<string> {
	const passed = new Passed(name, judge);
	const own = files.filter((file) => file.format === format);
	const keys = new Map(own.map((file) => [file, keyOf(file)]));
	const fresh = own.filter((file) => !passed.has(keys.get(file) ?? ''));
	const found = await judged(fresh);
	for (const file of fresh) if (found.get(file)?.length === 0) passed.add(keys.get(file) ?? '');
	passed.save();
	assert.deepEqual(
		fresh.flatMap((file) => (found.get(file) ?? ['was not judged']).map((problem) => `${file.file}: ${problem}`)),
		[],
	);
	return `${own.length} of ${published.filter((file) => file.format === format).length} files, ${fresh.length} of them new`;
}

const keyOf = (own: Published): string => {
	const { words: counted, addresses } = words.of(own);
	return fingerprint(
		readFileSync(placeOf(plain, own.file)),
		JSON.stringify([own, words.titleOf(own), [...counted], addresses]),
	);
};

const eachOf =
	(judged: (file: Published) => Promise<readonly string[]>) =>
	async (all: readonly Published[]): Promise<ReadonlyMap<Published, readonly string[]>> =>
		new Map(await forEachOf(all, async (file) => [file, await judged(file)] as const));

test('the cover has every role and every kind of block in every format and language', (t) => {
	for (const { thing, adds } of cover) t.diagnostic(`${thing.file} (${adds.length}): ${adds.slice(0, 3).join('; ')} …`);
	const wanted = new Set(published.flatMap(({ file }) => [...(traits.get(file) ?? [])]));
	const covered = new Set(cover.flatMap(({ adds }) => adds));
	assert.deepEqual(
		[...wanted].filter((one) => !covered.has(one)),
		[],
	);
	assert.ok(wanted.size > 150, `${wanted.size} traits`);
	assert.ok(cover.length < 120, `${cover.length} files`);
});

async function pdfProblems(own: Published): Promise<string[]> {
	const place = placeOf(plain, own.file);
	const info = await poppler('pdfinfo', '-enc', 'UTF-8', '-f', '1', '-l', '-1', place);
	const meta = await poppler('pdfinfo', '-meta', place);
	const fonts = (await poppler('pdffonts', place)).trim().split('\n').slice(2);
	const text = await poppler('pdftotext', '-raw', '-enc', 'UTF-8', place, '-');
	const sizes = info.match(/^Page +\d+ size: .*/gm) ?? [];
	const faults: readonly (readonly [isFine: boolean, words: string])[] = [
		[said('Tagged', info) === 'yes', 'Poppler finds no tags'],
		[said('Title', info) === words.titleOf(own), `its title is "${said('Title', info) ?? ''}"`],
		[said('Pages', info) === String(own.pages), `it has ${said('Pages', info) ?? 'no'} pages`],
		[sizes.length === own.pages && sizes.every((size) => size.endsWith('(A4)')), 'a page is not A4'],
		[meta.includes('<pdfuaid:part>1</pdfuaid:part>'), 'it is not marked as PDF/UA-1'],
		[meta.includes(`<dc:language><rdf:Bag><rdf:li>${own.locale}</rdf:li>`), 'its language is another'],
		[
			fonts.length > 0 && fonts.every((font) => /^[A-Z]{6}\+\S+ .* yes yes yes +\d+ +0$/.test(font)),
			'a font is missing, or its letters cannot be copied',
		],
	];
	return [
		...faults.filter(([isFine]) => !isFine).map(([, problem]) => problem),
		...lostIn(text, words.of(own)).map((word) => `lost: ${word}`),
	];
}

test('Poppler finds each PDF tagged, on A4, with its title and its fonts, and reads every word of every page in it', async (t) => {
	t.diagnostic(await allPass('pdf', 'pdf', eachOf(pdfProblems)));
});

test('LibreOffice opens each file of Word, and reads every word of its page', async (t) => {
	t.diagnostic(
		await allPass('docx', 'docx', async (fresh) => {
			const texts = await openedByLibreOffice(fresh.map(({ file }) => placeOf(plain, file)));
			return new Map(
				fresh.map((own, i) => [own, lostIn(texts[i] ?? '', words.of(own)).map((word) => `lost: ${word}`)]),
			);
		}),
	);
});

async function bookProblems(own: Published): Promise<string[]> {
	const bytes = readFileSync(placeOf(plain, own.file));
	const { messages } = await EpubCheck.validate(bytes, {}, own.file);
	const chapters = Object.entries(unzipSync(bytes))
		.filter(([name]) => /chapter-\d+\.xhtml$/.test(name))
		.map(([, chapter]) => strFromU8(chapter));
	const guides = writtenPages(plain).filter(({ kind, locale }) => kind === 'guide' && locale === own.locale);
	return [
		...messages.map((message) => `EPUBCheck: ${JSON.stringify(message)}`),
		...(chapters.length === guides.length ? [] : [`${chapters.length} chapters of ${guides.length} guides`]),
		...guides.flatMap(({ url, path }) => {
			const chapter = chapters.find((page) => page.includes(`<p class="address"><a href="${plain.origin}${url}"`));
			if (!chapter) return [`no chapter names ${url}`];
			return lostIn(textOf(chapter), words.at(own.locale, path)).map((word) => `${url}: lost: ${word}`);
		}),
	];
}

test('EPUBCheck finds nothing in a book, which has a chapter for each guide of its language, with every word of it', async (t) => {
	// A book's words are those of all its guides.
	t.diagnostic(await allPass('epub', 'epub', eachOf(bookProblems)));
});

test('a file names the address at which its page is published', async () => {
	const site = builtSite(folderOf('sub-path'));
	const given = new Set(meetingsOf(contentOf('sub-path')).flatMap((meeting) => meeting.given));
	await forEachOf([...publishedBy(site)], async (own) => {
		const address = `https://kaaslane.example/kaaslane/${own.locale}${own.path}`;
		const place = placeOf(site, own.file);
		if (own.format === 'pdf') {
			const links = await poppler('pdfinfo', '-url', place);
			assert.equal(links.includes(` ${address}\n`), !given.has(own.path), own.file);
			assert.ok((await poppler('pdftotext', place, '-')).replace(/\s/g, '').includes(address), own.file);
		} else if (own.format === 'docx') {
			const foot = unzipSync(readFileSync(place))['word/_rels/footer1.xml.rels'] ?? assert.fail(own.file);
			assert.ok(strFromU8(foot).includes(`"${address}"`), own.file);
		}
	});
});
