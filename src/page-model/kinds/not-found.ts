/** The page for a wrong address. */
import type { Context } from '../../views/context.ts';
import { topicLink, type TopicLink } from '../../views/page-links.ts';
import { chromeOf } from '../chrome.ts';
import type { PageBase } from '../page.ts';
import type { PageKind } from './kind.ts';

export interface NotFoundPage extends PageBase<'not-found'> {
	readonly topics: readonly TopicLink[];
}

export function buildNotFoundPage(context: Context): NotFoundPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	return {
		...chromeOf({ kind: 'not-found', path: '/404.html' }, context, {
			title: t('notFound.title'),
			description: t('notFound.about'),
		}),
		topics: library.topics.map((topic) => topicLink(topic, library, locale, t)),
	};
}

export const notFoundKind: PageKind<'not-found', NotFoundPage> = {
	build: buildNotFoundPage,
	words: ({ locale, translator }) => ({
		title: translator(locale)('notFound.title'),
		summary: translator(locale)('notFound.about'),
	}),
};
