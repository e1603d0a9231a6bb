/** The search of the built site: whether people find what they look for, and what it costs their phones. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { allPages } from '../bench/search/all-pages.ts';
import { boxBytes } from '../bench/search/wire.ts';
import { outcomes, scoreOf, shortfalls, type Query } from '../search/quality.ts';
import { openSite } from '../search/site-search.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { indexFolder, searchFolder } from '../../src/search/records/search-files.ts';
import { kindRules } from '../../src/search/records/search-records.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { TextFile } from '../../src/search/engine/page-texts.ts';
import { Search } from '../../src/search/engine/search.ts';
import { queryWords } from '../../src/search/engine/tokenize.ts';
import { builtSite, folderOf, htmlOf } from '../support/built-site.ts';

const isAll = process.env['KAASLANE_ALL'] === '1';
const folder = folderOf('plain');
const site = builtSite(folder);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Query[];
const queries = [...read('tests/search/queries.json'), ...read('tests/search/own-queries.json')];

test('in each language people find the right page first, or among the first three, and always something', async (t) => {
	const found = await outcomes(openSite(folder), queries, 2);
	for (const [lang, list] of Map.groupBy(found, ({ query }) => query.lang)) {
		const { queries: count, recall1, recall3, mrr, zero } = scoreOf(list);
		t.diagnostic(
			`${lang}: ${count} queries, ${[recall1, recall3, mrr, zero].map((share) => share.toFixed(3)).join(', ')}`,
		);
		assert.ok(count >= 50, `${lang} has ${count} queries`);
		assert.deepEqual(shortfalls(lang, scoreOf(list)), []);
	}
});

test('the same holds nearly as well for those who save data or have no network for the full text', async () => {
	const found = await outcomes(openSite(folder), queries, 1);
	for (const [lang, list] of Map.groupBy(found, ({ query }) => query.lang)) {
		const { recall1, recall3, zero } = scoreOf(list);
		assert.ok(recall1 >= 0.85 && recall3 >= 0.93 && zero <= 0.02, `${lang}: ${recall1}, ${recall3}, ${zero}`);
	}
});

test('queries whose page or language is not there yet do not count', async () => {
	const found = await outcomes(
		openSite(folder),
		[
			{ lang: 'en', q: 'moon', expect: 'moon/landing' },
			{ lang: 'xx', q: 'family doctor', expect: 'health/family-doctor' },
			{ lang: 'en', q: 'family doctor', expect: 'health/family-doctor' },
		],
		1,
	);
	assert.deepEqual(
		found.map(({ rank }) => rank),
		[1],
	);
});

/** Runs `npm run search-quality` on a folder. */
const quality = (...args: string[]) =>
	spawnSync(process.execPath, ['tests/search/search-quality.ts', ...args], { encoding: 'utf8' });

test('the command says what is found by language and type, and fails where a language falls short', () => {
	const fine = quality('--site', folder);
	assert.equal(fine.status, 0, fine.stderr);
	assert.match(fine.stdout, /recall@1 +recall@3 +MRR +none/);
	assert.match(fine.stdout, /^ {2}typo /m);
	const temp = mkdtempSync(path.join(tmpdir(), 'kaaslane-search-'));
	const wrong = path.join(temp, 'wrong.json');
	writeFileSync(wrong, JSON.stringify([{ lang: 'en', q: 'family doctor', expect: 'work/cv' }]));
	const short = quality('--site', folder, '--misses', wrong);
	assert.equal(short.status, 1);
	assert.match(short.stderr, /en: the right page comes first for 0\.0 %, not 88\.0 %/);
	assert.match(short.stdout, /family doctor {2}→ work\/cv/);
	rmSync(temp, { recursive: true });
});

test('an index without its words does not pass the gate', async () => {
	const temp = mkdtempSync(path.join(tmpdir(), 'kaaslane-search-'));
	cpSync(path.join(folder, 'site-manifest.json'), path.join(temp, 'site-manifest.json'));
	for (const part of ['en/index.html', searchFolder('en'), indexFolder('en')])
		cpSync(path.join(folder, part), path.join(temp, part), { recursive: true });
	for (const name of readdirSync(path.join(temp, indexFolder('en')), { recursive: true, encoding: 'utf8' }))
		if (/\b\d+\.json$/.test(name)) {
			const file = path.join(temp, indexFolder('en'), name);
			writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), w: '' }));
		}
	const found = await outcomes(
		openSite(temp),
		queries.filter(({ lang }) => lang === 'en'),
		1,
	);
	assert.ok(shortfalls('en', scoreOf(found)).length > 0);
	rmSync(temp, { recursive: true });
});

