/** What readers come to do, with JavaScript off: it comes first, and nothing may depend on a script. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { builtSite, folderOf } from '../support/built-site.ts';
import { at } from '../support/at.ts';

test.use({ javaScriptEnabled: false });

test('the root lets one choose the language', async ({ page }) => {
	await page.goto(at('/'));
	await page.getByRole('link', { name: /Русский/ }).click();
	await expect(page).toHaveURL(/\/ru\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a reader can go from the start page to a guide, unfold its contents and change the language', async ({
	page,
}) => {
	await page.goto(at('/ru/'));
	await page.locator('.leaders a[href$="/ru/work/"]').click();
	await page.locator('main a[href$="/ru/work/cv/"]').click();
	await expect(page.locator('article')).toBeVisible();
	await page.locator('.toc summary').click();
	await page.locator('.toc a').first().click();
	await expect(page).toHaveURL(/#/);
	await page.getByRole('link', { name: 'Eesti', exact: true }).click();
	await expect(page).toHaveURL(/\/et\/work\/cv\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'et');
});

test('the search box leads to a page that lists every guide', async ({ page }) => {
	await page.goto(at('/et/health/family-doctor/'));
	await page.locator('header input[name=q]').fill('elamisluba');
	await page.locator('header input[name=q]').press('Enter');
	await expect(page).toHaveURL(/\/et\/search\/\?q=elamisluba$/);
	await expect(page.locator('noscript p')).toBeVisible();
	const guides = builtSite(folderOf('plain')).pages.filter(({ kind, locale }) => kind === 'guide' && locale === 'et');
	for (const { url } of guides) await expect(page.locator(`main a[href="${url}"]`)).toHaveCount(1);
});

test('a reader with a letter in hand finds a word by its first letter, and what to do', async ({ page }) => {
	await page.goto(at('/en/'));
	await page.locator('main a[href$="/en/words/"]').click();
	await page.locator('.letters').getByRole('link', { name: 'V', exact: true }).click();
	await expect(page).toHaveURL(/#words-v$/);
	await page.locator('main a[href$="/en/words/vaie/"]').click();
	await expect(page.getByRole('heading', { level: 1, name: 'vaie' })).toBeVisible();
	await expect(page.locator('main ol li').first()).toBeVisible();
});

test('a wrong address is answered in the language of the address', async ({ page }) => {
	const answer = await page.goto(at('/ru/nothing/here/'));
	expect(answer?.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page.locator('form[role=search]')).toBeVisible();
});

test('a button that would need a script is not shown', async ({ page }) => {
	await page.goto(at('/en/work/cv/'));
	await expect(page.locator('[data-print]')).toBeHidden();
});
