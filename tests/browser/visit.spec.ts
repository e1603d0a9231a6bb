/**
 * One visit to a page of each kind in each language, on phones and wide screens: it keeps its policy, nothing sticks out,
 * everything can be tapped, axe finds nothing. All that is wrong with a page is told at once.
 */
import { expect, test, type Page } from '@playwright/test';
import { axeFindings, type Rules } from '../support/axe.ts';
import { sharesStyles } from '../support/shared-styles.ts';
import { samples, type Sample } from '../support/samples.ts';

const soft = expect.configure({ soft: true });

/** Opens the page and tells what it complained of, and whom it asked for what. */
async function opened(page: Page, { address }: Sample) {
	const complaints: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(address);
	return { complaints, asked };
}

const stickingOut = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => {
				const { left, right, width: wide } = element.getBoundingClientRect();
				const isHidden = wide <= 1 || element.closest('.vh, .scroll') !== null;
				return !isHidden && (right > document.documentElement.clientWidth + 1 || left < -1);
			})
			.map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
	);

const tooSmallToTap = (page: Page) =>
	page.evaluate(() =>
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

/**
 * The invented languages have all that a page can have, and the long one shows every colour there is; from right to left
 * only the structure may be another. In the others, and where a text is shown in another language, only words and their
 * language differ; a guide shows what else an untranslated page has.
 */
function rulesFor({ locale, contentLocale, kind }: Sample): Rules {
	if (kind === 'choose') return 'all';
	if (!/-X[AB]$/.test(locale)) return 'words';
	if (locale !== contentLocale && kind !== 'guide') return 'words';
	return locale === 'en-XA' ? 'all' : 'structure';
}

for (const sample of samples) {
	test(`a visit: ${sample.name}`, async ({ page, context }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		const { complaints, asked } = await opened(page, sample);
		soft(await tooSmallToTap(page), 'everything to tap is at least 44 px high, or stands in a sentence').toEqual([]);
		for (const width of [1280, 640, 320]) {
			await page.setViewportSize({ width, height: 800 });
			soft(await stickingOut(page), `nothing sticks out at ${width} px`).toEqual([]);
		}
		soft(await axeFindings(page, rulesFor(sample)), 'axe at 320 px, light').toEqual([]);
		if (rulesFor(sample) === 'all') {
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			soft(await axeFindings(page, 'colours'), 'axe, dark').toEqual([]);
		}
		soft(complaints, 'the page keeps its own policy').toEqual([]);
		const { origin } = new URL(sample.address);
		soft(
			asked.filter((url) => !url.startsWith(origin)),
			'it asks nobody else for anything',
		).toEqual([]);
		// The page, at most two small scripts, the icon; and the file of styles that the pages of a kit share.
		const most = sharesStyles.has(sample.kind) ? 5 : 4;
		soft(asked.length, asked.join(' ')).toBeLessThanOrEqual(most);
		soft(await context.cookies()).toEqual([]);
		soft(await page.evaluate(() => localStorage.length + sessionStorage.length), 'it keeps nothing').toBe(0);
	});
}
