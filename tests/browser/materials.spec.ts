/** What a facilitator comes to do: find the kit that fits, see the series at a glance, put its dates into a calendar. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { samples } from '../support/samples.ts';
import { at } from '../support/at.ts';

const kits = (page: Page) => page.locator('[data-kits] > li:visible');
const sentence = (page: Page) => page.locator('.none');

/** Opens the choices, which are folded on a phone. */
async function openChoices(page: Page, locale = 'en'): Promise<void> {
	await page.goto(at(`/${locale}/materials/`));
	await page.locator('#choose summary').click();
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const locale of ['et', 'en', 'ru'])
		test(`each answer leaves the kits and the files that fit it, and no others (${locale})`, async ({ page }) => {
			await openChoices(page, locale);
			const all = await kits(page).count();
			const radios = page.locator('#choose input:not([value=""])');
			expect(await radios.count()).toBeGreaterThan(8);
			for (const radio of await radios.all()) {
				const name = (await radio.getAttribute('name')) ?? '';
				const value = (await radio.getAttribute('value')) ?? '';
				await radio.check();
				const marked = page.locator(`[data-kits] [data-${name}]`);
				const fitting = page.locator(`[data-kits] [data-${name}~="${value}"]`);
				await expect(page.locator(`[data-kits] > [data-${name}~="${value}"]`).first(), value).toBeVisible();
				await expect(marked.filter({ visible: true }), value).toHaveCount(await fitting.count());
				await page.locator(`#choose input[name=${name}][value=""]`).check();
				await expect(kits(page)).toHaveCount(all);
			}
		});

	test('choices add up; where no kit fits, a sentence says so and leads back', async ({ page }) => {
		await openChoices(page);
		const all = await kits(page).count();
		await expect(page.locator('#choose button')).toBeHidden();
		await page.getByRole('radio', { name: 'for those who organise' }).check();
		await expect(sentence(page)).toBeHidden();
		const organised = await kits(page).count();
		expect(organised).toBeLessThan(all);
		await page.getByRole('radio', { name: '9 meetings or more' }).check();
		await expect(kits(page)).toHaveCount(0);
		await expect(sentence(page)).toBeVisible();
		await sentence(page).getByRole('button').click();
		await expect(kits(page)).toHaveCount(all);
		await expect(sentence(page)).toBeHidden();
	});

	test('on paper stand all kits, whatever was chosen, and no form', async ({ page }) => {
		await openChoices(page);
		const all = await kits(page).count();
		await page.getByRole('radio', { name: 'for families' }).check();
		await expect(kits(page)).not.toHaveCount(all);
		await page.emulateMedia({ media: 'print' });
		await expect(kits(page)).toHaveCount(all);
		await expect(page.locator('#choose')).toBeHidden();
	});

	test('a form that would do nothing is not shown', async ({ page }) => {
		await page.goto(at('/en/materials/job-search-group/'));
		await expect(page.locator('[data-calendar]')).toBeHidden();
	});
});

test('on a wide screen the choices are open, beside the kits', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(at('/ru/materials/'));
	await page.getByRole('radio', { name: 'для семей' }).check();
	await expect(kits(page)).toHaveCount(1);
});

test('screen readers are told how many kits are left', async ({ page }) => {
	await openChoices(page, 'ru');
	await page.getByRole('radio', { name: 'для организаторов' }).check();
	await expect(page.locator('#choose output')).toHaveText(`${String(await kits(page).count())} комплекта`);
	await page.locator('#choose button').click();
	await expect(page.locator('#choose output')).toHaveText('8 комплектов');
});

test('the picture of the series says in words what it shows, and fits ten meetings into 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(at('/en/materials/mentorship/'));
	const picture = page.getByRole('img', { name: '10 meetings, when it suits, 21 hours 10 minutes in all' });
	const frame = await picture.boundingBox();
	const dots = await picture.locator('circle').evaluateAll((circles) =>
		circles.map((circle) => {
			const { left, right } = circle.getBoundingClientRect();
			return [left, right] as const;
		}),
	);
	expect(dots).toHaveLength(10);
	for (const [i, [left, right]] of dots.entries()) {
		expect(left).toBeGreaterThanOrEqual(dots[i - 1]?.[1] ?? frame?.x ?? 0);
		expect(right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
	}
});

