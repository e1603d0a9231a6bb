/** The list of all pages: the only thing that outputs know about the site. Published as `/site-manifest.json`. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import { localeUrl } from '../i18n/urls.ts';
import type { Translate } from '../i18n/translator.ts';
import { site } from '../site.ts';
import { searchTagOf } from '../search/records/search-records.ts';
import type { Redirect } from '../library/kinds/redirect.ts';
import type { Library } from '../library/library.ts';
import { pageKindOf } from './kinds/index.ts';
import { contentLocaleOf, routesOf, writtenIn, type Route } from '../views/routes.ts';

export interface ManifestPage {
	readonly kind: Route['kind'] | 'choose';
	/** Language of the address and of the chrome; `mul` for the page that asks for the language. */
	readonly locale: Locale;
	/** Language of the text; `mul` on that page too. */
	readonly contentLocale: Locale;
	/** Address from the root of the host, with the base path. */
	readonly url: string;
	readonly title: string;
	readonly summary: string;
	/** Languages in which the page is really written. */
	readonly languages: readonly Locale[];
	/** Address without language and base; the same in all languages. */
	readonly path: string;
	/** Day of a story. */
	readonly date?: string;
	/** Name of the topic of a guide. */
	readonly topic?: string;
	/** What the search shows of the page, where it can be found: its filter, and a few words beside the title. */
	readonly search?: { readonly kind: string; readonly about: string };
	/** Everyday words by which people would look for a text, in its language. */
	readonly keywords?: readonly string[];
}

export interface Manifest {
	readonly origin: string;
	readonly base: string;
	readonly locales: readonly Locale[];
	readonly pages: readonly ManifestPage[];
	/** Paths without language that have moved, with all that stood below them. */
	readonly redirects: readonly Redirect['data'][];
	/** By language: what is said at an old address, before the link to the new one. */
	readonly moved: Readonly<Record<string, string>>;
}

export function buildManifest(library: Library, translator: (locale: Locale) => Translate): Manifest {
	const choose: ManifestPage = {
		kind: 'choose',
		locale: 'mul',
		contentLocale: 'mul',
		url: site.base,
		title: site.name,
		summary: translator('en')('home.description'),
		languages: localeTags,
		path: '/',
	};
	const pages = localeTags.flatMap((locale) =>
		routesOf(library).map((route): ManifestPage => {
			const words = pageKindOf(route).words({ library, locale, translator, today: site.today }, route);
			const search = searchTagOf(route, library, locale);
			return {
				kind: route.kind,
				locale,
				contentLocale: contentLocaleOf(route, locale),
				url: localeUrl(locale, route.path),
				...words,
				languages: writtenIn(route),
				path: route.path,
				...(search ? { search } : {}),
			};
		}),
	);
	return {
		origin: site.origin,
		base: site.base,
		locales: localeTags,
		pages: [choose, ...pages],
		redirects: library.redirects.map(({ data }) => data),
		moved: Object.fromEntries(localeTags.map((locale) => [locale, translator(locale)('moved.about')])),
	};
}
