/** The search box with its suggestions, by hand and keyboard: the combobox of the ARIA Authoring Practices. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { active, box, indexFiles, options, panel, settled, type, watchErrors } from '../support/search.ts';
import { at } from '../support/at.ts';

const guide = at('/en/work/cv/');

test('before somebody turns to the box, nothing is loaded and it is a plain text field', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(guide, { waitUntil: 'networkidle' });
	expect(asked.filter((url) => /\/search\/|box\./.test(url))).toEqual([]);
	await expect(box(page)).not.toHaveAttribute('role');
	await box(page).focus();
	await expect(box(page)).toHaveRole('combobox');
	expect(asked.filter((url) => /\/(\d+|letter-\w)\.json$/.test(url))).toEqual([]);
});

test('what is typed before the script is there gets its answer when it comes', async ({ page }) => {
	let letIn: () => void = () => undefined;
	const mayCome = new Promise<void>((resolve) => (letIn = resolve));
	await page.route(/\/box\..*\.js$/, async (route) => {
		await mayCome;
		await route.continue();
	});
	await page.goto(guide);
	await box(page).pressSequentially('doctor');
	await expect(box(page)).not.toHaveAttribute('role');
	letIn();
	await expect(options(page).first()).toContainText('doctor');
	await expect(box(page)).toHaveValue('doctor');
});

test('the attributes say at each step what is open and which option is active', async ({ page }) => {
	await page.goto(guide);
	await box(page).focus();
	const input = box(page);
	await expect(input).toHaveAttribute('aria-autocomplete', 'list');
	await expect(input).toHaveAttribute('aria-expanded', 'false');
	const list = page.locator(`#${(await input.getAttribute('aria-controls')) ?? ''}`);
	await type(page, 'doctor');
	await expect(list).toHaveRole('listbox');
	await expect(list).toHaveAccessibleName('Suggestions');
	await expect(input).toHaveAttribute('aria-expanded', 'true');
	await expect(input).not.toHaveAttribute('aria-activedescendant');
	await expect(active(page)).toHaveCount(0);
	await input.press('ArrowDown');
	await expect(active(page)).toHaveCount(1);
	await expect(input).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? '');
	await expect(input).toBeFocused();
	await input.press('Escape');
	await expect(input).toHaveAttribute('aria-expanded', 'false');
	await expect(input).not.toHaveAttribute('aria-activedescendant');
});

test('the arrows go round the list by way of the box', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'doctor');
	const count = await options(page).count();
	expect(count).toBeGreaterThan(2);
	for (let i = 0; i < count; i++) {
		await box(page).press('ArrowDown');
		await expect(options(page).nth(i)).toHaveAttribute('aria-selected', 'true');
	}
	await box(page).press('ArrowDown');
	await expect(active(page)).toHaveCount(0);
	await box(page).press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
});

test('Escape first closes the list, then empties the box; an arrow opens it again', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'doctor');
	await box(page).press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(box(page)).toHaveValue('doctor');
	await box(page).press('ArrowDown');
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	await box(page).press('Escape');
	await box(page).press('Escape');
	await expect(box(page)).toHaveValue('');
	await expect(box(page)).toBeFocused();
});

test('Home and End move in the text, and what is typed leaves the options', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'octor');
	await box(page).press('ArrowDown');
	await box(page).press('Home');
	await expect(active(page)).toHaveCount(0);
	await box(page).press('d');
	await box(page).press('End');
	await box(page).press('s');
	await expect(box(page)).toHaveValue('doctors');
	await box(page).press('ArrowDown');
	await box(page).press('!');
	await expect(active(page)).toHaveCount(0);
});

test('Enter on an option goes there; in the box it sends the form', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'family doctor');
	await box(page).press('ArrowDown');
	const address = (await active(page).getAttribute('href')) ?? '';
	await box(page).press('Enter');
	await expect(page).toHaveURL(address);
	await page.goto(guide);
	await type(page, 'family doctor');
	await box(page).press('Enter');
	await expect(page).toHaveURL(/\/en\/search\/\?q=family\+doctor$/);
});

test('the last option leads to all results', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'doctor');
	await expect(options(page).last()).toHaveText('All results for “doctor”');
	await box(page).press('ArrowUp');
	await box(page).press('Enter');
	await expect(page).toHaveURL(/\/en\/search\/\?q=doctor$/);
});

test('Tab closes the list and goes on to the button; so does a click elsewhere', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'doctor');
	await box(page).press('Tab');
	await expect(panel(page)).toBeHidden();
	await expect(page.locator('form[role=search] button')).toBeFocused();
	await box(page).fill('');
	await type(page, 'doctor');
	await page.locator('main').click({ position: { x: 5, y: 700 } });
	await expect(panel(page)).toBeHidden();
});

test('options are links: a click goes there, with Ctrl or the middle button into a new tab', async ({
	page,
	context,
}) => {
	await page.goto(guide);
	await type(page, 'doctor');
	const address = (await options(page).first().getAttribute('href')) ?? '';
	for (const how of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
		const [tab] = await Promise.all([context.waitForEvent('page'), options(page).first().click(how)]);
		await expect(tab).toHaveURL(address);
		await tab.close();
		await expect(panel(page)).toBeVisible();
	}
	await options(page).first().click();
	await expect(page).toHaveURL(address);
});

test('keys of an input method are left to it', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'doctor');
	await box(page).evaluate((input) => {
		for (const key of ['ArrowDown', 'Enter', 'Escape'])
			input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
	});
	await expect(active(page)).toHaveCount(0);
	await expect(panel(page)).toBeVisible();
});

test('a form of an official word leads to the word, which is said first', async ({ page }) => {
	await page.goto(at('/en/'));
	await type(page, 'elamisloa ');
	const first = options(page).first();
	await expect(first).toHaveText(/elamisloa = elamisluba.*residence permit/);
	await expect(first.locator('[lang=et]')).toHaveText('elamisluba');
	await first.click();
	await expect(page).toHaveURL(/\/en\/words\/[\w-]+\/$/);
	await expect(page.locator('h1')).toContainText('elamisluba');
});

test('“Did you mean” fills the box and answers', async ({ page }) => {
	await page.goto(at('/en/'));
	await type(page, 'famly doctor ');
	const offer = options(page).filter({ hasText: 'Did you mean “family doctor”?' });
	await expect(offer).toBeVisible();
	await offer.click();
	await expect(box(page)).toHaveValue('family doctor');
	await expect(box(page)).toBeFocused();
	await expect(options(page).filter({ hasText: 'Did you mean' })).toHaveCount(0);
	await expect(panel(page)).toBeVisible();
});

test('where nothing fits, the list says so and leads on', async ({ page }) => {
	await page.goto(guide);
	await type(page, 'zzzzqqqq');
	await expect(panel(page).locator('p')).toHaveText('No suggestion for “zzzzqqqq”.');
	await expect(options(page).first()).toHaveAttribute('href', /\/en\/search\/\?q=zzzzqqqq$/);
	await options(page).last().click();
	await expect(page).toHaveURL(/\/en\/search\/#topics$/);
});

test('screen readers are told the number of suggestions once somebody stops typing', async ({ page }) => {
	await page.goto(at('/ru/work/cv/'));
	await box(page).focus();
	await expect(box(page)).toHaveRole('combobox');
	const said = page.locator('form[role=search] [role=status]');
	await said.evaluate((element) => {
		new MutationObserver(() => {
			element.setAttribute('data-times', String(Number(element.getAttribute('data-times') ?? 0) + 1));
		}).observe(element, { childList: true });
	});
	await type(page, 'работа');
	await expect(said).toHaveText(/^\d+ подсказ(ка|ки|ок)$/);
	await expect(said).toHaveAttribute('data-times', '1');
});

test('an answer that comes late never takes the place of a newer one', async ({ page }) => {
	const errors = watchErrors(page);
	let isFirst = true;
	const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
	await page.route(indexFiles, async (route) => {
		const isLate = isFirst;
		isFirst = false;
		if (isLate) await held;
		await route.continue();
	});
	await page.goto(guide);
	await box(page).focus();
	await expect(box(page)).toHaveRole('combobox');
	await box(page).fill('doctor');
	await expect.poll(() => isFirst).toBe(false);
	await box(page).fill('interview');
	release(undefined);
	await expect(options(page).last()).toHaveText('All results for “interview”');
	await settled(page);
	await expect(options(page).last()).toHaveText('All results for “interview”');
	expect(errors).toEqual([]);
});
