/** What axe finds on a page as it stands: WCAG A and AA, good practice, and our own promise of 7:1 contrast (AAA). */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export async function axeFindings(page: Page): Promise<string[]> {
	const options = {
		runOnly: { type: 'tag' as const, values: tags },
		rules: { 'color-contrast-enhanced': { enabled: true } },
	};
	const { violations } = await new AxeBuilder({ page }).options(options).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
