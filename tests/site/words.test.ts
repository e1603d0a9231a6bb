/** Words from letters: the list leads to every one of them, and each page says what a reader of a letter must know. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite, folderOf, pageOf, treeOf } from '../support/built-site.ts';

const site = builtSite(folderOf('plain'));
const words = site.pages.filter(({ kind }) => kind === 'word');

test('the list leads to every word once, in Estonian, under the letter it begins with', () => {
	for (const locale of site.locales) {
		const tree = treeOf(site, pageOf(site, 'words', locale));
		const links = tree.querySelectorAll('.words a');
		assert.deepEqual(
			links.map((link) => link.getAttribute('href')).sort(),
			words
				.filter((page) => page.locale === locale)
				.map(({ url }) => url)
				.sort(),
		);
		const noms = links.map((link) => link.querySelector('b[lang=et]')?.text ?? '');
		assert.deepEqual(noms, [...noms].sort(new Intl.Collator('et').compare));
		for (const section of tree.querySelectorAll('main section')) {
			const letter = section.querySelector('h2')?.text.trim() ?? '';
			assert.match(letter, /^\p{Lu}$/u);
			for (const word of section.querySelectorAll('b'))
				assert.equal(/\p{L}/u.exec(word.text)?.[0].toLocaleUpperCase('et'), letter, word.text);
		}
	}
});

test('the envelope in the list stands beside the words whose page explains a letter', () => {
	for (const locale of site.locales) {
		const links = treeOf(site, pageOf(site, 'words', locale)).querySelectorAll('.words a');
		const marked = links.filter((link) => link.querySelector('svg')).map((link) => link.getAttribute('href'));
		const explained = words.filter(
			(page) => page.locale === locale && treeOf(site, page).querySelector('#todo') !== null,
		);
		assert.deepEqual(marked.sort(), explained.map(({ url }) => url).sort());
		assert.ok(marked.length > 100, `${String(marked.length)} words explain a letter`);
	}
});

test('the page of a word has its forms in Estonian, and something to do or somebody to ask', () => {
	for (const page of words) {
		const tree = treeOf(site, page);
		assert.equal(tree.querySelector('h1 [lang=et]')?.text.trim(), page.title, page.url);
		assert.ok(tree.querySelector('[data-pagefind-body] h1'), page.url);
		assert.ok(tree.querySelector('#todo, #any'), `${page.url} says nothing of a letter`);
		assert.ok(tree.querySelectorAll('#places ~ .prose li').length > 0, `${page.url} names nobody who helps`);
	}
});

test('under the word stands what it means, marked where that is not the language of the page', () => {
	for (const page of words) {
		const meaning = treeOf(site, page).querySelector('.lede');
		assert.ok((meaning?.text.trim() ?? '').length > 1, page.url);
		const langs = meaning?.querySelectorAll('[lang]').map((part) => part.getAttribute('lang'));
		assert.deepEqual(langs, page.locale === 'et' ? langs?.filter((tag) => tag === 'en' || tag === 'ru') : [], page.url);
	}
});
