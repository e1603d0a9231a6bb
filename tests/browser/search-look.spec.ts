/**
 * The open list for everybody: narrow screens and wide, light and dark, in every language, from right to left, in forced
 * colours. Every day each language is seen in one of the two views and both are seen in each direction; with `--all`
 * every language is seen in both.
 */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { axeFindings, type Rules } from '../support/axe.ts';
import { box, options, panel, results, settled, type, watchErrors } from '../support/search.ts';
import { stickingOut } from '../support/sticking-out.ts';
import { at } from '../support/at.ts';

const places = [
	['en', at('/en/work/cv/'), 'doctor'],
	['et', at('/et/'), 'perearsti'],
	['ru', at('/ru/work/cv/'), 'elamisloa'],
	['right to left', new URL('ar-XB/work/cv/', process.env['PSEUDO_URL']).href, 'elamisloa'],
] as const;
const views = [
	{ width: 320, scheme: 'light' },
	{ width: 1280, scheme: 'dark' },
] as const;

const isAll = process.env['KAASLANE_ALL'] === '1';

function viewsFor(name: string) {
	if (isAll || name === 'en' || name === 'right to left') return views;
	return views.slice(name === 'et' ? 1 : 0).slice(0, 1);
}

/** Everything once, and what a language, a direction or the dark may change. */
function rulesFor(name: string, scheme: 'light' | 'dark'): Rules {
	if (name === 'en') return scheme === 'light' ? 'all' : 'colours';
	return name === 'right to left' && scheme === 'light' ? 'structure' : 'words';
}

for (const [name, address, query] of places) {
	for (const { width, scheme } of viewsFor(name)) {
		test(`the open list: ${name}, ${String(width)} px, ${scheme}`, async ({ page }) => {
			const errors = watchErrors(page);
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
			await page.goto(address);
			await type(page, query);
			await box(page).press('ArrowDown');
			expect(await axeFindings(page, rulesFor(name, scheme))).toEqual([]);
			const { x, width: wide } = (await panel(page).boundingBox()) ?? { x: -1, width: Infinity };
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + wide).toBeLessThanOrEqual(width);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			for (const option of await options(page).all())
				expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			expect(errors).toEqual([]);
		});
	}
}

for (const [name, address, query] of [
	['en', at('/en/search/'), 'elamisloa'],
	['et', at('/et/search/'), 'perearsti'],
	['ru', at('/ru/search/'), 'семейный врач'],
	['right to left', new URL('ar-XB/search/', process.env['PSEUDO_URL']).href, 'elamisloa'],
] as const) {
	for (const { width, scheme } of viewsFor(name)) {
		test(`the page of results: ${name}, ${String(width)} px, ${scheme}`, async ({ page }) => {
			const errors = watchErrors(page);
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
			await page.goto(`${address}?${new URLSearchParams({ q: query }).toString()}`);
			await expect(results(page).first()).toBeVisible();
			await settled(page);
			expect(await axeFindings(page, rulesFor(name, scheme))).toEqual([]);
			expect(await stickingOut(page)).toEqual([]);
			expect(errors).toEqual([]);
		});
	}
}

test('in forced colours the active option has an outline, and the list a border', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(at('/en/work/cv/'));
	await type(page, 'doctor');
	await box(page).press('ArrowDown');
	await expect(options(page).first()).toHaveCSS('outline-style', 'solid');
	await expect(panel(page)).toHaveCSS('border-inline-start-style', 'solid');
});

test('the styles of the list come with its script, so that no page carries them', async ({ page }) => {
	await page.goto(at('/en/work/cv/'));
	expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
	await type(page, 'doctor');
	expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
	await expect(panel(page)).toHaveCSS('position', 'absolute');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the form leads to topics, numbers and the words of letters', async ({ page }) => {
		await page.goto(at('/en/work/cv/'));
		await box(page).fill('elamisloa');
		await box(page).press('Enter');
		await expect(page).toHaveURL(/\/en\/search\/\?q=elamisloa$/);
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('#topics')).toBeVisible();
		await expect(page.locator('a[href="tel:112"]')).toBeVisible();
		await expect(page.locator('main a[href$="/en/words/"]')).toBeVisible();
		await expect(page.locator('[data-search-more], [data-search-full], [data-search-kinds]')).toHaveCount(3);
		for (const part of await page.locator('[data-search-more], [data-search-full], [data-search-kinds]').all())
			await expect(part).toBeHidden();
	});
});
