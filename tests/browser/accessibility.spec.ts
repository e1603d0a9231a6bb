/** axe over every kind of page in every language: light and dark, on a phone of 320 px and on a wide screen. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { samples } from '../support/samples.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const views = [
	{ name: 'light, 320 px', width: 320, scheme: 'light' },
	{ name: 'dark, 1280 px', width: 1280, scheme: 'dark' },
] as const;

for (const sample of samples) {
	for (const { name, width, scheme } of views) {
		test(`axe finds nothing: ${sample.name}, ${name}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
			await page.goto(sample.address);
			// 7:1 is our own promise (WCAG AAA), so its rule is added to those of the tags.
			const options = {
				runOnly: { type: 'tag' as const, values: tags },
				rules: { 'color-contrast-enhanced': { enabled: true } },
			};
			const { violations } = await new AxeBuilder({ page }).options(options).analyze();
			const found = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
			);
			expect(found).toEqual([]);
		});
	}
}
