/** What axe finds on a page as it stands: WCAG A and AA, good practice, and our own promise of 7:1 contrast (AAA). */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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

/** Of what is right only that it is: to say where thousands of sound elements stand takes most of the time. */
const resultTypes: 'violations'[] = ['violations'];

function optionsFor(rules: Rules) {
	if (rules === 'words' || rules === 'colours')
		return { runOnly: { type: 'rule' as const, values: [...chosen[rules]] }, resultTypes };
	const colours = chosen.colours.map((id) => [id, { enabled: rules === 'all' }] as const);
	return { runOnly: { type: 'tag' as const, values: tags }, rules: Object.fromEntries(colours), resultTypes };
}

export async function axeFindings(page: Page, rules: Rules = 'all'): Promise<string[]> {
	// Half a megabyte, which a page that has been looked at before has already.
	const isThere = await page.evaluate(() => 'axe' in window);
	const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
	// Our pages have no frames, for which axe would open a second page each time.
	const { violations } = await builder.setLegacyMode().options(optionsFor(rules)).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
