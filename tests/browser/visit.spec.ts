/**
 * One visit to a page of each kind, on phones and wide screens: it keeps its policy, nothing sticks out, everything can be
 * tapped, axe finds nothing. All that is wrong with a page is told at once. Every day a cover is visited; with `--all` each
 * kind in each language.
 */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { axeFindings, type Rules } from '../support/axe.ts';
import { sharesStyles } from '../support/shared-styles.ts';
import { stickingOut } from '../support/sticking-out.ts';
import { cover, samples, type Sample } from '../support/samples.ts';

const soft = expect.configure({ soft: true });

/** Watches a page: what it complains of, and whom it asks for what. */
function watch(page: Page) {
	const complaints: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => asked.push(request.url()));
	return { complaints, asked };
}

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

const isAll = process.env['KAASLANE_ALL'] === '1';

test('the cover has every kind of page, from left to right and from right to left', () => {
	const kindsIn = (some: readonly Sample[], locale: RegExp) =>
		[...new Set(some.filter((page) => locale.test(page.locale)).map(({ kind }) => kind))].sort();
	for (const locale of [/^en-XA$/, /^ar-XB$/, /^..$/]) expect(kindsIn(cover, locale)).toEqual(kindsIn(samples, locale));
	expect(kindsIn(cover, /^ar-XB$/).length).toBeGreaterThan(12);
});

for (const sample of isAll ? samples : cover) {
	test(`a visit: ${sample.name}`, async ({ page }) => {
		const { complaints, asked } = watch(page);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(sample.address);
		soft(await tooSmallToTap(page), 'everything to tap is at least 44 px high, or stands in a sentence').toEqual([]);
		for (const width of [1280, 640, 320]) {
			await page.setViewportSize({ width, height: 800 });
			soft(await stickingOut(page), `nothing sticks out at ${width} px`).toEqual([]);
		}
		soft(await axeFindings(page, rulesFor(sample)), 'axe at 320 px, light').toEqual([]);
		if (rulesFor(sample) === 'all') {
			await page.emulateMedia({ colorScheme: 'dark' });
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
		soft(await page.context().cookies()).toEqual([]);
		soft(await page.evaluate(() => localStorage.length + sessionStorage.length), 'it keeps nothing').toBe(0);
	});
}
