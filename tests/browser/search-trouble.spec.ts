/** The search in trouble: no network, broken files, and whatever people and programs put into the box. */
import { expect, type Page, type Route } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import {
	box,
	fullTextFiles,
	indexFiles,
	links,
	options,
	panel,
	results,
	settled,
	status,
	type,
	watchErrors,
} from '../support/search.ts';
import { at } from '../support/at.ts';
import { mended } from '../support/mended.ts';

const guide = at('/en/work/cv/');

const halved = async (route: Route) => {
	const text = await (await route.fetch()).text();
	await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
};
const missing = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' });
const cutOff = (route: Route) => route.abort();

test.afterEach(({ page }) => mended(page));

/** The box says what is wrong, and leads to the topics. */
async function saysSo(page: Page): Promise<void> {
	await expect(panel(page).locator('p')).toContainText('could not be loaded');
	await expect(options(page)).toHaveCount(1);
	await expect(options(page)).toHaveAttribute('href', /#topics$/);
	await expect(page.locator('form[role=search] [role=status]')).toContainText('could not be loaded');
}

for (const [name, trouble] of [
	['missing', missing],
	['cut off in the middle', halved],
	['not to be had', cutOff],
] as const) {
	test(`a file of the index that is ${name}: the box says so, and the next letter tries again`, async ({ page }) => {
		const errors = watchErrors(page);
		await page.route(indexFiles, trouble);
		await page.goto(guide);
		await type(page, 'doct');
		await saysSo(page);
		await mended(page);
		await box(page).press('o');
		await expect(options(page).first()).toContainText('doctor');
		await expect(panel(page).locator('p')).toBeHidden();
		expect(errors).toEqual([]);
	});

	test(`a file of the index that is ${name}: the page shows what the full text finds`, async ({ page }) => {
		const errors = watchErrors(page);
		await page.route(indexFiles, trouble);
		await page.goto(at('/en/search/?q=doctor'));
		await expect(links(page).first()).toBeVisible();
		expect(errors).toEqual([]);
	});

	test(`full text that is ${name}: the page shows what the index finds, and offers to try again`, async ({ page }) => {
		const errors = watchErrors(page);
		await page.route(fullTextFiles, trouble);
		await page.goto(at('/en/search/?q=doctor'));
		await expect(links(page).first()).toBeVisible();
		await expect(page.locator('[data-search-full]')).toBeVisible();
		await expect(status(page)).toContainText('doctor');
		expect(errors).toEqual([]);
	});
}

test('without both the page says so and still has the topics; the next search tries again', async ({ page }) => {
	const errors = watchErrors(page);
	await page.route(indexFiles, cutOff);
	await page.route(fullTextFiles, cutOff);
	await page.goto(at('/en/search/?q=doctor'));
	await expect(status(page)).toContainText('could not be loaded');
	await expect(page.locator('main a[href$="/en/health/family-doctor/"]')).toBeVisible();
	await mended(page);
	await box(page).press('Enter');
	await expect(links(page).first()).toBeVisible();
	expect(errors).toEqual([]);
});

test('the words of the box cannot be had: it stays a form, until they can', async ({ page }) => {
	const errors = watchErrors(page);
	await page.route(/\/texts\.json$/, halved);
	await page.goto(guide);
	await box(page).click();
	await box(page).pressSequentially('doct');
	await expect(box(page)).not.toHaveAttribute('role');
	await settled(page);
	await mended(page);
	await box(page).press('o');
	await expect(options(page).first()).toContainText('doctor');
	expect(errors).toEqual([]);
});

test.describe('to somebody who comes for the first time', () => {
	test.use({ isFirstVisit: true });

	test('offline: what was fetched answers, what was not is said to be missing, and the network heals it', async ({
		page,
		context,
	}) => {
		const errors = watchErrors(page);
		await page.goto(guide);
		await type(page, 'doctor');
		await expect(options(page).first()).toContainText('doctor');
		await context.setOffline(true);
		await box(page).fill('docto');
		await expect(options(page).first()).toContainText('doctor');
		await box(page).fill('interview');
		await saysSo(page);
		await context.setOffline(false);
		await box(page).press('s');
		await expect(options(page).first()).toContainText('interview');
		expect(errors).toEqual([]);
	});

	test('offline before anything was fetched: the box is the plain form, and wakes when the network is back', async ({
		page,
		context,
	}) => {
		const errors = watchErrors(page);
		await page.goto(guide);
		await context.setOffline(true);
		await box(page).click();
		await box(page).pressSequentially('doct');
		await expect(box(page)).not.toHaveAttribute('role');
		await expect(box(page)).toHaveValue('doct');
		await context.setOffline(false);
		await box(page).press('o');
		await expect(options(page).first()).toContainText('doctor');
		expect(errors).toEqual([]);
	});

	test('nothing of what one types is sent or kept', async ({ page, context }) => {
		const sent: string[] = [];
		page.on('request', (request) => {
			const { pathname, search, origin } = new URL(request.url());
			const isOwn =
				origin === new URL(page.url()).origin &&
				['_kaaslane', 'search', 'pagefind'].some((folder) => pathname.startsWith(at(`/${folder}/`)));
			if (!isOwn || search !== '' || request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
		});
		await page.goto(at('/en/search/'), { waitUntil: 'networkidle' });
		sent.length = 0;
		await type(page, 'family doctor');
		await box(page).press('Enter');
		await expect(page.locator('[data-search-excerpt]').first()).toBeVisible();
		// Pagefind asks for its list of files with a number against old copies; it holds nothing of the query.
		expect(sent.filter((line) => !/\/pagefind-entry\.json\?ts=\d+$|\/favicon\.svg$/.test(line))).toEqual([]);
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
			0,
			0,
			'',
		]);
		expect(await context.cookies()).toEqual([]);
	});
});

