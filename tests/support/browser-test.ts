/** How browser tests are run: none twice with the same bytes, and most of them in the context of their worker. */
import { test as base, type BrowserContext, type Request } from '@playwright/test';
import { Fetched } from './fetched.ts';

const isAll = process.env['KAASLANE_ALL'] === '1';

/** Of one test: whether all that it has from our servers is asked for by its pages. */
interface Course {
	isSeen: boolean;
}

/** Tests of what somebody sees who has fetched nothing yet: each has a context of its own. */
export const test = base.extend<{ course: Course }, { fetched: Fetched }>({
	fetched: [
		async ({ browser }, use, { parallelIndex }) => {
			const fetched = new Fetched(browser.version(), parallelIndex);
			await use(fetched);
			fetched.save();
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
	context: async ({ context, course, fetched }, use, info) => {
		await watched(context, course, fetched, info, () => use(context));
	},
	request: async ({ request, course }, use) => {
		course.isSeen = false;
		await use(request);
	},
});

async function watched(
	context: BrowserContext,
	course: Course,
	fetched: Fetched,
	info: ReturnType<typeof base.info>,
	run: () => Promise<void>,
): Promise<void> {
	const asked = new Set<string>();
	const note = (request: Request) => asked.add(request.url());
	context.on('request', note);
	await run();
	context.off('request', note);
	const isFine = info.status === info.expectedStatus && info.errors.length === 0;
	if (isFine && course.isSeen) fetched.note(info.titlePath.join(' › '), asked);
}

type ContextOf = (javaScriptEnabled: boolean) => Promise<BrowserContext>;

/**
 * Tests whose pages share a context: one and what it fetches anew take longer than most of what is tried in it. The site
 * keeps nothing in a browser (search-trouble.spec.ts), and after a failure comes a new worker.
 */
export const sharing = test.extend<object, { contextOf: ContextOf }>({
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
	context: async ({ contextOf, javaScriptEnabled, course, fetched }, use, info) => {
		const context = await contextOf(javaScriptEnabled);
		await watched(context, course, fetched, info, () => use(context));
	},
	page: async ({ context }, use) => {
		await use(await context.newPage());
		await Promise.all(context.pages().map((page) => page.close()));
	},
});
