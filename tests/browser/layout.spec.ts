/** Pages for those who see them otherwise: large, in colours of their own, from right to left. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { samples } from '../support/samples.ts';
import { at } from '../support/at.ts';

test('text grows to 400 % without a second direction of scrolling', async ({ page }) => {
	// 1280 px at 400 % is 320 CSS pixels wide and a quarter as high.
	await page.setViewportSize({ width: 320, height: 200 });
	await page.goto(at('/en/health/family-doctor/'));
	const [scroll, client] = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth,
	]);
	expect(scroll).toBe(client);
});

test('in forced colours the current language and the notices can still be told apart', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(at('/en/'));
	const outline = await page
		.locator('.langs [aria-current]')
		.evaluate((element) => getComputedStyle(element).outlineStyle);
	expect(outline).toBe('solid');
});

test('the right-to-left page is a mirror image: the language menu begins at the left, steps at the right', async ({
	page,
}) => {
	const rtl = samples.find(
		({ kind, locale, contentLocale }) => kind === 'guide' && locale === 'ar-XB' && contentLocale === 'ar-XB',
	);
	expect(rtl).toBeDefined();
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(rtl?.address ?? '');
	const menu = await page.locator('.langs li').last().boundingBox();
	const title = await page.locator('h1').boundingBox();
	const contents = await page.locator('.toc').boundingBox();
	expect(menu?.x).toBeLessThan(640);
	expect(contents?.x).toBeGreaterThan(title?.x ?? 0);
});
