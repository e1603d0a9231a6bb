/** What the tests of the search look at, and what they watch while a reader searches. */
import { expect, type Page } from '@playwright/test';

export const results = (page: Page) => page.locator('[data-search-results] > li');
export const links = (page: Page) => page.locator('[data-search-results] h3 a');
export const status = (page: Page) => page.locator('[data-search-status]');
export const box = (page: Page) => page.locator('form[role=search] input[name=q]');
export const panel = (page: Page) => page.locator('form[role=search] .offer');
export const options = (page: Page) => page.getByRole('option');
export const active = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Files of the term index; not the words of the interface, which lie beside them. */
export const indexFiles = /\/search\/[\w-]+\/(\w+\/)?(?!texts)[\w-]+\.json$/;
export const fullTextFiles = /\/pagefind\//;

/** Types as a hand does, and waits for the list as it will stay. */
export async function type(page: Page, text: string): Promise<void> {
	await box(page).click();
	await box(page).pressSequentially(text);
	await expect(panel(page)).toBeVisible();
	await settled(page);
}

/** Waits until no more files come. */
export async function settled(page: Page): Promise<void> {
	let before = -1;
	const isStill = async () => {
		const now = await page.evaluate(() => performance.getEntriesByType('resource').length);
		const same = now === before;
		before = now;
		return same;
	};
	await expect.poll(isStill, { intervals: [300] }).toBe(true);
}

/** Errors that a reader would not see, and we must: of scripts, and of what the policy refuses. Look at the end. */
export function watchErrors(page: Page): readonly string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		const text = message.text();
		if (message.type() === 'error' && text.includes('Content Security Policy')) errors.push(text);
	});
	return errors;
}
