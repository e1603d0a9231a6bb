/** What readers come to do, with JavaScript. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { at } from '../support/at.ts';

test('from the start page to a CV in Russian, then in Estonian at the same heading', async ({ page }) => {
	await page.goto(at('/'));
	await page.getByRole('link', { name: /Русский/ }).click();
	await page.locator('.leaders a[href$="/ru/work/"]').click();
	await page.locator('main a[href$="/ru/work/cv/"]').click();
	const heading = page.locator('article > h2').nth(3);
	await heading.evaluate((element) => {
		element.scrollIntoView({ behavior: 'instant' });
	});
	const id = await heading.getAttribute('id');
	await page.locator('.langs a[lang=et]').dispatchEvent('click');
	await expect(page).toHaveURL(new RegExp(`/et/work/cv/#${id ?? 'none'}$`));
	await expect(page.locator(`h2[id="${id ?? ''}"]`)).toBeInViewport();
});

test('a keyboard reaches the text first, then every link, and always shows where it is', async ({ page }) => {
	await page.goto(at('/en/health/family-doctor/'));
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await expect(page.locator('.skip')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
		expect(outline).not.toBe('none');
	}
});

test('the print button prints', async ({ context }) => {
	const page = await context.newPage();
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = 'yes';
		};
	});
	await page.goto(at('/en/work/cv/'));
	await page.locator('[data-print]').click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
