/** Words from letters: the list leads to every one of them, and each page says what a reader of a letter must know. */
import { differ, pageRule, when, type Rule } from './rule.ts';

/** Pages of a language: those of words as they are, and what the list says of them. */
interface Dictionary {
	readonly pages: string[];
	readonly explaining: string[];
	listed: string[];
	marked: string[];
}

/** How many words of the real library explain a letter, at least. */
const enough = 100;

const list: Rule = {
	says: 'the list leads to every word once, with an envelope beside those whose page explains a letter',
	on: ['plain', 'sub-path'],
	begin: (site, variant) => {
		const byLocale = new Map(
			site.locales.map((tag): [string, Dictionary] => [tag, { pages: [], explaining: [], listed: [], marked: [] }]),
		);
		return {
			page: ({ page, tree }) => {
				const own = byLocale.get(page.locale);
				if (own && page.kind === 'word') {
					own.pages.push(page.url);
					if (tree.querySelector('#todo')) own.explaining.push(page.url);
				}
				if (own && page.kind === 'words') {
					const links = tree.querySelectorAll('.words a');
					const href = (link: (typeof links)[number]) => link.getAttribute('href') ?? '';
					own.listed = links.map(href);
					own.marked = links.filter((link) => link.querySelector('svg')).map(href);
				}
				return [];
			},
			end: () =>
				[...byLocale].flatMap(([tag, { pages, explaining, listed, marked }]) => [
					...when(pages.length === 0, `${tag} has no words`),
					...differ(listed.sort(), pages.sort(), `${tag}: listed are`),
					...differ(marked.sort(), explaining.sort(), `${tag}: an envelope have`),
					...when(variant === 'plain' && marked.length <= enough, `${tag}: ${marked.length} explain a letter`),
				]),
		};
	},
};

const order = pageRule(
	'the list of words is in Estonian order, each under the letter it begins with',
	['plain', 'sub-path'],
	({ page, tree }) => {
		if (page.kind !== 'words') return [];
		const names = tree.querySelectorAll('.words a').map((link) => link.querySelector('b[lang=et]')?.text ?? '');
		const wrong = tree.querySelectorAll('main section').flatMap((section) => {
			const letter = section.querySelector('h2')?.text.trim() ?? '';
			const words = section.querySelectorAll('b').map(({ text }) => text);
			return [
				...when(!/^\p{Lu}$/u.test(letter), `${page.url}: "${letter}" is no letter`),
				...words
					.filter((word) => /\p{L}/u.exec(word)?.[0].toLocaleUpperCase('et') !== letter)
					.map((word) => `${page.url}: ${word} stands under ${letter}`),
			];
		});
		return [...differ(names, [...names].sort(new Intl.Collator('et').compare), `${page.url}: the order is`), ...wrong];
	},
);

const forms = pageRule(
	'the page of a word has its forms in Estonian, and something to do or somebody to ask',
	['plain'],
	({ page, tree }) => {
		if (page.kind !== 'word') return [];
		return [
			...differ(tree.querySelector('h1 [lang=et]')?.text.trim(), page.title, `${page.url}: the word is`),
			...when(!tree.querySelector('[data-pagefind-body] h1'), `${page.url} is not in the full text`),
			...when(!tree.querySelector('#todo, #any'), `${page.url} says nothing of a letter`),
			...when(tree.querySelectorAll('#places ~ .prose li').length === 0, `${page.url} names nobody who helps`),
		];
	},
);

const meaning = pageRule(
	'under the word stands what it means, marked where that is not the language of the page',
	['plain', 'sub-path'],
	({ page, tree }) => {
		if (page.kind !== 'word') return [];
		const words = tree.querySelector('.lede');
		const langs = words?.querySelectorAll('[lang]').map((part) => part.getAttribute('lang'));
		return [
			...when((words?.text.trim() ?? '').length <= 1, `${page.url} says no meaning`),
			...differ(
				langs,
				page.locale === 'et' ? langs?.filter((tag) => tag === 'en' || tag === 'ru') : [],
				`${page.url}: languages of the meaning`,
			),
		];
	},
);

export const words: readonly Rule[] = [list, order, forms, meaning];
