/** Nothing sticks out, nothing is too small to tap, in any language, from 320 px to wide screens. */
import { expect, test } from '@playwright/test';
import { samples } from '../support/samples.ts';

for (const sample of samples) {
	test(`fits into 320, 640 and 1280 px: ${sample.name}`, async ({ page }) => {
		await page.goto(sample.address);
		for (const width of [320, 640, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const sticking = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('body *')]
					.filter((element) => {
						const { left, right, width: wide } = element.getBoundingClientRect();
						const isHidden = wide <= 1 || element.closest('.vh, .scroll') !== null;
						return !isHidden && (right > document.documentElement.clientWidth + 1 || left < -1);
					})
					.map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
			);
			expect(sticking, `${width} px`).toEqual([]);
		}
	});

	test(`everything to tap is at least 44 px high, or stands in a sentence: ${sample.name}`, async ({ page }) => {
		await page.goto(sample.address);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('a, button, input, summary')]
				.filter((element) => {
					if (!element.checkVisibility() || element.classList.contains('skip')) return false;
					// WCAG 2.2, 2.5.8: a link within a sentence has the size of the sentence.
					const block = element.closest('p, dd, li, td, h3');
					const isInText = block !== null && block.textContent.trim().length > element.textContent.trim().length + 1;
					const { width, height } = element.getBoundingClientRect();
					return !isInText && (height < 43.5 || width < 43.5);
				})
				.map(
					(element) =>
						`${element.tagName.toLowerCase()} "${element.textContent.trim()}" ${Math.round(element.getBoundingClientRect().width)}×${Math.round(element.getBoundingClientRect().height)}`,
				),
		);
		expect(small).toEqual([]);
	});
}

test('text grows to 400 % without a second direction of scrolling', async ({ page }) => {
	// 1280 px at 400 % is 320 CSS pixels wide and a quarter as high.
	await page.setViewportSize({ width: 320, height: 200 });
	await page.goto('/en/health/family-doctor/');
	const [scroll, client] = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth,
	]);
	expect(scroll).toBe(client);
});

test('in forced colours the current language and the notices can still be told apart', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/en/');
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
