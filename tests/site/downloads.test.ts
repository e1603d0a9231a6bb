/** Files to take away: each that should be there is there, and is what the list says. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { builtSite, contentOf, folderOf, treeOf, type SitePage } from '../support/built-site.ts';
import { listOf, meetingsOf, placeOf, publishedBy, writtenPages, type Published } from '../support/published-files.ts';

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
		assert.match(file, /^kaaslane-[a-z0-9-]+-(et|en|ru)\.(pdf|docx|json|epub)$/);
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
		['kit', 'json'],
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

const kits = files.filter(({ role }) => role === 'kit');

test('a ZIP holds the whole kit, byte for byte, under plain names', () => {
	const byPath = Map.groupBy(files, ({ path, locale }) => locale + path);
	for (const kit of kits) {
		const list = listOf(plain, kit.file);
		const names = list.files.map(({ name }) => name);
		assert.equal(new Set(names).size, names.length, kit.file);
		for (const name of names) assert.match(name, /^([a-z0-9-]+\/)?kaaslane-[a-z0-9-]+\.(pdf|docx)$/, kit.file);
		const own = meetings.filter((meeting) => meeting.kit === kit.path);
		const paths = [kit.path, ...own.flatMap(({ path, handouts }) => [path, ...handouts])];
		const expected = [...new Set(paths)]
			.flatMap((path) => byPath.get(kit.locale + path) ?? [])
			.filter(({ role }) => role !== 'kit' && role !== 'session');
		const marked = ({ file, bytes, sha256: sum }: Pick<Published, 'file' | 'bytes' | 'sha256'>) =>
			`${file} ${bytes} ${sum}`;
		assert.deepEqual(
			list.files.map((file) => marked({ ...file, file: file.name.replace(/^.*\//, '') })).sort(),
			expected.map(marked).sort(),
		);
	}
});

test('a ZIP has the name that it always had, the day of its kit, and the size that is told before', () => {
	assert.ok(kits.length > 20);
	for (const { file, path: place, zip } of kits) {
		const { zip: name, day, files: packed } = listOf(plain, file);
		assert.equal(name, file.replace(/json$/, 'zip'));
		const kit = readFileSync(`content/kits/${place.split('/')[2] ?? ''}/kit.yaml`, 'utf8');
		assert.equal(day, /^edition: (\S+)$/m.exec(kit)?.[1], file);
		// Before each file 30 bytes, in the list at the end 46, its name in both, and 22 at the very end.
		const bytes = packed.reduce((sum, one) => sum + one.bytes + 76 + 2 * one.name.length, 22);
		assert.deepEqual(zip, { file: name, files: packed.length, bytes });
	}
});

test('no ZIP lies on the site; where one lay, one is led to where it is made', () => {
	const zips = readdirSync(plain.folder, { recursive: true, withFileTypes: true }).filter(
		(entry) => entry.isFile() && entry.name.endsWith('.zip'),
	);
	assert.deepEqual(zips, []);
	for (const { path: place, locale, zip } of kits) {
		const lead = readFileSync(path.join(placeOf(plain, zip?.file ?? ''), 'index.html'), 'utf8');
		const page = plain.pages.find((one) => one.path === place && one.locale === locale) ?? assert.fail(place);
		assert.ok(lead.includes(`content="0; url=${page.url}#take-away"`), zip?.file);
		assert.ok(treeOf(plain, page).querySelector('section:has(#take-away) [data-zip]'), page.url);
	}
});
