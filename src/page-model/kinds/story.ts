/** The page of a story. */
import { formatDate } from '../../i18n/format.ts';
import { localeUrl, newsPath } from '../../i18n/urls.ts';
import type { Story } from '../../library/kinds/story.ts';
import type { Context } from '../../views/context.ts';
import { writtenPage, type WrittenPage } from '../written-page.ts';
import type { PageKind } from './kind.ts';
import { textWords } from './text-words.ts';

export interface StoryPage extends WrittenPage<'story'> {
	readonly date: string;
	readonly dateText: string;
}

export function buildStoryPage(context: Context, story: Story): StoryPage {
	const { locale, translator } = context;
	const crumbs = [{ name: translator(locale)('layout.menuNews'), url: localeUrl(locale, newsPath) }];
	const { date } = story.data;
	return { ...writtenPage(context, story, crumbs), date, dateText: formatDate(locale, date) };
}

export const storyKind: PageKind<'story', StoryPage> = {
	build: (context, { thing }) => buildStoryPage(context, thing),
	words: ({ locale }, { thing }) => ({ ...textWords(thing, locale), date: thing.data.date }),
};
