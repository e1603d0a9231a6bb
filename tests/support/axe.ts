/** What axe finds on a page as it stands: WCAG A and AA, good practice, and our own promise of 7:1 contrast (AAA). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

/**
 * All rules; all but those that look at colours, which no direction of writing changes; those whose outcome hangs on the
 * words of a page and their language; those that look at colours.
 */
export type Rules = 'all' | 'structure' | 'words' | 'colours';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const chosen: Readonly<Record<'words' | 'colours', readonly string[]>> = {
	words: [
		...['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'html-xml-lang-mismatch'],
		...['button-name', 'link-name', 'label', 'image-alt', 'svg-img-alt', 'summary-name', 'label-content-name-mismatch'],
		...['empty-heading', 'empty-table-header', 'heading-order', 'page-has-heading-one', 'duplicate-id-aria'],
	],
	colours: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

function optionsFor(rules: Rules): RunOptions {
	// Of what is right only that it is: to say where thousands of sound elements stand takes most of the time.
	const least: RunOptions = { resultTypes: ['violations'], iframes: false };
	if (rules === 'words' || rules === 'colours')
		return { ...least, runOnly: { type: 'rule', values: [...chosen[rules]] } };
	const colours = chosen.colours.map((id) => [id, { enabled: rules === 'all' }] as const);
	return { ...least, runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries(colours) };
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function axeFindings(page: Page, rules: Rules = 'all'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		// A page that has axe already is spared half a megabyte; the protocol itself takes it sooner than an evaluation.
		const session = await page.context().newCDPSession(page);
		await session.send('Runtime.evaluate', { expression: `${source};0` });
		await session.detach();
	}
	const violations = await page.evaluate(
		async (options) => (await window.axe.run(document, options)).violations,
		optionsFor(rules),
	);
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}

declare global {
	interface Window {
		axe: typeof import('axe-core');
	}
}