const brotli = (text: string) => brotliCompressSync(text).length;

/** Bytes of the first answer to one letter, and to a whole word typed at once, at their median and most. */
async function firstAnswers(locale: Locale, total: number) {
	const files = buildIndex(allPages(locale, total).records, kindRules);
	const texts = readFileSync(path.join(folder, searchFolder(locale), 'texts.json'), 'utf8');
	const always = (boxBytes(folder) ?? 0) + brotli(texts);
	const sizes = new Map<string, number>();
	const sizeOf = (name: string) => {
		const size = sizes.get(name) ?? brotli(files[name] ?? '');
		sizes.set(name, size);
		return size;
	};
	const cost = async (typed: string) => {
		const fetched = new Set(['map']);
		const search = new Search({
			fetchFile: (name) => {
				fetched.add(name);
				return Promise.resolve(new Response(files[name]));
			},
			root: '/',
			fullText: '',
		});
		await search.ask(typed, true);
		return always + [...fetched].reduce((sum, name) => sum + sizeOf(name), 0);
	};
	const words = queries.filter(({ lang }) => lang === locale).map(({ q }) => queryWords(q)[0] ?? '');
	const letters = await Promise.all([...new Set(words.map((word) => word.charAt(0)))].map(cost));
	const whole = (await Promise.all(words.map(cost))).sort((a, b) => a - b);
	return { letter: Math.max(...letters), word: whole[whole.length >> 1] ?? 0, most: whole.at(-1) ?? 0 };
}

test('the first answer comes with few bytes, however large the library', async (t) => {
	for (const locale of ['et', 'en', 'ru'] as const)
		// A large library costs a small one's bytes over again: every day in the language with most of them.
		for (const [guides, limit] of [
			[50, 10_000],
			...(isAll || locale === 'ru' ? [[1_000, 25_000] as const] : []),
		] as const) {
			const here = site.pages.filter(({ kind, locale: own }) => own === locale && kind === 'guide').length;
			const pages = allPages(locale, 0).records.length + guides - here;
			const { letter, word, most } = await firstAnswers(locale, pages);
			t.diagnostic(`${locale}, ${guides} guides: one letter ${letter}, a word ${word}, at most ${most} bytes`);
			assert.ok(letter <= limit, `${locale}: ${letter} bytes for one letter with ${guides} guides`);
			// Pasted at once, a whole word needs a file or two of words and their names instead.
			assert.ok(word <= limit * 1.25, `${locale}: ${word} bytes for a word with ${guides} guides`);
		}
});

test('what the search finds is there', async () => {
	const { searchIn } = openSite(folder);
	for (const locale of site.locales) {
		const paths = new Set(site.pages.filter((page) => page.locale === locale).map((page) => page.path));
		const search = searchIn(locale);
		await search.deepen();
		for (const { q } of queries.slice(0, 60)) {
			const first = await search.ask(q, false);
			const { results, words } = await search.complete(q, first);
			for (const { path: own } of [...results, ...words]) assert.ok(paths.has(own), `${locale}: ${q} → ${own}`);
		}
	}
});

test('keywords that are hidden in the index never show in an excerpt', () => {
	const texts = path.join(folder, 'pagefind/ru/texts');
	const shown = new Map(
		readdirSync(texts)
			.flatMap((name) => Object.values(JSON.parse(readFileSync(path.join(texts, name), 'utf8')) as TextFile))
			.map(({ url, content }) => [url, content]),
	);
	let hidden = 0;
	for (const page of site.pages.filter(({ locale, url }) => locale === 'ru' && shown.has(url)))
		for (const keyword of page.keywords ?? [])
			if (!htmlOf(site, page).includes(keyword)) {
				hidden++;
				assert.ok(!shown.get(page.url)?.includes(keyword), `${page.url} shows ${keyword}`);
			}
	assert.ok(hidden > 20, `${hidden} keywords are in no text`);
});
