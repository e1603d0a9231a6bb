/** Lets the dev server know its pages. In a build, `build/pages.ts` hands them over, and nothing of this is compiled. */
import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware(async ({ url, locals, rewrite }, next) => {
	if (!import.meta.env.DEV) return next();
	const { pageAt, searchFileAt } = await import('./astro/dev-pages.ts');
	const file = searchFileAt(url.pathname);
	if (file !== undefined) return new Response(file, { headers: { 'Content-Type': 'application/json' } });
	const page = pageAt(url.pathname);
	locals.page = page;
	const isWrong = page.kind === 'not-found' && !url.pathname.endsWith('/404/');
	return isWrong ? rewrite(`${import.meta.env.BASE_URL}${page.locale}/404/`) : next();
});
