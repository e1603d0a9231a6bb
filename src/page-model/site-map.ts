/** Every page of the site, in every language. Pages, manifest and tests all start from this one list. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import { homePath, newsPath, searchPath, topicPath } from '../i18n/paths.ts';
import {
	pathOf,
	translationIn,
	type Guide,
	type Library,
	type Sheet,
	type Story,
	type Topic,
} from '../library/library.ts';

export type Place =
	| { readonly kind: 'home' | 'search' | 'news' | 'not-found'; readonly path: string }
	| { readonly kind: 'topic'; readonly path: string; readonly topic: Topic }
	| { readonly kind: 'guide'; readonly path: string; readonly thing: Guide }
	| { readonly kind: 'story'; readonly path: string; readonly thing: Story }
	| { readonly kind: 'sheet'; readonly path: string; readonly thing: Sheet };

/** Places of the site without regard to language. */
export function placesOf(library: Library): Place[] {
	return [
		{ kind: 'home', path: homePath },
		{ kind: 'search', path: searchPath },
		{ kind: 'news', path: newsPath },
		{ kind: 'not-found', path: '/404.html' },
		...library.topics.map((topic) => ({ kind: 'topic' as const, path: topicPath(topic.slug), topic })),
		...library.guides.map((thing) => ({ kind: 'guide' as const, path: pathOf(thing), thing })),
		...library.stories.map((thing) => ({ kind: 'story' as const, path: pathOf(thing), thing })),
		...library.sheets.map((thing) => ({ kind: 'sheet' as const, path: pathOf(thing), thing })),
	];
}

/** Language in which the text of a place is shown to readers of `locale`. */
export function contentLocaleOf(place: Place, locale: Locale): Locale {
	if (!('thing' in place)) return locale;
	return translationIn(place.thing, locale) ? locale : place.thing.data.original;
}

/** Languages in which a place is really written. */
export const writtenIn = (place: Place): Locale[] =>
	localeTags.filter((locale) => contentLocaleOf(place, locale) === locale);
