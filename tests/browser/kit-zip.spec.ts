/** A facilitator takes a whole kit along: one ZIP, which the browser makes of the files of the site. */
import { expect, type Page, type Route } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { at } from '../support/at.ts';
import { axeFindings } from '../support/axe.ts';
import { builtSite, folderOf } from '../support/built-site.ts';
import { mended } from '../support/mended.ts';
import { listOf, placeOf } from '../support/published-files.ts';
import { samples } from '../support/samples.ts';

const site = builtSite(folderOf('plain'));
const kit = '/en/materials/needs-survey/';
const name = 'kaaslane-needs-survey-en';
const { files } = listOf(site, `${name}.json`);
const all = files.length;
const fileNames = /\/downloads\/.*\.(pdf|docx)$/;

const own = (page: Page) => page.locator('[data-zip]:visible').first();
const row = (page: Page) => page.locator('li:has([role=status])');
const status = (page: Page) => row(page).getByRole('status');
const stop = (page: Page) => row(page).locator('button:not([data-zip])');

/** Presses, and reads what the browser saves. */
async function saved(page: Page, press: () => Promise<void> = () => own(page).click()) {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Everything that the list of a kit names, with the bytes that lie on the site, and nothing else. */
function expectKit(bytes: Uint8Array, kitName: string): void {
	const wanted = listOf(site, `${kitName}.json`).files;
	const found = unzipSync(bytes);
	expect(Object.keys(found)).toEqual(wanted.map((file) => file.name).sort());
	for (const file of wanted) {
		const there = readFileSync(placeOf(site, file.name.replace(/^.*\//, '')));
		expect(there.equals(found[file.name] ?? new Uint8Array()), file.name).toBe(true);
	}
}

for (const [locale, slug] of [
	['en', 'needs-survey'],
	['et', 'family-cafes'],
	['ru', 'mentorship'],
] as const)
	test(`the button makes one ZIP of all files of ${slug} (${locale}), of the size that it told`, async ({ page }) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		await page.goto(at(`/${locale}/materials/${slug}/`));
		const list = listOf(site, `kaaslane-${slug}-${locale}.json`);
		const told = page.locator('li:visible', { has: own(page) });
		await expect(told).toContainText('ZIP');
		await expect(told).toContainText(String(list.files.length));
		const zip = await saved(page);
		expect(zip.name).toBe(`kaaslane-${slug}-${locale}.zip`);
		expectKit(zip.bytes, `kaaslane-${slug}-${locale}`);
		const size = (zip.bytes.length / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 });
		await expect(told).toContainText(size);
		await expect(status(page)).toContainText(zip.name);
		const link = await saved(page, () => status(page).getByRole('link').click());
		expect(link.bytes.equals(zip.bytes), 'the link under it has the same').toBe(true);
		expect((await saved(page)).bytes.equals(zip.bytes), 'made once more, it has the same bytes').toBe(true);
		expect(complaints).toEqual([]);
	});

test('on the page of all kits the ZIP is made where it is offered', async ({ page }) => {
	await page.goto(at('/ru/materials/'));
	const offer = page.locator(`button[data-zip="/downloads/${name}.json"]`);
	await page.locator('#choose summary').click();
	await page.getByRole('radio', { name: 'PDF' }).check();
	await expect(offer).toBeHidden();
	await page.getByRole('radio', { name: 'ZIP' }).check();
	const zip = await saved(page, () => offer.click());
	expect(zip.name).toBe(`${name}.zip`);
	expectKit(zip.bytes, name);
	await expect(status(page)).toContainText(zip.name);
	await expect(page).toHaveURL(/\/ru\/materials\/$/);
});

/** Lets the first files pass, each as often as it is asked for, and then does something else. */
async function after(page: Page, count: number, trouble: (route: Route) => Promise<void>): Promise<void> {
	const passed = new Set<string>();
	await page.route(fileNames, (route) => {
		const url = route.request().url();
		if (passed.size < count) passed.add(url);
		return passed.has(url) ? route.continue() : trouble(route);
	});
}

test('a connection that drops half-way: what has come is kept, and the next press fetches only the rest', async ({
	page,
}) => {
	await page.goto(at(kit));
	let come = 0;
	page.on('requestfinished', (request) => (come += Number(fileNames.test(request.url()))));
	await after(page, 20, async (route) => {
		// A slow machine asks for the next ones before these have come.
		await expect.poll(() => come).toBeGreaterThanOrEqual(20);
		await route.abort();
	});
	await own(page).click();
	await expect(status(page)).toContainText(`lost. 20 of ${String(all)} files are here`);
	await expect(stop(page)).toBeHidden();
	await mended(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	expectKit((await saved(page)).bytes, name);
	expect(asked.filter((url) => fileNames.test(url))).toHaveLength(all - 20);
});

test('a file whose bytes are wrong gets into no ZIP, and is named', async ({ page }) => {
	const [, wrong = files[0]] = files;
	const file = wrong?.name.replace(/^.*\//, '') ?? '';
	await page.goto(at(kit));
	await page.route(`**/${file}`, (route) => route.fulfill({ body: Buffer.alloc(wrong?.bytes ?? 0) }));
	let isSaved = false;
	page.once('download', () => (isSaved = true));
	await own(page).click();
	await expect(status(page)).toContainText(file);
	expect(isSaved).toBe(false);
	await mended(page);
	expectKit((await saved(page)).bytes, name);
});

test('by keyboard: it begins, says how far it is, is stopped, and goes on', async ({ page }) => {
	await page.goto(at(kit));
	const waiting: Route[] = [];
	await after(page, 10, (route) => Promise.resolve(void waiting.push(route)));
	await own(page).focus();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText(new RegExp(`^\\d+ of ${String(all)} files$`));
	await expect(own(page)).toHaveAttribute('aria-disabled', 'true');
	await expect.poll(() => waiting.length).toBe(4);
	await page.keyboard.press('Tab');
	await expect(stop(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(status(page)).toContainText(`Stopped. 10 of ${String(all)} files`);
	await expect(own(page)).toBeFocused();
	await expect(own(page)).not.toHaveAttribute('aria-disabled');
	await mended(page);
	expectKit((await saved(page, () => page.keyboard.press('Enter'))).bytes, name);
});

test('from right to left, at 320 px, nothing sticks out while it is made and after, and axe finds nothing', async ({
	page,
}) => {
	const rtl = samples.find(({ kind, locale }) => kind === 'kit' && locale === 'ar-XB');
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(rtl?.address ?? '');
	const fits = async () => {
		for (const part of [own(page), row(page), status(page)]) {
			const { x = -1, width = 0 } = (await part.boundingBox()) ?? {};
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(320);
		}
	};
	const waiting: Route[] = [];
	await after(page, 10, (route) => Promise.resolve(void waiting.push(route)));
	await own(page).click();
	await expect(stop(page)).toBeVisible();
	await fits();
	expect(await axeFindings(page, 'all')).toEqual([]);
	await stop(page).click();
	await mended(page);
	await saved(page);
	await fits();
});

test('the address at which a ZIP lay leads to the button', async ({ page }) => {
	await page.goto(at(`/downloads/${name}.zip`));
	await expect(page).toHaveURL(`${kit}#take-away`);
	await expect(own(page)).toBeInViewport();
});

test('on paper there is no button', async ({ page }) => {
	await page.goto(at(kit));
	await expect(own(page)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-zip]').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no button; a sentence says where the same is', async ({ page }) => {
		await page.goto(at(kit));
		for (const button of await page.locator('[data-zip]').all()) await expect(button).toBeHidden();
		const section = page.locator('section:has(#take-away)');
		await expect(section.locator('noscript p')).toContainText('JavaScript');
		await expect(section.locator('a[href$=".pdf"]').first()).toBeVisible();
	});

	test('on the page of all kits a link leads to that place', async ({ page }) => {
		await page.goto(at('/ru/materials/'));
		await page.locator(`a[data-zip="/downloads/${name}.json"]`).click();
		await expect(page).toHaveURL(`${kit}#take-away`);
	});
});
