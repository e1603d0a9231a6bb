/**
 * Words that stand on every page and change with every build: the day, and the folder of the search. They are put in when
 * a page is written, so that no page must be drawn anew for them.
 */
import type { DrawnPage } from '../page-model/page-of.ts';

const searchUrl = '/kaaslane-late-search/';
const date = 'kaaslane-late-day';

/** What stands in a page for the words, and the words, which need no escaping in HTML. */
type LateWords = readonly (readonly [mark: string, words: string])[];

export function withoutLateWords(page: DrawnPage): { readonly bare: DrawnPage; readonly late: LateWords } {
	const late: (readonly [string, string])[] = [];
	let bare = page;
	if ('searchUrl' in bare) {
		late.push([searchUrl, bare.searchUrl]);
		bare = { ...bare, searchUrl };
	}
	if ('paper' in bare) {
		late.push([date, bare.paper.date]);
		bare = { ...bare, paper: { ...bare.paper, date } };
	}
	return { bare, late };
}

export const withLateWords = (html: string, late: LateWords): string =>
	late.reduce((text, [mark, words]) => text.replaceAll(mark, () => words), html);
