/** What time has made doubtful is told on the page, in the reader's language; what is not confirmed is never a value. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspectContent } from '../../src/library/read/load-library.ts';
import { builtSite, folderOf, pageOf, treeOf } from '../support/built-site.ts';

const plain = builtSite(folderOf('plain'));
/** Built for a day years ahead, with one section of a translation left behind by its original. */
const later = builtSite(folderOf('pseudo'));
const { library } = inspectContent('content');
const facts = [...library.facts.values()];
const messages = (locale: string) =>
	JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8')) as Record<string, string>;

/** A message without its placeholders, as pieces that must stand on the page. */
const pieces = (text = '') =>
	text
		.split(/\{\{\w+\}\}/)
		.map((part) => part.trim())
		.filter((part) => part.length > 3);

for (const locale of ['en', 'et', 'ru']) {
	test(`an expired value is shown with a warning and the place of today’s (${locale})`, () => {
		const tree = treeOf(later, pageOf(later, 'guide', locale, '/health/family-doctor/'));
		const warnings = tree.querySelectorAll('.warning, .old').map(({ text }) => text);
		assert.ok(warnings.length > 5, 'years later most values have a warning');
		for (const piece of pieces(messages(locale)['fact.expired']))
			assert.ok(
				warnings.some((text) => text.includes(piece)),
				piece,
			);
		const today = treeOf(plain, pageOf(plain, 'guide', locale, '/health/family-doctor/'));
		const [expired = ''] = pieces(messages(locale)['fact.expired']);
		assert.ok(
			!today.querySelectorAll('.warning').some(({ text }) => text.startsWith(expired)),
			'today none of them has',
		);
	});

	test(`a fact that is not confirmed shows where to look, and no value (${locale})`, () => {
		const weak = facts.filter(
			({ data, words }) => words.size > 0 && !['official', 'secondary'].includes(data.confidence),
		);
		assert.ok(weak.length > 0, 'the registry has facts that are not confirmed');
		const rows = plain.pages
			.filter((page) => page.kind === 'guide' && page.locale === locale)
			.flatMap((page) => treeOf(plain, page).querySelectorAll('.facts > div'));
		for (const {
			data: { id },
			words,
		} of weak) {
			const { label } = words.get(locale)?.data ?? {};
			const row = rows.find((candidate) => candidate.querySelector('dt')?.text.trim() === label);
			if (!row) continue;
			assert.equal(row.querySelector('.v'), null, `${id} shows a value`);
			for (const piece of pieces(messages(locale)['fact.lookUp'])) assert.ok(row.text.includes(piece), id);
		}
	});
}

test('a section that its original has left behind says so at its heading, and only there', () => {
	const tree = treeOf(later, pageOf(later, 'guide', 'ru', '/health/family-doctor/'));
	const notices = tree.querySelectorAll('.stale');
	assert.equal(notices.length, 1);
	assert.equal(notices[0]?.previousElementSibling?.id, 'what-to-do');
	assert.ok(notices[0].text.includes(messages('ru')['guide.stale'] ?? 'no message'));
	assert.match(notices[0].querySelector('a')?.getAttribute('href') ?? '', /\/en\/health\/family-doctor\/#what-to-do$/);
});

test('a translation that no native reader has read says so at its foot, and an original does not', () => {
	for (const locale of ['en', 'et', 'ru']) {
		const tree = treeOf(plain, pageOf(plain, 'guide', locale, '/work/cv/'));
		assert.equal(
			tree.querySelector('.after')?.text.includes(messages(locale)['guide.unreviewed'] ?? ''),
			locale !== 'en',
		);
	}
});

test('every value shown in a guide leads to its source, with the day on which it was read', () => {
	for (const page of plain.pages.filter(({ kind }) => kind === 'guide')) {
		const tree = treeOf(plain, page);
		const listed = new Set(tree.querySelectorAll('.src li').map(({ id }) => `#${id}`));
		assert.ok(listed.size > 0, page.url);
		for (const row of tree.querySelectorAll('.facts > div')) {
			const links = row.querySelectorAll('.seen a').map((link) => link.getAttribute('href') ?? '');
			assert.ok(links.length > 0 && links.every((link) => listed.has(link)), `${page.url}: ${row.text}`);
		}
		for (const entry of tree.querySelectorAll('.src li')) assert.match(entry.text, /2026/, page.url);
	}
});

test('beside every value an editor is led to the very line where it stands', () => {
	const site = builtSite(folderOf('sub-path'));
	const start = 'https://example.org/kaaslane/edit/main/';
	const pages = site.pages.filter(({ kind, locale }) => locale === 'et' && (kind === 'guide' || kind === 'word'));
	let seen = 0;
	for (const page of pages) {
		const tree = treeOf(site, page);
		const besides = tree.querySelectorAll('.facts .seen .screen a');
		assert.equal(besides.length, tree.querySelectorAll('.facts > div').length, page.url);
		// Values within sentences have no room for a link; all are listed at the foot.
		const listed = tree.querySelectorAll('details.screen a').map((link) => link.getAttribute('href'));
		for (const link of besides) assert.ok(listed.includes(link.getAttribute('href')), page.url);
		for (const href of listed) {
			const [file = '', line] = (href ?? '').slice(start.length).split('#L');
			const text = readFileSync(file, 'utf8').split('\n')[Number(line) - 1];
			assert.match(text ?? '', /^( {2}value:|- id:)/, `${page.url}: ${href ?? ''}`);
			seen++;
		}
	}
	assert.ok(seen > 200, String(seen));
	// Where the repository is not known, nothing is offered.
	assert.equal(
		treeOf(plain, pageOf(plain, 'guide', 'et', '/health/family-doctor/')).querySelector('.seen .screen'),
		null,
	);
});
