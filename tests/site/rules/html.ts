/**
 * Every page is valid HTML. Of the variants, which differ in addresses and words only, five of each kind and language;
 * of the words from letters, which are all drawn from the registry, fifty.
 */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { SitePage, Variant } from '../../support/built-site.ts';
import { fingerprint } from '../../../src/file-cache.ts';
import { codeOf, Passed } from '../../support/passed.ts';
import { everywhere, type Rule } from './rule.ts';

const { version } = JSON.parse(readFileSync('node_modules/html-validate/package.json', 'utf8')) as { version: string };
const judge = fingerprint(version, codeOf('tests/site/rules/html.ts'));

const mostOf = (variant: Variant, { kind }: SitePage) => (variant !== 'plain' ? 5 : kind === 'word' ? 50 : Infinity);

const valid: Rule = {
	says: 'the pages are valid HTML',
	on: everywhere,
	begin: (_, variant) => {
		const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
		const passed = new Passed(`html-${variant}`, judge);
		const seen = new Map<string, number>();
		return {
			page: async ({ page, html }) => {
				const kind = `${page.kind} ${page.locale}`;
				const count = (seen.get(kind) ?? 0) + 1;
				seen.set(kind, count);
				const bytes = fingerprint(html);
				if (count > mostOf(variant, page) || passed.has(bytes)) return [];
				const { results } = await validator.validateString(html);
				if (results.length === 0) passed.add(bytes);
				return results.flatMap(({ messages }) =>
					messages.map(({ ruleId, message, line, column }) => `${page.url} ${line}:${column} ${ruleId}: ${message}`),
				);
			},
			end: () => {
				passed.save();
				return [];
			},
		};
	},
};

export const html: readonly Rule[] = [valid];
