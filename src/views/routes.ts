/** Every page of the site, in every language. Pages, manifest and tests all start from this one list. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import { homePath, materialsPath, newsPath, searchPath, topicPath, wordsPath } from '../i18n/urls.ts';
import type { Guide } from '../library/kinds/guide.ts';
import type { Handout } from '../library/kinds/handout.ts';
import type { InfoPage } from '../library/kinds/info-page.ts';
import type { Kit } from '../library/kinds/kit.ts';
import type { Session } from '../library/kinds/session.ts';
import type { Story } from '../library/kinds/story.ts';
import type { Topic } from '../library/kinds/topic.ts';
import { pathOf, textIn, type Library } from '../library/library.ts';
import { allWords, type Word } from './dictionary.ts';

export type Route =
	| { readonly kind: 'home' | 'search' | 'news' | 'materials' | 'words' | 'not-found'; readonly path: string }
	| { readonly kind: 'topic'; readonly path: string; readonly topic: Topic }
	| { readonly kind: 'guide'; readonly path: string; readonly thing: Guide }
	| { readonly kind: 'story'; readonly path: string; readonly thing: Story }
	| { readonly kind: 'info-page'; readonly path: string; readonly thing: InfoPage }
	| { readonly kind: 'kit'; readonly path: string; readonly thing: Kit }
	| { readonly kind: 'session'; readonly path: string; readonly thing: Session; readonly kit: Kit }
	| { readonly kind: 'handout'; readonly path: string; readonly thing: Handout }
	| { readonly kind: 'word'; readonly path: string; readonly word: Word };

export type RouteOf<Kind extends Route['kind']> = Extract<Route, { kind: Kind }>;

/** Routes of the site without regard to language. */
export function routesOf(library: Library): Route[] {
	return [
		{ kind: 'home', path: homePath },
		{ kind: 'search', path: searchPath },
		{ kind: 'news', path: newsPath },
		{ kind: 'not-found', path: '/404.html' },
		...library.topics.map((topic) => ({ kind: 'topic' as const, path: topicPath(topic.slug), topic })),
		...library.guides.map((thing) => ({ kind: 'guide' as const, path: pathOf(thing), thing })),
		...library.stories.map((thing) => ({ kind: 'story' as const, path: pathOf(thing), thing })),
		...library.infoPages.map((thing) => ({ kind: 'info-page' as const, path: pathOf(thing), thing })),
		...materialsOf(library),
		...dictionaryOf(library),
	];
}

/** The materials of the facilitators; they open with the first kit. */
function materialsOf({ kits, sharedHandouts }: Library): Route[] {
	if (kits.length === 0) return [];
	const handouts = [
		...kits.flatMap(({ sessions }) => sessions.flatMap((session) => session.handouts)),
		...sharedHandouts,
	];
	return [
		{ kind: 'materials', path: materialsPath },
		...kits.map((thing) => ({ kind: 'kit' as const, path: pathOf(thing), thing })),
		...kits.flatMap((kit) =>
			kit.sessions.map((thing) => ({ kind: 'session' as const, path: pathOf(thing), thing, kit })),
		),
		...handouts.map((thing) => ({ kind: 'handout' as const, path: pathOf(thing), thing })),
	];
}

/** The words of letters, and the list of them; it opens with the first term. */
function dictionaryOf(library: Library): Route[] {
	const words = allWords(library);
	if (words.length === 0) return [];
	return [
		{ kind: 'words', path: wordsPath },
		...words.map((word) => ({ kind: 'word' as const, path: word.path, word })),
	];
}

/** Language in which the text of a route is shown to readers of `locale`. */
export function contentLocaleOf(route: Route, locale: Locale): Locale {
	if (!('thing' in route)) return locale;
	return textIn(route.thing, locale).tag;
}

/** Languages in which a route is really written. */
export const writtenIn = (route: Route): Locale[] =>
	localeTags.filter((locale) => contentLocaleOf(route, locale) === locale);
