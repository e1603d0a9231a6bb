/** `_headers` and `_redirects` for Netlify and Cloudflare Pages. */
import { site } from '../../site.ts';
import { everywhere, immutable, immutableFolders, revalidated, type Headers } from './headers.ts';
import { each, headerLines, type HostedSite } from './host.ts';

/** A rule of its own for each kind, because both join headers of rules that overlap. */
export function netlifyHeaders(): string {
	const block = (place: string, headers: Headers) =>
		`${place}\n${headerLines(headers, (name, value) => `  ${name}: ${value}`)}\n`;
	return [
		block(`${site.base}*`, everywhere),
		...immutableFolders.map((folder) => block(`${site.base}${folder}/*`, immutable)),
		block(`${site.base}pagefind/*`, revalidated),
	].join('\n');
}

/**
 * Cloudflare Pages takes 2,000 lines without a blank, and none of them below the first that has one; of these it takes
 * 100. What is too much for it leads on by a page (`redirect-pages.ts`).
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const netlifyRedirects = ({ locales, movedPages, movedFiles }: HostedSite): string =>
	[
		each(movedFiles, ({ from, to }) => `${from}  ${to}  301`),
		each(movedPages, ({ from, to }) => `${site.base}:lang${from}*  ${site.base}:lang${to}:splat  301`),
		each(locales, (locale) => `${site.base}${locale}/*  ${site.base}${locale}/404.html  404`),
	].join('');
