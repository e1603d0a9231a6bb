/**
 * Words that stand on every page and change with every build: the day. They are put in when a page is written, so that no
 * page must be drawn anew for them.
 */
import { formatDate } from '../i18n/format.ts';
import type { DrawnPage } from '../page-model/page-of.ts';
import type { Context } from '../views/context.ts';

const day = 'kaaslane-late-day';

/** What stands in a page for the words, and the words, which need no escaping in HTML. */
export type LateWords = readonly (readonly [mark: string, words: string])[];

/** Of the pages of a language. */
export const lateWords = ({ locale, today }: Pick<Context, 'locale' | 'today'>): LateWords => [
	[day, formatDate(locale, today)],
];

export const withoutLateWords = (page: DrawnPage): DrawnPage =>
	'paper' in page ? { ...page, paper: { ...page.paper, date: day } } : page;

export const withLateWords = (html: string, late: LateWords): string =>
	late.reduce((text, [mark, words]) => text.replaceAll(mark, () => words), html);
