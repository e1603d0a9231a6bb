/** Rows of lists: a guide in its topic, a story in the news, a topic on the start page. */
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeUrl, topicPath } from '../i18n/urls.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Written } from '../library/kinds/index.ts';
import type { Story } from '../library/kinds/story.ts';
import type { Topic } from '../library/kinds/topic.ts';
import { originalOf, pathOf, translationIn, type Library } from '../library/library.ts';
import { languageName } from '../i18n/language-names.ts';
import { wordsIn } from '../library/words-in.ts';

/** A page as another names it. */
export interface PageLink {
	readonly url: string;
	readonly title: string;
	readonly summary: string;
	/** Language of title and summary, where it is not the page's. */
	readonly lang: Locale | undefined;
	readonly language: string;
}

export interface TopicLink {
	readonly url: string;
	readonly name: string;
	readonly count: string;
}

export interface StoryLink extends PageLink {
	readonly date: string;
	readonly dateText: string;
}

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
		name: wordsIn(topic, locale).name,
		count: count > 0 ? t('topic.count', { count }) : t('topic.none'),
	};
}
