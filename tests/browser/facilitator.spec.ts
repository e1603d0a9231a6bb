/** What a facilitator comes to do on the afternoon before a meeting. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { at } from '../support/at.ts';

/** Counts what a person would do with a finger. */
function counted(page: Page) {
	let clicks = 0;
	const click = async (target: Locator) => {
		clicks++;
		await target.click();
	};
	/** Opens a PDF where the browser shows it, presses its print button, and comes back. */
	const printed = async (target: Locator) => {
		const waiting = page.waitForResponse(/\/downloads\//);
		// Some browsers show it, some keep it.
		const shown = page.waitForURL(/\.pdf$/).then(
			() => true,
			() => false,
		);
		const kept = page.waitForEvent('download').then(
			() => false,
			() => false,
		);
		await click(target);
		const response = await waiting;
		clicks += 2;
		if (await Promise.race([shown, kept])) await page.goBack();
		return { url: new URL(response.url()).pathname, type: response.headers()['content-type'] };
	};
	return { click, printed, clicks: () => clicks };
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('plan and handouts of one meeting, in Estonian and Russian, are printed in under ten clicks from the start page', async ({
			page,
		}) => {
			const { click, printed, clicks } = counted(page);
			const file = (end: string) => at(`/downloads/kaaslane-job-search-group-cv-first-draft-with-handouts-${end}`);
			await page.goto(at('/et/'));
			await click(page.locator('main a[href$="/et/materials/"]').first());
			await click(page.locator('main a[href$="/et/materials/job-search-group/"]'));
			await click(page.locator('main a[href$="/et/materials/job-search-group/cv-first-draft/"]').last());
			const files = page.locator('[aria-labelledby="take-away"]');
			const type = 'application/pdf';
			expect(await printed(files.locator('a[href$="with-handouts-et.pdf"]'))).toEqual({ url: file('et.pdf'), type });
			await click(files.locator('summary'));
			expect(await printed(files.locator('a[href$="with-handouts-ru.pdf"]'))).toEqual({ url: file('ru.pdf'), type });
			// The last click only leads back.
			expect(clicks() - 1).toBeLessThan(10);
		});
	});
}

test('each handout of a meeting can be printed and edited by itself', async ({ page, request }) => {
	await page.goto(at('/ru/materials/job-search-group/cv-first-draft/'));
	const rows = page.locator('[aria-labelledby="handouts"] li');
	for (const row of await rows.all()) {
		const links = await row
			.locator('a[href*="/downloads/"]')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect(links.map((link) => link.slice(link.lastIndexOf('-')))).toEqual(['-ru.pdf', '-ru.docx']);
		for (const link of links) expect((await request.head(link)).status()).toBe(200);
	}
});
