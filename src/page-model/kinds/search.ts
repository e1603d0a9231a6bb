/** The search page: under the box every guide by topic, which needs no script. */
import { searchPath } from '../../i18n/urls.ts';
import type { Context } from '../../views/context.ts';
import type { FileLink } from '../../views/download.ts';
import { filesAt } from '../../views/files.ts';
import { pageLink, topicLink, type PageLink, type TopicLink } from '../../views/page-links.ts';
import type { RegistryViews } from '../../views/registry-views.ts';
import { chromeOf } from '../chrome.ts';
import { helpLines } from '../help-lines.ts';
import type { PageBase } from '../page.ts';
import type { PageKind } from './kind.ts';

export interface SearchPage extends PageBase<'search'> {
	readonly topics: readonly (TopicLink & { readonly guides: readonly PageLink[] })[];
	/** The numbers that help, for those who find nothing. */
	readonly registry: RegistryViews;
	/** Whether there is a list of words to lead to. */
	readonly hasWords: boolean;
	/** All guides of the language as one book. */
	readonly files: readonly FileLink[];
}

export function buildSearchPage(context: Context): SearchPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	return {
		...chromeOf({ kind: 'search', path: searchPath }, context, {
			title: t('search.title'),
			description: t('search.description'),
		}),
		topics: library.topics.map((topic) => ({
			...topicLink(topic, library, locale, t),
			guides: library.guides.filter((guide) => guide.topic === topic.slug).map((guide) => pageLink(guide, locale)),
		})),
		registry: helpLines(context),
		hasWords: library.terms.size > 0,
		files: filesAt(context, searchPath),
	};
}

export const searchKind: PageKind<'search', SearchPage> = {
	build: buildSearchPage,
	words: ({ locale, translator }) => ({
		title: translator(locale)('search.title'),
		summary: translator(locale)('search.description'),
	}),
};
