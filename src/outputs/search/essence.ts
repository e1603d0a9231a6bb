/** A page as the index reads it: what Pagefind finds it by, and no more. If only the rest changes, the index stays. */
import type { Locale } from '../../i18n/locales.ts';
import type { ManifestPage } from '../../page-model/manifest.ts';

/** What only the index needs to know, and a reader's phone should not have to fetch. */
type Meta = Readonly<Record<string, string | undefined>>;

/** @param html a page as it is written. */
export function essenceOf(html: string, page: ManifestPage): string {
	const { title, search, keywords, contentLocale, locale } = page;
	const meta = {
		title,
		kind: search?.kind,
		about: search?.about,
		keywords: keywords?.join(', '),
		lang: contentLocale === locale ? undefined : contentLocale,
	};
	return essence(locale, html, meta, page.url);
}

export function essence(locale: Locale, html: string, meta: Meta, place = 'A page'): string {
	const said = Object.entries(meta)
		.filter(([, value]) => value)
		.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${attribute(value ?? '')}">`);
	// Pagefind runs the words of neighbouring elements together, which styles keep apart for readers.
	const text = bodyOf(html, place).replaceAll('><', '> <');
	return `<!doctype html><html lang="${locale}"><body><main data-pagefind-body>${said.join('')}${text}</main></body></html>`;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** As Astro writes them: what stands in quotes may have any sign. */
function tagsFrom(start: number): RegExp {
	const tags = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
	tags.lastIndex = start;
	return tags;
}

const neverClosed = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

interface Open {
	readonly name: string;
	readonly role: 'body' | 'ignored' | undefined;
}

/**
 * The elements of `data-pagefind-body` within `<main>`, without their attributes and without those that are
 * `data-pagefind-ignore`d. Throws where one does not end as it began, since then nobody could tell what is ignored.
 */
function bodyOf(html: string, place: string): string {
	const open: Open[] = [];
	const isIn = (role: Open['role']) => open.some((one) => one.role === role);
	const isRead = () => isIn('body') && !isIn('ignored');
	let text = '';
	let at = html.indexOf('<main');
	for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(tagsFrom(at))) {
		if (isRead()) text += html.slice(at, index);
		at = index + tag.length;
		if (!slash && !neverClosed.has(name) && !attributes.endsWith('/')) open.push({ name, role: roleOf(attributes) });
		if (isRead()) text += `<${slash ?? ''}${name}>`;
		if (slash && open.pop()?.name !== name) throw new Error(`${place} has ${tag} where another element is open.`);
		if (name === 'main' && slash) break;
	}
	return text;
}

function roleOf(attributes: string): Open['role'] {
	if (attributes.includes('data-pagefind-body')) return 'body';
	return attributes.includes('data-pagefind-ignore') ? 'ignored' : undefined;
}
