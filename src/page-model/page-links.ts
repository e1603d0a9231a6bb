/** Rows of lists: a guide on its shelf, a story in the news, a shelf on the start page. */
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeUrl, topicPath } from '../i18n/urls.ts';
import type { Translate } from '../i18n/translator.ts';
import {
	originalOf,
	pathOf,
	translationIn,
	type Library,
	type Story,
	type Topic,
	type Written,
} from '../library/library.ts';
import { languageName } from './head.ts';
import type { PageLink, TopicLink, StoryLink } from './page.ts';
import { wordsIn } from './registry-views.ts';

/** A thing as a row; in its original's words, and marked so, where it is not translated. */
export function pageLink(thing: Written, locale: Locale): PageLink {
	const translation = translationIn(thing, locale);
	const { title, summary } = (translation ?? originalOf(thing)).data;
	return {
		url: localeUrl(locale, pathOf(thing)),
		title,
		summary,
		lang: translation ? undefined : thing.data.original,
		language: languageName(thing.data.original, locale),
	};
}

const storyLink = (story: Story, locale: Locale): StoryLink => ({
	...pageLink(story, locale),
	date: story.data.date,
	dateText: formatDate(locale, story.data.date),
});

/** Stories, the newest first. */
export const newestStories = (library: Library, locale: Locale): StoryLink[] =>
	[...library.stories]
		.sort((a, b) => (a.data.date === b.data.date ? a.data.order - b.data.order : a.data.date < b.data.date ? 1 : -1))
		.map((story) => storyLink(story, locale));

export function topicLink(topic: Topic, library: Library, locale: Locale, t: Translate): TopicLink {
	const count = library.guides.filter((guide) => guide.topic === topic.slug).length;
	return {
		url: localeUrl(locale, topicPath(topic.slug)),
		name: wordsIn(topic.data.name, locale),
		count: count > 0 ? t('topic.count', { count }) : t('topic.none'),
	};
}
