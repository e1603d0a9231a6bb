/** The start page of a language. */
import { homePath } from '../../i18n/urls.ts';
import type { Context } from '../../views/context.ts';
import {
	newestStories,
	pageLink,
	topicLink,
	type PageLink,
	type StoryLink,
	type TopicLink,
} from '../../views/page-links.ts';
import type { RegistryViews } from '../../views/registry-views.ts';
import { chromeOf } from '../chrome.ts';
import { helpLines } from '../help-lines.ts';
import { frontDoors } from '../menus.ts';
import type { Door, PageBase } from '../page.ts';
import type { PageKind } from './kind.ts';

export interface HomePage extends PageBase<'home'> {
	readonly topics: readonly TopicLink[];
	readonly doors: readonly Door[];
	readonly registry: RegistryViews;
	readonly stories: readonly StoryLink[];
	readonly programmes: readonly PageLink[];
	/** Whether there is a list of words to lead to. */
	readonly hasWords: boolean;
}

export function buildHomePage(context: Context): HomePage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const programmes = library.infoPages.filter(({ slug }) =>
		['support-person-service', 'cross-border-mentoring'].includes(slug),
	);
	return {
		...chromeOf({ kind: 'home', path: homePath }, context, {
			title: t('home.title'),
			description: t('home.description'),
		}),
		topics: library.topics.map((topic) => topicLink(topic, library, locale, t)),
		doors: frontDoors(library, locale, t),
		registry: helpLines(context),
		stories: newestStories(library, locale).slice(0, 3),
		programmes: programmes.map((infoPage) => pageLink(infoPage, locale)),
		hasWords: library.terms.size > 0,
	};
}

export const homeKind: PageKind<'home', HomePage> = {
	build: buildHomePage,
	words: ({ locale, translator }) => ({
		title: translator(locale)('home.title'),
		summary: translator(locale)('home.description'),
	}),
};
