/** axe over every kind of page in every language: light and dark, on a phone of 320 px and on a wide screen. */
import { expect, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { samples } from '../support/samples.ts';

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
			expect(await axeFindings(page)).toEqual([]);
		});
	}
}
