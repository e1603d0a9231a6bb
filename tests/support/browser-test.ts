/** How browser tests are run: none twice with the same bytes, and most of them in the page of their worker. */
import { test as base, type Browser, type Page, type Request } from '@playwright/test';
import { Fetched } from './fetched.ts';

const isAll = process.env['KAASLANE_ALL'] === '1';

interface Own {
	/** Whether the page is that of somebody who has fetched nothing yet. */
	readonly isFirstVisit: boolean;
	/** Whether all that the test has from our servers is asked for by its pages. */
	readonly course: { isSeen: boolean };
}

interface Shared {
	readonly fetched: Fetched;
	readonly pageOf: (javaScriptEnabled: boolean) => Promise<Page>;
}

/**
 * Tests share a page: one with a context and a process of its own, and what it fetches and compiles anew, take longer than
 * most of what is tried in it. The site keeps nothing in a browser (search-trouble.spec.ts), and after a failure comes a
 * new worker. Whoever needs a page that nothing has been put into asks the context for one.
 */
export const test = base.extend<Own, Shared>({
	isFirstVisit: [false, { option: true }],
	fetched: [
		async ({ browser }, use, { parallelIndex }) => {
			const fetched = new Fetched(browser.version(), parallelIndex);
			await use(fetched);
			fetched.save();
		},
		{ scope: 'worker' },
	],
	pageOf: [
		async ({ browser }, use, { project }) => {
			const made = new Map<boolean, Promise<Page>>();
			await use(async (javaScriptEnabled) => {
				const known = made.get(javaScriptEnabled);
				if (known) return cleared(await known, project.use);
				const page = opened(browser, project.use, javaScriptEnabled);
				made.set(javaScriptEnabled, page);
				return page;
			});
			for (const page of made.values()) await (await page).context().close();
		},
		{ scope: 'worker' },
	],
	course: [
		async ({ fetched }, use, info) => {
			info.skip(!isAll && fetched.isSame(info.titlePath.join(' › ')), 'It has passed with these bytes.');
			await use({ isSeen: true });
		},
		{ auto: true },
	],
	page: async ({ browser, pageOf, isFirstVisit, javaScriptEnabled, course, fetched }, use, info) => {
		const page = isFirstVisit
			? await opened(browser, info.project.use, javaScriptEnabled)
			: await pageOf(javaScriptEnabled);
		const context = page.context();
		const asked = new Set<string>();
		const note = (request: Request) => asked.add(request.url());
		context.on('request', note);
		await use(page);
		context.off('request', note);
		const isFine = info.status === info.expectedStatus && info.errors.length === 0;
		if (isFine && course.isSeen) fetched.note(info.titlePath.join(' › '), asked);
		if (isFirstVisit) await context.close();
		else for (const other of context.pages()) if (other !== page) await other.close();
	},
	context: async ({ page }, use) => {
		await use(page.context());
	},
	request: async ({ request, course }, use) => {
		course.isSeen = false;
		await use(request);
	},
});

type Settings = ReturnType<typeof test.info>['project']['use'];

async function opened(
	browser: Browser,
	{ baseURL = '', viewport = null }: Settings,
	javaScriptEnabled: boolean,
): Promise<Page> {
	const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled });
	return context.newPage();
}

/** What tests listen to. */
const heard = ['console', 'download', 'pageerror', 'request', 'requestfinished'] as const;

/** A page as a new one: nothing of the last test is open, listened to, held up or set. */
async function cleared(page: Page, { viewport }: Settings): Promise<Page> {
	for (const event of heard) page.removeAllListeners(event);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	// A file of the site: for an empty page the browser would start another process.
	await page.goto('favicon.svg');
	await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
	if (viewport) await page.setViewportSize(viewport);
	await page.mouse.move(0, 0);
	return page;
}
