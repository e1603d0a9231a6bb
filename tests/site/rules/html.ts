/**
 * Pages are valid HTML. Every day those are judged that have what no page before them had: an element with its attributes
 * in its place, a heading after another, an id twice, a kind of page in a language. With `--all` it is every page.
 */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { HTMLElement } from 'node-html-parser';
import { fingerprint } from '../../../src/file-cache.ts';
import { codeOf, Passed } from '../../support/passed.ts';
import { everywhere, type Rule, type Visit } from './rule.ts';

const { version } = JSON.parse(readFileSync('node_modules/html-validate/package.json', 'utf8')) as { version: string };
const judge = fingerprint(version, codeOf('tests/site/rules/html.ts'));

const isAll = process.env['KAASLANE_ALL'] === '1';

function* shapesOf({ page, tree }: Visit): Generator<string> {
	yield `${page.kind} ${page.locale}`;
	const ids = new Set<string>();
	let heading = '';
	for (const element of tree.querySelectorAll('*')) {
		const { rawTagName: name, id, attributes } = element;
		yield `${(element.parentNode as HTMLElement | undefined)?.rawTagName ?? ''} ${name} ${Object.keys(attributes).join(' ')}`;
		if (id && ids.has(id)) yield `${page.url} ${id} twice`;
		ids.add(id);
		if (!/^h\d$/.test(name)) continue;
		yield `${heading} ${name}`;
		heading = name;
	}
}

const valid: Rule = {
	says: 'the pages are valid HTML',
	on: everywhere,
	begin: (_, variant) => {
		const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
		const passed = new Passed(`html-${variant}`, judge);
		const seen = new Set<string>();
		let judged = 0;
		return {
			page: async (visit) => {
				const { page, html } = visit;
				const fresh = [...shapesOf(visit)].filter((shape) => !seen.has(shape));
				for (const shape of fresh) seen.add(shape);
				if (!isAll && fresh.length === 0) return [];
				judged++;
				const bytes = fingerprint(html);
				if (passed.has(bytes)) return [];
				const { results } = await validator.validateString(html);
				if (results.length === 0) passed.add(bytes);
				return results.flatMap(({ messages }) =>
					messages.map(({ ruleId, message, line, column }) => `${page.url} ${line}:${column} ${ruleId}: ${message}`),
				);
			},
			end: (say) => {
				passed.save();
				say(`${judged} pages have all ${seen.size} shapes`);
				return [];
			},
		};
	},
};

export const html: readonly Rule[] = [valid];
