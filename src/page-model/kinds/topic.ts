/** The page of a topic: its guides, and those that are still being written. */
import { defaultLocale } from '../../i18n/locales.ts';
import { topicPath } from '../../i18n/urls.ts';
import { termLocale } from '../../library/kinds/term.ts';
import type { Topic } from '../../library/kinds/topic.ts';
import { wordsIn } from '../../library/words-in.ts';
import type { Context } from '../../views/context.ts';
import { pageLink, type PageLink } from '../../views/page-links.ts';
import { chromeOf } from '../chrome.ts';
import type { PageBase } from '../page.ts';
import type { PageKind } from './kind.ts';

export interface TopicPage extends PageBase<'topic'> {
	readonly name: string;
	/** The topic's Estonian name, where the page is in another language. */
	readonly official: string | undefined;
	readonly summary: string;
	readonly guides: readonly PageLink[];
	readonly coming: readonly string[];
}

export function buildTopicPage(context: Context, topic: Topic): TopicPage {
	const { library, locale } = context;
	const { name, summary, coming } = wordsIn(topic, locale);
	return {
		...chromeOf({ kind: 'topic', path: topicPath(topic.slug), topic }, context, { title: name, description: summary }),
		name,
		official: locale === termLocale ? undefined : topic.words.get(termLocale)?.data.name,
		summary,
		guides: library.guides.filter((guide) => guide.topic === topic.slug).map((guide) => pageLink(guide, locale)),
		coming: topic.data.coming.flatMap((slug) => coming[slug] ?? wordsIn(topic, defaultLocale).coming[slug] ?? []),
	};
}

export const topicKind: PageKind<'topic', TopicPage> = {
	build: (context, { topic }) => buildTopicPage(context, topic),
	words: ({ locale }, { topic }) => {
		const { name, summary } = wordsIn(topic, locale);
		return { title: name, summary };
	},
};
