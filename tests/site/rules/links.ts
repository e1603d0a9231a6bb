/** Every link of every page leads somewhere, and no page asks another site for anything. */
import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { existsAt, fileAt, type BuiltSite } from '../../support/built-site.ts';
import { everywhere, pageRule, when, type Rule } from './rule.ts';

const idsOf = (tree: HTMLElement) => new Set(tree.querySelectorAll('[id]').map(({ id }) => id));

/** Answers once for each address whether something is there. */
function askOnce(site: BuiltSite): (url: string) => boolean {
	const known = new Map<string, boolean>();
	return (url) => {
		const answer = known.get(url) ?? existsAt(site, url);
		known.set(url, answer);
		return answer;
	};
}

const within = (tree: HTMLElement) =>
	tree
		.querySelectorAll('[href], [src], [action]')
		.map(
			(element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
		)
		.filter((url) => !/^(https?|mailto|tel):/.test(url));

const inside: Rule = {
	says: 'every link inside the site leads to a page and to an anchor on it',
	on: everywhere,
	begin: (site) => {
		const isThere = askOnce(site);
		const idsAt = new Map<string, ReadonlySet<string>>();
		/** Anchors that are asked for, each with the first page that does. */
		const wanted = new Map<string, string>();
		return {
			page: ({ page, tree }) => {
				const ids = idsOf(tree);
				idsAt.set(page.url, ids);
				const urls = [...new Set(within(tree))];
				const dead = urls.filter((url) => {
					const [place = '', anchor] = url.split('#');
					if (url.startsWith('#')) return anchor !== '' && !ids.has(anchor ?? '');
					if (anchor && !wanted.has(url)) wanted.set(url, page.url);
					return !isThere(place);
				});
				return dead.map((url) => `${page.url} → ${url}`);
			},
			end: () =>
				[...wanted].flatMap(([url, from]) => {
					const [place = '', anchor = ''] = url.split('#');
					if (!isThere(place)) return [];
					const ids = idsAt.get(place) ?? idsOf(parse(readFileSync(fileAt(site, place), 'utf8')));
					return when(!ids.has(anchor), `${from} → ${url}`);
				}),
		};
	},
};

const nobodyElse = pageRule('no page asks another site for anything', everywhere, ({ site, page, html, tree }) => {
	const loaded = [
		...tree
			.querySelectorAll('script[src], img[src], iframe, object, embed, audio, video, source')
			.map((element) => element.getAttribute('src')),
		...tree
			.querySelectorAll('link[href]')
			.filter((link) => !/^(canonical|alternate)$/.test(link.getAttribute('rel') ?? ''))
			.map((link) => link.getAttribute('href')),
	];
	return [
		...loaded.filter((url) => !url?.startsWith(site.base)).map((url) => `${page.url} loads ${String(url)}`),
		...when(/@import|url\(\s*['"]?(https?:)?\/\//.test(html), `${page.url}: a style loads something`),
	];
});

const below = pageRule('addresses begin with the path under which the site stands', everywhere, ({ site, page }) =>
	when(!page.url.startsWith(site.base), `${page.url} does not begin with ${site.base}`),
);

const absolute = pageRule(
	'absolute addresses begin with the origin the site was built for',
	everywhere,
	({ site, page, tree }) =>
		page.kind === 'guide'
			? when(
					tree.querySelector('link[rel=canonical]')?.getAttribute('href') !==
						`${site.origin}${site.base}${page.contentLocale}${page.path}`,
					`${page.url} names another address as its own`,
				)
			: [],
);

export const links: readonly Rule[] = [inside, nobodyElse, below, absolute];
