/** A page offers its files to take away, and says what one would get. */
import type { HTMLElement } from 'node-html-parser';
import { contentOf, type BuiltSite, type SitePage } from '../../support/built-site.ts';
import { meetingsOf, publishedBy, type Published } from '../../support/published-files.ts';
import { differ, everywhere, when, type Rule } from './rule.ts';

interface Offer {
	readonly href: string;
	/** The words of the link and what stands beside it. */
	readonly words: string;
}

const hrefOf = (link: HTMLElement) => link.getAttribute('data-zip') ?? link.getAttribute('href') ?? '';
const beside = ({ nextElementSibling: next }: HTMLElement) => (next?.tagName === 'SPAN' ? next.text : '');

/** Links to files, and what makes a ZIP of a list, each with the words that tell what one would get. */
const offersOn = (tree: HTMLElement): Offer[] =>
	tree
		.querySelectorAll('a[href], [data-zip]')
		.filter((link) => hrefOf(link).includes('/downloads/'))
		.map((link) => ({ href: hrefOf(link), words: `${link.text} ${beside(link)}`.replace(/\s+/g, ' ') }));

const byAddress = (site: BuiltSite) =>
	new Map(publishedBy(site).map((file) => [`${site.base}downloads/${file.file}`, file]));

/** "340 kB", "2.1 MB": the number as the language writes it. */
function sizeOf(bytes: number, locale: string): RegExp {
	const isLarge = bytes >= 1_000_000;
	const options = { maximumFractionDigits: isLarge ? 1 : 0 };
	const number = new Intl.NumberFormat(locale, options).format(bytes / (isLarge ? 1_000_000 : 1000));
	return new RegExp(`(^|[^\\d.,])${number.replace('.', '\\.')}\\s(${isLarge ? 'MB|МБ' : 'kB|кБ'})`);
}

const told: Rule = {
	says: 'a link to a file tells its format, its pages and its size, and none is dead',
	on: ['plain', 'sub-path'],
	begin: (site) => {
		const known = byAddress(site);
		const offered = new Set<string>();
		return {
			page: ({ page, tree }) =>
				offersOn(tree).flatMap(({ href, words }) => {
					const own = known.get(href);
					if (!own) return [`${page.url} → ${href}`];
					if (page.locale === own.locale) offered.add(href);
					const count = own.pages ?? own.zip?.files;
					const isTold =
						words.toLowerCase().includes(own.zip ? 'zip' : own.format) &&
						sizeOf((own.zip ?? own).bytes, page.locale).test(words) &&
						(!count || new RegExp(`(^|\\D)${count}\\s\\p{L}`, 'u').test(words));
					return when(!isTold, `${page.url} → ${own.file}: ${words}`);
				}),
			end: () => [...known.keys()].filter((href) => !offered.has(href)).map((href) => `${href} is offered on no page`),
		};
	},
};

/** What tells, for a page, which files it should offer. */
function offersWanted(site: BuiltSite, content: string): (page: SitePage) => readonly Published[] {
	const files = publishedBy(site);
	const byPath = Map.groupBy(files, ({ path }) => path);
	const ofAllKits = files.filter(({ role }) => role === 'handbook' || role === 'kit');
	const written = new Map(site.pages.map((page) => [page.locale + page.path, page.contentLocale]));
	const handouts = new Map(meetingsOf(content).map((meeting) => [meeting.path, meeting.handouts]));
	return (page) => {
		const own = byPath.get(page.path) ?? [];
		const readable = (path: string) => {
			const tag = written.get(page.locale + path) ?? page.contentLocale;
			return (byPath.get(path) ?? []).filter(({ locale }) => locale === tag);
		};
		switch (page.kind) {
			case 'guide':
				return own.filter(({ locale }) => locale === page.contentLocale);
			case 'materials':
				return ofAllKits;
			case 'session':
				return [...own, ...(handouts.get(page.path) ?? []).flatMap(readable)];
			case 'handout':
			case 'kit':
			case 'search':
				return own;
			default:
				return [];
		}
	};
}

const once: Rule = {
	says: 'each page offers its files once, and no page those of another',
	on: ['plain', 'sub-path'],
	begin: (site, variant) => {
		const wanted = offersWanted(site, contentOf(variant));
		return {
			page: ({ page, tree }) =>
				differ(
					offersOn(tree)
						.map(({ href }) => href)
						.sort(),
					wanted(page)
						.map(({ file }) => `${site.base}downloads/${file}`)
						.sort(),
					`${page.url} offers`,
				),
		};
	},
};

const inItsLanguage: Rule = {
	says: 'where a text is shown in another language, so is its file',
	on: everywhere,
	begin: (site, variant) => {
		const known = byAddress(site);
		let missing = 0;
		return {
			page: ({ page, tree }) => {
				if (page.kind !== 'guide' || page.locale === page.contentLocale) return [];
				missing++;
				return differ(
					offersOn(tree).map(({ href }) => known.get(href)?.locale),
					[page.contentLocale],
					`${page.url} offers files in`,
				);
			},
			end: () => when(variant === 'pseudo' && missing === 0, 'no guide is left without a translation'),
		};
	},
};

export const offers: readonly Rule[] = [told, once, inItsLanguage];
