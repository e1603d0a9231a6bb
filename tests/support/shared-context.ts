/**
 * Tests whose pages share the context of their worker: a context and what it fetches anew take longer than most of what is
 * tried in it. The site keeps nothing in a browser (search-trouble.spec.ts), and after a failure comes a new worker. Tests
 * of what somebody sees who has fetched nothing yet need one of their own.
 */
import { test as base, type BrowserContext } from '@playwright/test';

type ContextOf = (javaScriptEnabled: boolean) => Promise<BrowserContext>;

export const test = base.extend<object, { contextOf: ContextOf }>({
	contextOf: [
		async ({ browser }, use, { project }) => {
			const { baseURL = '', viewport = null } = project.use;
			const made = new Map<boolean, Promise<BrowserContext>>();
			await use((javaScriptEnabled) => {
				const own = made.get(javaScriptEnabled) ?? browser.newContext({ baseURL, viewport, javaScriptEnabled });
				made.set(javaScriptEnabled, own);
				return own;
			});
			for (const context of made.values()) await (await context).close();
		},
		{ scope: 'worker' },
	],
	context: async ({ contextOf, javaScriptEnabled }, use) => {
		await use(await contextOf(javaScriptEnabled));
	},
	page: async ({ context }, use) => {
		await use(await context.newPage());
		await Promise.all(context.pages().map((page) => page.close()));
	},
});
