/** A page as the index reads it: what Pagefind finds it by, and no more. If only the rest changes, the index stays. */
import type { Locale } from '../../i18n/locales.ts';
import type { ManifestPage } from '../../page-model/manifest.ts';

/** What only the index needs to know, and a reader's phone should not have to fetch. */
type Meta = Readonly<Record<string, string | undefined>>;

/** @param html a page as it is written. */
export function essenceOf(html: string, { title, search, keywords, contentLocale, locale }: ManifestPage): string {
	return essence(locale, html, {
		title,
		kind: search?.kind,
		about: search?.about,
		keywords: keywords?.join(', '),
		lang: contentLocale === locale ? undefined : contentLocale,
	});
}

export function essence(locale: Locale, html: string, meta: Meta): string {
	const said = Object.entries(meta)
		.filter(([, value]) => value)
		.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${attribute(value ?? '')}">`);
	// Pagefind runs the words of neighbouring elements together, which styles keep apart for readers.
	const text = bodyOf(html).replaceAll('><', '> <');
	return `<!doctype html><html lang="${locale}"><body><main data-pagefind-body>${said.join('')}${text}</main></body></html>`;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** As Astro writes them: what stands in quotes may have any sign. */
const tags = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const neverClosed = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** The elements of `data-pagefind-body`, without their attributes and without those that are `data-pagefind-ignore`d. */
function bodyOf(html: string): string {
	const open: ('body' | 'ignored' | undefined)[] = [];
	const isRead = () => open.includes('body') && !open.includes('ignored');
	let text = '';
	let at = 0;
	for (const { 0: tag, 1: slash = '', 2: name = '', 3: attributes = '', index } of html.matchAll(tags)) {
		if (isRead()) text += html.slice(at, index);
		at = index + tag.length;
		if (!slash && !neverClosed.has(name) && !attributes.endsWith('/')) open.push(roleOf(attributes));
		if (isRead()) text += `<${slash}${name}>`;
		if (slash) open.pop();
	}
	return text;
}

function roleOf(attributes: string): 'body' | 'ignored' | undefined {
	if (attributes.includes('data-pagefind-body')) return 'body';
	return attributes.includes('data-pagefind-ignore') ? 'ignored' : undefined;
}