const wild: readonly (readonly [name: string, query: string])[] = [
	['empty', ''],
	['only spaces', '   '],
	['ten thousand letters', 'a'.repeat(10_000)],
	['ten thousand words', 'perearst '.repeat(1_200)],
	['control characters', 'doc\u0000tor\u0007\n\r\t\u001b'],
	['marks of direction', '\u202edoctor\u202c \u200f\u2067perearst'],
	['emoji', '👩🏽‍⚕️ 👨‍👩‍👧 🇪🇪'],
	['half an emoji at the end', `${'x'.repeat(399)}👩`],
	['a script', '<script>document.title=1</script><img src=x onerror="document.title=1">'],
	['a regular expression', '(.*)+$ [a-z]{2,} \\d ^|?'],
	['blanks of a message', '{{query}} {{amount}} $& $1'],
	['names of JavaScript', '__proto__ constructor toString'],
	['quotation marks', '"family doctor" \'x\' `y` “z”'],
];

test('the box and the page take anything', async ({ page }) => {
	test.slow();
	const errors = watchErrors(page);
	for (const [name, query] of wild)
		await test.step(name, async () => {
			await page.goto(at(`/en/search/?${new URLSearchParams({ q: query }).toString()}`));
			const before = await page.title();
			if (query.trim() === '') await expect(status(page)).toBeEmpty();
			else await expect(status(page)).toHaveText(/ for “|Nothing found/);
			expect((await box(page).inputValue()).length).toBeLessThanOrEqual(400);
			await box(page).fill(query.slice(0, 400));
			await box(page).press('ArrowDown');
			if (query.trim() !== '') await expect(panel(page)).toBeVisible();
			await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
			await box(page).press('Escape');
			await box(page).press('Enter');
			await expect(page).toHaveURL(/\/en\/search\/\?q=/);
			expect(await page.title()).toBe(before);
			expect(errors).toEqual([]);
		});
});

test('addresses that no form of ours would make do no harm', async ({ page }) => {
	const errors = watchErrors(page);
	for (const end of ['?q=%', '?q=%C0%AF', '?q', '?q=a&q=b', '?kind=__proto__&q=doctor', '?q=doctor&kind=<b>']) {
		await page.goto(at(`/en/search/${end}`));
		await expect(page.locator('h1')).toHaveText('Find an answer');
		await expect(status(page)).not.toHaveText('Searching …');
	}
	await expect(results(page).first()).toBeVisible();
	expect(errors).toEqual([]);
});

test('what a script throws, and what the policy refuses, would be noticed', async ({ page }) => {
	const errors = watchErrors(page);
	await page.goto(guide);
	await page.evaluate(() => {
		document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = ""' }));
		void Promise.reject(new Error('nobody waits for this'));
	});
	await expect.poll(() => errors).toHaveLength(2);
	expect(errors.join()).toMatch(/nobody waits for this/);
	expect(errors.join()).toMatch(/Content Security Policy/);
});
