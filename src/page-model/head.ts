/** Title, description, canonical address, `hreflang`, Open Graph and structured data of a page. */
import { localeInfo, localeTags, type Locale } from '../i18n/locales.ts';
import { absolute, fileUrl, localeUrl } from '../i18n/urls.ts';
import { site } from '../site.ts';
import type { Crumb, Head, LanguageLink } from './page.ts';
import { contentLocaleOf, writtenIn, type Route } from '../views/routes.ts';

interface HeadWords {
	readonly title: string;
	readonly description: string;
	/** Further structured data, such as an `Article`. */
	readonly jsonLd?: readonly Readonly<Record<string, unknown>>[];
	readonly type?: 'website' | 'article';
}

/** Head of the page of `route` in `locale`. A page that is not translated names its original as canonical. */
export function buildHead(route: Route, locale: Locale, words: HeadWords, crumbs: readonly Crumb[]): Head {
	const written = writtenIn(route);
	const contentLocale = contentLocaleOf(route, locale);
	const canonical = absolute(localeUrl(contentLocale, route.path));
	const isHome = route.kind === 'home';
	const alternates = written.map((tag) => ({ hreflang: tag, href: absolute(localeUrl(tag, route.path)) }));
	const fallback = isHome
		? absolute(site.base)
		: (alternates.find(({ hreflang }) => hreflang === 'en') ?? alternates[0])?.href;
	const { openGraph } = localeInfo(contentLocale);
	const isFound = route.kind !== 'not-found';
	return {
		title: isHome ? `${site.name} · ${words.title}` : `${words.title} · ${site.name}`,
		description: words.description,
		canonical,
		alternates: isFound && fallback ? [...alternates, { hreflang: 'x-default', href: fallback }] : [],
		openGraph: {
			'og:site_name': site.name,
			'og:type': words.type ?? 'website',
			'og:title': words.title,
			'og:description': words.description,
			'og:url': canonical,
			'og:image': absolute(fileUrl('share.png')),
			...(openGraph === undefined ? {} : { 'og:locale': openGraph }),
		},
		jsonLd: [...(crumbs.length > 0 ? [breadcrumbList(crumbs)] : []), ...(words.jsonLd ?? [])].map(safeJson),
		isIndexed: isFound,
	};
}

const breadcrumbList = (crumbs: readonly Crumb[]) => ({
	'@context': 'https://schema.org',
	'@type': 'BreadcrumbList',
	itemListElement: crumbs.map(({ name, url }, i) => ({
		'@type': 'ListItem',
		position: i + 1,
		name,
		item: absolute(url),
	})),
});

/** JSON that cannot end the script element it stands in. */
const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The language menu: the same page in each language. */
export const languageLinks = (path: string, current: Locale | undefined): LanguageLink[] =>
	localeTags.map((locale) => {
		const { name, dir } = localeInfo(locale);
		return { locale, name, dir, url: localeUrl(locale, path), isCurrent: locale === current };
	});
