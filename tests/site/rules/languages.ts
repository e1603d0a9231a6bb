/** What a reader of each language and a search engine is told about the language of a page. */
import { readFileSync } from 'node:fs';
import { existsAt } from '../../support/built-site.ts';
import { attribute, differ, everywhere, pageRule, when, type Rule } from './rule.ts';

const articles = new Set(['guide', 'story', 'info-page', 'kit', 'session', 'handout']);

const said = pageRule('every page says in which language and direction it is', everywhere, ({ page, tree }) => {
	if (page.kind === 'choose') return [];
	return [
		...differ(attribute(tree, 'html', 'lang'), page.locale, `${page.url} is in`),
		...differ(attribute(tree, 'html', 'dir'), page.locale === 'ar-XB' ? 'rtl' : 'ltr', `${page.url} goes`),
	];
});

const untranslated: Rule = {
	says: 'a page that is missing in a language shows the original there, and says so in the reader’s language',
	on: ['pseudo', 'sub-path'],
	begin: (site, variant) => {
		let missing = 0;
		return {
			page: ({ page, tree }) => {
				if (!articles.has(page.kind) || page.locale === page.contentLocale) return [];
				missing++;
				const notice = tree.querySelector('.missing');
				return [
					...differ(attribute(tree, 'article', 'lang'), page.contentLocale, `${page.url}: its text is in`),
					...differ(attribute(tree, 'article', 'dir'), 'ltr', `${page.url}: its text goes`),
					...differ(attribute(tree, 'h1', 'lang'), page.contentLocale, `${page.url}: its title is in`),
					...when(!notice, `${page.url} has no notice`),
					...when(notice?.closest('[lang]')?.tagName !== 'HTML', `${page.url}: the notice is not in its language`),
					...differ(
						attribute(tree, 'link[rel=canonical]', 'href'),
						`${site.origin}${site.base}${page.contentLocale}${page.path}`,
						`${page.url}: the original is`,
					),
				];
			},
			end: () => when(variant === 'pseudo' && missing === 0, 'no page is left without a translation'),
		};
	},
};

const searchEngines = pageRule(
	'search engines are led only to languages in which a page is written',
	everywhere,
	({ site, page, tree }) => {
		if (page.kind === 'not-found' || page.kind === 'choose') return [];
		const links = tree.querySelectorAll('link[hreflang]');
		const offered = links.map((link) => link.getAttribute('hreflang')).filter((tag) => tag !== 'x-default');
		const hrefs = links.map((link) => link.getAttribute('href') ?? '');
		return [
			...differ(offered, [...page.languages], `${page.url} is offered in`),
			...hrefs
				.filter((href) => !href.startsWith(site.origin) || !existsAt(site, href.slice(site.origin.length)))
				.map((href) => `${page.url} → ${href}`),
		];
	},
);

const menu = pageRule(
	'the language menu leads to the same page in every language, and marks the one that is read',
	everywhere,
	({ site, page, tree }) => {
		if (page.kind === 'not-found' || page.kind === 'choose') return [];
		const links = tree.querySelectorAll('.langs a');
		const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
		return [
			...differ(
				links.map((link) => link.getAttribute('href')),
				site.locales.map((locale) => `${site.base}${locale}${page.path}`),
				`${page.url}: the menu leads to`,
			),
			...differ(
				current.map((link) => link.getAttribute('lang')),
				[page.locale],
				`${page.url}: the menu marks`,
			),
		];
	},
);

const anchors: Rule = {
	says: 'a heading has the same anchor in every language',
	on: ['plain', 'sub-path'],
	begin: () => {
		const byPath = new Map<string, { locale: string; url: string; ids: string }[]>();
		return {
			page: ({ page, tree }) => {
				if (!articles.has(page.kind)) return [];
				const ids = tree.querySelectorAll('article > :is(h2, h3)').map(({ id }) => id);
				byPath.set(page.path, [
					...(byPath.get(page.path) ?? []),
					{ locale: page.locale, url: page.url, ids: ids.join(' ') },
				]);
				return [];
			},
			end: () =>
				[...byPath.values()].flatMap((pages) => {
					const english = pages.find(({ locale }) => locale === 'en');
					return pages.flatMap(({ url, ids }) => differ(ids, english?.ids, `${url}: its anchors are`));
				}),
		};
	},
};

const alone = pageRule('search engines leave the page for a wrong address alone', everywhere, ({ page, tree }) =>
	page.kind === 'not-found'
		? differ(attribute(tree, 'meta[name=robots]', 'content'), 'noindex', `${page.url}: robots are told`)
		: [],
);

const keys = new Set(
	Object.keys(JSON.parse(readFileSync('content/messages/en.json', 'utf8')) as object).map((key) =>
		key.replace(/_(one|few|many|other)$/, ''),
	),
);
const keyShape = /(?<=^|[>"\s])[\w-]+\.[\w-]+(?=[<"\s]|$)/g;

/** Words whose blanks a script fills in before anybody sees them. */
const filledIn = /data-words="[^"]*"|<template data-zip-panel.*?<\/template>/gs;

const noKeys: Rule = {
	says: 'no page shows the key of a message, or a blank of it, instead of its words',
	on: everywhere,
	begin: () => ({
		page: ({ page, html }) => [
			...new Set(
				(html.match(keyShape) ?? []).filter((word) => keys.has(word)).map((key) => `${page.url} shows ${key}`),
			),
			...(html.replace(filledIn, '').match(/\{\{\w+\}\}/g) ?? []).map((blank) => `${page.url} shows ${blank}`),
		],
		end: () => [...keys].filter((key) => !/^[\w-]+\.[\w-]+$/.test(key)).map((key) => `no page is searched for ${key}`),
	}),
};

export const languages: readonly Rule[] = [said, untranslated, searchEngines, menu, anchors, alone, noKeys];
