/** Searching, as a reader does it. */
import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search-results] > li');

test('no engine is loaded before one searches', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/en/search/', { waitUntil: 'networkidle' });
	expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
	await page.locator('main input[name=q]').fill('doctor');
	await page.keyboard.press('Enter');
	await expect(results(page).first()).toBeVisible();
	expect(asked.some((url) => url.includes('/pagefind/en/'))).toBe(true);
});

for (const [locale, query, guide] of [
	['en', 'family doctor', '/en/health/family-doctor/'],
	['et', 'elamisluba', '/et/arrival/residence-permit/'],
	['ru', 'собеседование', '/ru/work/job-interview/'],
] as const) {
	test(`the box in the head of a page finds “${query}”, with topic and excerpt`, async ({ page }) => {
		await page.goto(`/${locale}/work/cv/`);
		await page.locator('header input[name=q]').fill(query);
		await page.locator('header input[name=q]').press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
		const first = results(page).first();
		await expect(first.locator('a')).toHaveAttribute('href', guide);
		await expect(first.locator('[data-search-topic]')).not.toBeEmpty();
		await expect(first.locator('[data-search-excerpt]')).not.toBeEmpty();
		await expect(page.locator('[data-search-status]')).toContainText(query);
		await first.locator('a').click();
		await expect(page).toHaveURL(guide);
	});
}

test('the address holds the query: back, forward and a change of language keep it', async ({ page }) => {
	await page.goto('/en/search/?q=doctor');
	await expect(results(page).first()).toBeVisible();
	await page.locator('main input[name=q]').fill('interview');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/q=interview/);
	await page.goBack();
	await expect(page.locator('main input[name=q]')).toHaveValue('doctor');
	await page.locator('.langs a[lang=et]').click();
	await expect(page).toHaveURL(/\/et\/search\/\?q=doctor/);
});

test('a query that is HTML is shown as it is, and runs nothing', async ({ page }) => {
	const forged = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
	await page.goto(`/en/search/?q=${encodeURIComponent(forged)}`);
	await expect(page.locator('[data-search-status]')).toContainText('<img src=x');
	await expect(page.locator('[data-search] img')).toHaveCount(0);
	expect(await page.title()).not.toBe('1');
});

test('without a network the reader is told so and still has the list of topics', async ({ page }) => {
	await page.goto('/en/search/');
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.locator('main input[name=q]').fill('doctor');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
	await expect(page.locator('main a[href="/en/health/family-doctor/"]')).toBeVisible();
});

test('a word that nothing answers to leads on to the topics', async ({ page }) => {
	await page.goto('/ru/search/?q=zzzzqqqq');
	await expect(page.locator('[data-search-status]')).toContainText('zzzzqqqq');
	await expect(results(page)).toHaveCount(0);
});
