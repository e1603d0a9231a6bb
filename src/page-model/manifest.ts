/** The list of all pages: the only thing that outputs know about the site. Published as `/site-manifest.json`. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import { localeUrl } from '../i18n/urls.ts';
import type { Translate } from '../i18n/translator.ts';
import { textIn, type Library } from '../library/library.ts';
import { site } from '../site.ts';
import { wordsIn } from './registry-views.ts';
import { searchTagOf } from '../search/records/search-records.ts';
import { wordWords } from './word-pages.ts';
import { contentLocaleOf, routesOf, writtenIn, type Route } from './site-map.ts';

export interface ManifestPage {
	readonly kind: Route['kind'] | 'choose';
	/** Language of the address and of the frame; `mul` for the page that asks for the language. */
	readonly locale: Locale | 'mul';
	/** Language of the text. */
	readonly contentLocale: Locale | 'mul';
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
	/** Name of the shelf of a guide. */
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
			const words = wordsOf(route, library, locale, translator(locale));
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
	return { origin: site.origin, base: site.base, locales: localeTags, pages: [choose, ...pages] };
}

function wordsOf(route: Route, library: Library, locale: Locale, t: Translate) {
	if ('thing' in route) {
		const { thing } = route;
		const { title, summary, keywords } = textIn(thing, locale).data;
		const topic = thing.kind === 'guide' ? library.topics.find(({ slug }) => slug === thing.topic) : undefined;
		return {
			title,
			summary,
			keywords,
			...(thing.kind === 'story' ? { date: thing.data.date } : {}),
			...(topic ? { topic: wordsIn(topic.data.name, locale) } : {}),
		};
	}
	if ('topic' in route)
		return { title: wordsIn(route.topic.data.name, locale), summary: wordsIn(route.topic.data.summary, locale) };
	if ('word' in route) return wordWords(route.word, locale);
	const keys = {
		home: ['home.title', 'home.description'],
		search: ['search.title', 'search.description'],
		news: ['news.title', 'news.lede'],
		materials: ['materials.title', 'materials.lede'],
		words: ['words.title', 'words.description'],
		'not-found': ['notFound.title', 'notFound.about'],
	} as const;
	const [title, summary] = keys[route.kind];
	return { title: t(title), summary: t(summary) };
}
