/** What a printed page needs stands on it already; how it looks on paper is tried in a browser. */
import { pageRule, when, type Rule } from './rule.ts';

const ownAddress = pageRule(
	'a guide and a word carry, for paper, their address and a code that leads to it',
	['plain', 'sub-path'],
	({ site, page, tree }) => {
		if (page.kind !== 'guide' && page.kind !== 'word') return [];
		const paper = tree.querySelector('.paper');
		const address = `${site.origin}${page.url}`.replace(/^https?:\/\//, '');
		return [
			...when(!paper?.text.replace(/\s/g, '').includes(address), `${page.url} does not say its address on paper`),
			...when(!paper?.querySelector('svg[role=img]'), `${page.url} has no code for paper`),
		];
	},
);

export const paper: readonly Rule[] = [ownAddress];