test('from right to left the first meeting of the series stands at the right', async ({ page }) => {
	const rtl = samples.find(({ kind, locale }) => kind === 'kit' && locale === 'ar-XB');
	await page.goto(rtl?.address ?? '');
	const xs = await page
		.locator('svg[role=img] circle')
		.evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect().x));
	expect(xs.length).toBeGreaterThan(1);
	expect(xs).toEqual([...xs].sort((a, b) => b - a));
});

async function savedFile(page: Page) {
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-calendar] button').click()]);
	const text = readFileSync(await download.path(), 'utf8');
	const events = new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
	return { name: download.suggestedFilename(), text, events };
}

for (const [locale, kit, count, offered, rhythm] of [
	['en', 'job-search-group', 8, 'weekly', 'weekly'],
	['et', 'family-cafes', 7, 'fortnightly', 'fortnightly'],
	['ru', 'mentorship', 10, 'weekly', 'monthly'],
	['en', 'theme-evenings', 4, 'weekly', 'weekly'],
] as const)
	test(`the dates of ${kit} go into a calendar (${locale}): ${String(count)} meetings, ${rhythm}`, async ({ page }) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		await page.goto(at(`/${locale}/materials/${kit}/`));
		const form = page.locator('[data-calendar]');
		await expect(form.locator('select')).toHaveValue(offered);
		await form.locator('select').selectOption(rhythm);
		await form.locator('input[type=date]').fill('2027-01-12');
		const { name, text, events } = await savedFile(page);
		expect(name).toBe(`kaaslane-${kit}-${locale}.ics`);
		expect(events).toHaveLength(count);
		expect(events[0]?.startDate.toString()).toBe('2027-01-12T17:30:00');
		const second = { weekly: '2027-01-19', fortnightly: '2027-01-26', monthly: '2027-02-09' }[rhythm];
		expect(events[1]?.startDate.toString()).toBe(`${second}T17:30:00`);
		const rows = page.locator('[data-session]');
		for (const [i, event] of events.entries()) {
			const title = (await rows.nth(i).locator('h3').innerText()).trim();
			expect(event.summary).toContain(`: ${String(i + 1)}. ${title}`);
			const link = await rows.nth(i).locator('a').getAttribute('href');
			expect(String(event.component.getFirstPropertyValue('url'))).toBe(new URL(link ?? '', page.url()).href);
			expect(event.duration.toSeconds()).toBe(60 * Number(await rows.nth(i).getAttribute('data-minutes')));
		}
		await expect(form.locator('[role=status]')).not.toBeEmpty();
		expect((await savedFile(page)).text).toBe(text);
		expect(complaints).toEqual([]);
	});

test('nothing is saved before a day is chosen, and what writes the file is not loaded', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(at('/en/materials/job-search-group/'), { waitUntil: 'networkidle' });
	await page.locator('[data-calendar] button').click();
	await expect(page.locator('[data-calendar] input:invalid')).toBeFocused();
	expect(asked.filter((url) => url.includes('worker'))).toEqual([]);
	await page.locator('[data-calendar] input[type=date]').fill('2027-01-12');
	await savedFile(page);
	expect(asked.filter((url) => url.includes('worker'))).toHaveLength(1);
});

test('without a network a facilitator is told that the file could not be made', async ({ page }) => {
	await page.goto(at('/en/materials/job-search-group/'));
	await page.route('**/*worker*', (route) => route.abort());
	await page.locator('[data-calendar] input[type=date]').fill('2027-01-12');
	await page.locator('[data-calendar] button').click();
	await expect(page.locator('[data-calendar] [role=status]')).toContainText('could not be made');
});
