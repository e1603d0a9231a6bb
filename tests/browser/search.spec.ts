/** The page of results, as a reader uses it. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { box, fullTextFiles, indexFiles, links, results, settled, status } from '../support/search.ts';
import { at } from '../support/at.ts';

test('nothing of the search is loaded before one searches', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(at('/en/search/'), { waitUntil: 'networkidle' });
	expect(asked.filter((url) => indexFiles.test(url) || fullTextFiles.test(url))).toEqual([]);
	await box(page).fill('doctor');
	await box(page).press('Enter');
	await expect(results(page).first()).toBeVisible();
	await expect.poll(() => asked.some((url) => url.includes('/pagefind/en/'))).toBe(true);
});

for (const [locale, query, guide] of [
	['en', 'family doctor', at('/en/health/family-doctor/')],
	['et', 'elamisluba', at('/et/arrival/residence-permit/')],
	['ru', 'собеседование', at('/ru/work/job-interview/')],
] as const) {
	test(`the box in the head of a page finds “${query}”, with topic and excerpt`, async ({ page }) => {
		await page.goto(at(`/${locale}/work/cv/`));
		await page.locator('header input[name=q]').fill(query);
		await page.locator('header input[name=q]').press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
		const first = results(page).first();
		await expect(first.locator('h3 a')).toHaveAttribute('href', new RegExp(`${guide}$`));
		await expect(first.locator('[data-search-topic]')).not.toBeEmpty();
		await expect(page.locator('[data-search-excerpt] mark').first()).toBeVisible();
		await expect(status(page)).toContainText(query);
		await first.locator('h3 a').click();
		await expect(page).toHaveURL(guide);
	});
}

test('a letter word stands above the results: the word, what it means, and the way to its page', async ({ page }) => {
	await page.goto(at('/en/search/?q=elamisloa'));
	const word = page.locator('[data-search-word]');
	await expect(word).toHaveText(/elamisloa = elamisluba.*residence permit/);
	await expect(word.locator('a [lang=et]')).toHaveText('elamisluba');
	await expect(page.locator('[data-search-results] [data-search-word]')).toHaveCount(0);
	await expect(results(page).first().locator('[data-search-reason]')).toContainText('elamisloa = elamisluba');
	await word.locator('a').click();
	await expect(page.locator('h1')).toContainText('elamisluba');
});

test('a misspelt query leads to one that is not', async ({ page }) => {
	await page.goto(at('/en/search/?q=famly+doctor'));
	await page.locator('[data-search-suggestion] a').click();
	await expect(page).toHaveURL(/\?q=family\+doctor$/);
	await expect(box(page)).toHaveValue('family doctor');
	await expect(page.locator('[data-search-suggestion]')).toBeHidden();
});

test('the kinds that occur can be chosen; the address keeps the choice', async ({ page }) => {
	await page.goto(at('/en/search/?q=doctor+perearst'));
	const kinds = page.locator('[data-search-kinds]');
	await expect(page.getByRole('group', { name: 'What to show' })).toBeVisible();
	await expect(kinds.getByRole('radio', { name: /^Everything \d+$/ })).toBeChecked();
	await settled(page);
	await kinds.getByRole('radio', { name: /^Topics/ }).check();
	await expect(page).toHaveURL(/&kind=topic$/);
	await expect(links(page).first()).toHaveAttribute('href', /\/en\/[\w-]+\/$/);
	await expect(kinds.getByRole('radio', { name: /^Topics/ })).toBeFocused();
	await kinds.getByRole('radio', { name: /^Words in letters/ }).check();
	await expect(links(page).first()).toHaveAttribute('href', /\/en\/words\//);
	await expect(page.locator('[data-search-word]')).toBeHidden();
	await page.reload();
	await expect(kinds.getByRole('radio', { name: /^Words in letters/ })).toBeChecked();
	await expect(results(page)).toHaveCount(
		Number((await kinds.locator('label', { hasText: 'Words in letters' }).locator('small').textContent()) ?? 0),
	);
});

test('“More” shows the next ten and leads to the first of them', async ({ page }) => {
	await page.goto(at('/en/search/?q=work'));
	await settled(page);
	await expect(results(page)).toHaveCount(10);
	await page.locator('[data-search-more]').click();
	expect(await results(page).count()).toBeGreaterThan(10);
	await expect(links(page).nth(10)).toBeFocused();
});

test('when the full text comes, rows stay, and the focus with them', async ({ page }) => {
	const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
	await page.route(fullTextFiles, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(at('/en/search/?q=family+doctor'));
	await expect(links(page).first()).toBeVisible();
	await expect(page.locator('[data-search-excerpt]')).toHaveCount(0);
	const second = links(page).nth(1);
	await second.focus();
	const title = (await second.textContent()) ?? '';
	await second.evaluate((link) => {
		link.dataset['seen'] = '';
	});
	const topOf = () => page.locator('[data-seen]').evaluate((link) => link.getBoundingClientRect().top);
	// The focus scrolls the row into view, and takes its time.
	let before = Infinity;
	const isStill = async () => {
		const last = before;
		before = await topOf();
		return Math.abs(before - last) < 1;
	};
	await expect.poll(isStill, { intervals: [300] }).toBe(true);
	release(undefined);
	await expect(page.locator('[data-search-excerpt]').first()).toBeVisible();
	await expect(page.locator('[data-seen]')).toBeFocused();
	await expect(page.locator('[data-seen]')).toHaveText(title);
	// Excerpts make the rows above it higher; the one that somebody is on stays where it is.
	expect(Math.abs((await topOf()) - before)).toBeLessThan(3);
	await expect(page.locator('[data-seen]')).toBeInViewport();
});

test('the address holds the query: back, forward and a change of language keep it', async ({ page }) => {
	await page.goto(at('/en/search/?q=doctor'));
	await expect(results(page).first()).toBeVisible();
	await box(page).fill('interview');
	await box(page).press('Enter');
	await expect(page).toHaveURL(/q=interview/);
	await page.goBack();
	await expect(box(page)).toHaveValue('doctor');
	await expect(status(page)).toContainText('doctor');
	await page.goForward();
	await expect(box(page)).toHaveValue('interview');
	await expect(status(page)).toContainText('interview');
	await page.goBack();
	await links(page).first().click();
	await page.goBack();
	await expect(box(page)).toHaveValue('doctor');
	await expect(results(page).first()).toBeVisible();
	await page.locator('.langs a[lang=et]').click();
	await expect(page).toHaveURL(/\/et\/search\/\?q=doctor/);
});

test('a way to the topics on the same page asks nothing again', async ({ page }) => {
	await page.goto(at('/en/search/?q=doctor'));
	await expect(results(page).first()).toBeVisible();
	await settled(page);
	await links(page)
		.first()
		.evaluate((link) => {
			link.dataset['seen'] = '';
		});
	await page.evaluate(() => {
		location.hash = 'topics';
	});
	await expect(page.locator('[data-seen]')).toHaveCount(1);
	await expect(page.locator('#topics')).toBeInViewport();
});

test('whoever has gone on to the topics stays there when the full text brings more results', async ({ page }) => {
	let letThrough: (() => void) | undefined;
	const isWaiting = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route(fullTextFiles, async (route) => {
		await isWaiting;
		await route.continue();
	});
	await page.goto(at('/en/search/?q=doctor'));
	await expect(results(page).first()).toBeVisible();
	const before = await results(page).count();
	await page.evaluate(() => {
		location.hash = 'topics';
	});
	await expect(page.locator('#topics')).toBeInViewport();
	letThrough?.();
	await expect(page.locator('[data-search-excerpt]').first()).toBeAttached();
	expect(await results(page).count()).toBeGreaterThan(before);
	await expect(page.locator('#topics')).toBeInViewport();
});

test('a word that nothing answers to leads on to topics and numbers', async ({ page }) => {
	await page.goto(at('/ru/search/?q=zzzzqqqq'));
	await expect(status(page)).toContainText('«zzzzqqqq» ничего не найдено');
	await expect(results(page)).toHaveCount(0);
	await expect(page.locator('#topics')).toBeVisible();
	await expect(page.locator('a[href="tel:112"]')).toBeVisible();
});

test('a reader who saves data gets the full text only by asking for it', async ({ context }) => {
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await page.goto(at('/en/search/?q=doctor'));
	await expect(results(page).first()).toBeVisible();
	await settled(page);
	expect(asked.filter((url) => fullTextFiles.test(url))).toEqual([]);
	const button = page.getByRole('button', { name: 'Search inside the texts too (about 100 kB)' });
	await button.click();
	await expect(page.locator('[data-search-excerpt]').first()).toBeVisible();
	await expect(button).toBeHidden();
	expect(asked.some((url) => fullTextFiles.test(url))).toBe(true);
});
