/** Shows every page of a site to every rule, once, and makes a test of each rule. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parse } from 'node-html-parser';
import { builtSite, folderOf, htmlOf, type BuiltSite, type Variant } from '../../support/built-site.ts';
import { rules } from './index.ts';
import type { Look, Rule } from './rule.ts';

/** So many findings of a rule are shown; what is wrong on every page need not be read thousands of times. */
const shown = 20;

class Judgement {
	readonly found: string[] = [];
	readonly said: string[] = [];
	readonly rule: Rule;
	readonly look: Look;

	constructor(rule: Rule, site: BuiltSite, variant: Variant) {
		this.rule = rule;
		this.look = rule.begin(site, variant);
	}
}

export function passOver(variant: Variant): void {
	const site = builtSite(folderOf(variant));
	const judgements = rules.filter(({ on }) => on.includes(variant)).map((rule) => new Judgement(rule, site, variant));

	before(async () => {
		for (const page of site.pages) {
			const html = htmlOf(site, page);
			const tree = parse(html, { comment: true });
			for (const { look, found } of judgements) found.push(...(await look.page({ site, page, html, tree })));
		}
		for (const { look, found, said } of judgements) found.push(...(look.end?.((what) => said.push(what)) ?? []));
	});

	for (const { rule, found, said } of judgements)
		test(`${rule.says} (${variant})`, (t) => {
			for (const what of said) t.diagnostic(what);
			const rest = found.length > shown ? [`and ${found.length - shown} more`] : [];
			assert.deepEqual([...found.slice(0, shown), ...rest], []);
		});
}
