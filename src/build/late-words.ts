/**
 * Words that stand on every page and change with every build: the day, and the folder of the search. They are put in when
 * a page is written, so that no page must be drawn anew for them.
 */
import { formatDate } from '../i18n/format.ts';
import type { DrawnPage } from '../page-model/page-of.ts';
import { searchUrl } from '../search/records/search-files.ts';
import type { Context } from '../views/context.ts';

const marks = { search: '/kaaslane-late-search/', day: 'kaaslane-late-day' };

/** What stands in a page for the words, and the words, which need no escaping in HTML. */
export type LateWords = readonly (readonly [mark: string, words: string])[];

/** Of the pages of a language. */
export const lateWords = ({ library, locale, today }: Context): LateWords => [
	[marks.search, searchUrl(library, locale)],
	[marks.day, formatDate(locale, today)],
];

export function withoutLateWords(page: DrawnPage): DrawnPage {
	const bare = 'searchUrl' in page ? { ...page, searchUrl: marks.search } : page;
	return 'paper' in bare ? { ...bare, paper: { ...bare.paper, date: marks.day } } : bare;
}

export const withLateWords = (html: string, late: LateWords): string =>
	late.reduce((text, [mark, words]) => text.replaceAll(mark, () => words), html);
