/** The list of stories. */
import { feedPath, localeUrl, newsPath } from '../../i18n/urls.ts';
import type { Context } from '../../views/context.ts';
import { newestStories, type StoryLink } from '../../views/page-links.ts';
import { chromeOf } from '../chrome.ts';
import type { PageBase } from '../page.ts';
import type { PageKind } from './kind.ts';

export interface NewsPage extends PageBase<'news'> {
	readonly stories: readonly StoryLink[];
	readonly feedUrl: string;
}

export function buildNewsPage(context: Context): NewsPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	return {
		...chromeOf({ kind: 'news', path: newsPath }, context, { title: t('news.title'), description: t('news.lede') }),
		stories: newestStories(library, locale),
		feedUrl: localeUrl(locale, feedPath),
	};
}

export const newsKind: PageKind<'news', NewsPage> = {
	build: buildNewsPage,
	words: ({ locale, translator }) => ({
		title: translator(locale)('news.title'),
		summary: translator(locale)('news.lede'),
	}),
};
