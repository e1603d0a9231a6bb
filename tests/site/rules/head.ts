/** What other programs read in the head of a page: search engines, chats that show a preview. */
import type { HTMLElement } from 'node-html-parser';
import { existsAt, pageOf, type BuiltSite } from '../../support/built-site.ts';
import { attribute, differ, pageRule, when, type Rule } from './rule.ts';

const articles = new Set(['guide', 'story', 'info-page', 'kit', 'session', 'handout']);

const ownTitles: Rule = {
	says: 'every page has a title and a description of its own, short enough to be shown whole',
	on: ['plain', 'sub-path'],
	begin: () => {
		const titles = new Map<string, string>();
		return {
			page: ({ page, tree }) => {
				if (page.kind === 'not-found') return [];
				const title = tree.querySelector('title')?.text ?? '';
				const description = attribute(tree, 'meta[name=description]', 'content') ?? '';
				const found = [
					...when(title.length <= 5 || title.length > 110, `${page.url}: the title is "${title}"`),
					...when(description.length <= 10 || description.length > 170, `${page.url}: described as "${description}"`),
				];
				// An untranslated page has its original's title, and names the original as canonical.
				if (page.locale !== page.contentLocale) return found;
				const other = titles.get(title);
				titles.set(title, page.url);
				return [...found, ...when(other !== undefined, `${page.url} and ${other ?? ''} have the same title`)];
			},
		};
	},
};

const preview = pageRule(
	'a preview in a chat has title, text, address and a picture that is there',
	['plain', 'sub-path'],
	({ site, page, tree }) => {
		if (page.kind === 'not-found') return [];
		const value = (property: string) => attribute(tree, `meta[property="${property}"]`, 'content') ?? '';
		const missing = ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:image'].filter(
			(property) => !value(property),
		);
		return [
			...missing.map((property) => `${page.url} has no ${property}`),
			...when(!leadsSomewhere(site, value('og:image')), `${page.url}: the picture is not there`),
		];
	},
);

const leadsSomewhere = (site: BuiltSite, address: string) =>
	address.startsWith(site.origin) && existsAt(site, address.slice(site.origin.length));

const dataOn = (tree: HTMLElement) =>
	tree
		.querySelectorAll('script[type="application/ld+json"]')
		.map(({ text }) => JSON.parse(text) as Record<string, unknown>);

const describedArticles = pageRule(
	'every text is described as an article with the path to it',
	['plain', 'sub-path'],
	({ site, page, tree }) => {
		if (!articles.has(page.kind)) return [];
		const [trail, article, ...others] = dataOn(tree);
		const types = [trail, article, ...others].map((item) => item?.['@type']);
		const steps = (trail?.['itemListElement'] ?? []) as { name: string; item: string }[];
		return [
			...differ(types, ['BreadcrumbList', page.kind === 'story' ? 'NewsArticle' : 'Article'], `${page.url} says it is`),
			...differ(article?.['headline'], page.title, `${page.url}: its headline`),
			...differ(article?.['inLanguage'], page.contentLocale, `${page.url}: its language`),
			...steps
				.filter(({ name, item }) => !name || !leadsSomewhere(site, item))
				.map(({ item }) => `${page.url}: ${item} is on its path`),
		];
	},
);

const describedWords = pageRule(
	'every word is described as a term of the dictionary that lists it',
	['plain', 'sub-path'],
	({ site, page, tree }) => {
		if (page.kind !== 'word') return [];
		const data = dataOn(tree);
		const [, term] = data;
		return [
			...differ(
				data.map((item) => item['@type']),
				['BreadcrumbList', 'DefinedTerm'],
				`${page.url} says it is`,
			),
			...differ(term?.['name'], page.title, `${page.url}: its name`),
			...differ(term?.['url'], site.origin + page.url, `${page.url}: its address`),
			...differ(
				term?.['inDefinedTermSet'],
				site.origin + pageOf(site, 'words', page.locale).url,
				`${page.url}: its dictionary`,
			),
		];
	},
);

export const head: readonly Rule[] = [ownTitles, preview, describedArticles, describedWords];
