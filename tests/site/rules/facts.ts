/** What is not confirmed is never shown as a value, and every value leads to its source and to the line where it stands. */
import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { inspectContent } from '../../../src/library/read/load-library.ts';
import { messagesIn, pieces } from '../../support/messages.ts';
import { differ, pageRule, when, type Rule } from './rule.ts';

const rowsOn = (tree: HTMLElement) => tree.querySelectorAll('.facts > div');

const unconfirmed: Rule = {
	says: 'a fact that is not confirmed shows where to look, and no value',
	on: ['plain'],
	begin: (site) => {
		const weak = [...inspectContent('content').library.facts.values()].filter(
			({ data, words }) => words.size > 0 && !['official', 'secondary'].includes(data.confidence),
		);
		const labels = new Map(
			site.locales.map((tag) => [tag, new Set(weak.map(({ words }) => words.get(tag)?.data.label))]),
		);
		const lookUp = new Map(site.locales.map((tag) => [tag, pieces(messagesIn(tag)['fact.lookUp'])]));
		let seen = 0;
		return {
			page: ({ page, tree }) => {
				if (page.kind !== 'guide') return [];
				const rows = rowsOn(tree).filter((row) => labels.get(page.locale)?.has(row.querySelector('dt')?.text.trim()));
				seen += rows.length;
				return rows.flatMap((row) => [
					...when(row.querySelector('.v') !== null, `${page.url} shows a value: ${row.text}`),
					...(lookUp.get(page.locale) ?? [])
						.filter((piece) => !row.text.includes(piece))
						.map((piece) => `${page.url} does not say "${piece}": ${row.text}`),
				]);
			},
			end: (say) => {
				say(`${weak.length} facts are not confirmed, and shown ${seen} times`);
				return when(weak.length === 0, 'the registry has no facts that are not confirmed');
			},
		};
	},
};

const sources = pageRule(
	'every value shown in a guide leads to its source, with the day on which it was read',
	['plain', 'sub-path'],
	({ page, tree }) => {
		if (page.kind !== 'guide') return [];
		const entries = tree.querySelectorAll('.src li');
		const listed = new Set(entries.map(({ id }) => `#${id}`));
		return [
			...when(listed.size === 0, `${page.url} names no source`),
			...rowsOn(tree)
				.filter((row) => {
					const links = row
						.querySelectorAll('.seen a')
						.filter((link) => !link.closest('.screen'))
						.map((link) => link.getAttribute('href') ?? '');
					return links.length === 0 || !links.every((link) => listed.has(link));
				})
				.map((row) => `${page.url}: ${row.text} leads to no source`),
			...entries.filter(({ text }) => !/20\d\d/.test(text)).map(({ text }) => `${page.url}: "${text}" has no day`),
		];
	},
);

/** Address at which a line is edited, whatever the repository is called. */
const editLink = /\/edit\/main\/(content\/[^#]+)#L(\d+)$/;

const lines: Rule = {
	says: 'beside every value an editor is led to the very line where it stands',
	on: ['plain'],
	begin: () => {
		const files = new Map<string, string[]>();
		const lineAt = (file: string, line: number) => {
			const all = files.get(file) ?? readFileSync(file, 'utf8').split('\n');
			files.set(file, all);
			return all[line - 1] ?? '';
		};
		let seen = 0;
		return {
			page: ({ page, tree }) => {
				if (page.kind !== 'guide' && page.kind !== 'word') return [];
				const hrefs = (selector: string) =>
					tree.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
				const beside = hrefs('.facts .seen .screen a');
				// Values within sentences have no room for a link; all are listed at the foot.
				const listed = hrefs('details.screen a');
				seen += listed.length;
				return [
					...differ(beside.length, rowsOn(tree).length, `${page.url}: so many values can be mended`),
					...beside.filter((href) => !listed.includes(href)).map((href) => `${page.url} does not list ${href}`),
					...listed
						.filter((href) => {
							const [, file, line] = editLink.exec(href) ?? [];
							return !file || !/^( {2}value:|- id:)/.test(lineAt(file, Number(line)));
						})
						.map((href) => `${page.url}: no value stands at ${href}`),
				];
			},
			end: () => when(seen <= 600, `only ${seen} values lead to their line`),
		};
	},
};

export const facts: readonly Rule[] = [unconfirmed, sources, lines];
