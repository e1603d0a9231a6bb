/** Files to take away: each that should be there is there, and is what the list says. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { builtSite, contentOf, folderOf, type SitePage } from '../support/built-site.ts';
import { meetingsOf, placeOf, publishedBy, writtenPages, type Published } from '../support/published-files.ts';

const meetings = [...meetingsOf(contentOf('plain')), ...meetingsOf(contentOf('sub-path'))];
const plain = builtSite(folderOf('plain'));
const subPath = builtSite(folderOf('sub-path'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const roleOf = ({ role, format, locale, path }: Pick<Published, 'role' | 'format' | 'locale' | 'path'>) =>
	`${role} ${format} ${locale} ${path}`;

for (const site of [plain, subPath]) {
	const files = publishedBy(site);

	test(`every file on the list is there with its bytes, and no other (base ${site.base})`, () => {
		for (const { file, bytes, sha256: sum } of files) {
			const own = readFileSync(placeOf(site, file));
			assert.equal(own.length, bytes, file);
			assert.equal(sha256(own), sum, file);
		}
		// A folder of an old name leads on, see published.test.ts.
		const own = readdirSync(placeOf(site, ''), { withFileTypes: true }).filter((entry) => entry.isFile());
		assert.deepEqual(own.map(({ name }) => name).sort(), ['index.json', ...files.map(({ file }) => file)].sort());
	});
}

const files = publishedBy(plain);

test('a person can tell from its name what a file is, in which language and in which format', () => {
	for (const { file, locale, format } of files) {
		assert.match(file, /^kaaslane-[a-z0-9-]+-(et|en|ru)\.(pdf|docx|zip|epub)$/);
		assert.ok(file.endsWith(`-${locale}.${format}`), file);
	}
	assert.equal(new Set(files.map(({ file }) => file)).size, files.length);
});

/** What the issue asks for of each page in a language in which it is written. */
const wanted: Readonly<
	Record<string, (page: SitePage) => readonly (readonly [Published['role'], Published['format']])[]>
> = {
	guide: () => [['guide', 'pdf']],
	session: ({ path }) => [
		...(meetings.find((meeting) => meeting.path === path)?.handouts.length ? [['session', 'pdf'] as const] : []),
		['plan', 'pdf'],
		['plan', 'docx'],
	],
	handout: () => [
		['handout', 'pdf'],
		['handout', 'docx'],
	],
	kit: () => [
		['handbook', 'pdf'],
		['kit', 'zip'],
	],
	search: () => [['guides', 'epub']],
};

for (const site of [plain, subPath])
	test(`every guide, plan, handout and kit has its files in each language in which it is written, and each language its book (base ${site.base})`, () => {
		const expected = writtenPages(site).flatMap((page) =>
			(wanted[page.kind]?.(page) ?? []).map(([role, format]) =>
				roleOf({ role, format, locale: page.locale, path: page.path }),
			),
		);
		const enough = site === plain ? 1500 : 20;
		assert.ok(expected.length > enough, `${expected.length} files`);
		assert.deepEqual(publishedBy(site).map(roleOf).sort(), expected.sort());
	});

test('the list names each file by the title of its page', () => {
	const titles = new Map(writtenPages(plain).map(({ locale, path, title }) => [locale + path, title]));
	for (const { file, role, locale, path, title } of files.filter(({ role }) => role !== 'guides'))
		assert.equal(title, titles.get(locale + path), `${file} (${role})`);
});

test('only files of paper have pages', () => {
	for (const { file, format, pages } of files)
		assert.equal(format === 'pdf' ? Number.isInteger(pages) && Number(pages) > 0 : pages === undefined, true, file);
});

test('a ZIP holds the whole kit, byte for byte, under plain names', () => {
	const byPath = Map.groupBy(files, ({ path, locale }) => locale + path);
	for (const zip of files.filter(({ format }) => format === 'zip')) {
		const names: string[] = [];
		const entries = unzipSync(readFileSync(placeOf(plain, zip.file)), {
			filter: ({ name }) => names.push(name) > 0,
		});
		assert.equal(new Set(names).size, names.length, zip.file);
		for (const name of names) assert.match(name, /^([a-z0-9-]+\/)?kaaslane-[a-z0-9-]+\.(pdf|docx)$/, zip.file);
		const own = meetings.filter(({ kit }) => kit === zip.path);
		const paths = [zip.path, ...own.flatMap(({ path, handouts }) => [path, ...handouts])];
		const expected = [...new Set(paths)]
			.flatMap((path) => byPath.get(zip.locale + path) ?? [])
			.filter(({ role }) => role !== 'kit' && role !== 'session');
		assert.deepEqual(names.map((name) => name.replace(/^.*\//, '')).sort(), expected.map(({ file }) => file).sort());
		const sums = new Map(expected.map(({ file, sha256: sum }) => [file, sum]));
		for (const [name, bytes] of Object.entries(entries))
			assert.equal(sha256(bytes), sums.get(name.replace(/^.*\//, '')), `${zip.file}: ${name}`);
	}
});
