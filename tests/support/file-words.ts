/** What each file to take away of the real library should say, as its pages say it. */
import assert from 'node:assert/strict';
import { contentOf, treeOf, type BuiltSite } from './built-site.ts';
import { matterOfPage, together, type CountedWords } from './counted-words.ts';
import { meetingsOf, writtenPages, type Published } from './published-files.ts';

export interface FileWords {
	/** What the page at a path says in a language. */
	readonly at: (locale: string, path: string) => CountedWords;
	/** What a file should say: its page, and the pages of all that is bound into it. */
	readonly of: (file: Published) => CountedWords;
	/** A plan carries the number of its meeting. */
	readonly titleOf: (file: Published) => string;
	/** Whether a sheet leaves the group, and carries no notes of ours. */
	readonly isGiven: (path: string) => boolean;
}

export function fileWords(plain: BuiltSite): FileWords {
	const meetings = meetingsOf(contentOf('plain'));
	const written = new Map(writtenPages(plain).map((page) => [page.locale + page.path, page]));
	const given = new Set(meetings.flatMap((meeting) => meeting.given));
	const orderOf = new Map(meetings.map(({ path, order }) => [path, order]));
	const known = new Map<string, CountedWords>();

	function at(locale: string, path: string): CountedWords {
		const page = written.get(locale + path);
		const words = known.get(locale + path) ?? matterOfPage(treeOf(plain, page ?? assert.fail(path)), !given.has(path));
		known.set(locale + path, words);
		return words;
	}

	function boundInto({ role, path }: Published): string[] {
		if (role === 'session')
			return meetings.filter((meeting) => meeting.path === path).flatMap(({ handouts }) => handouts);
		if (role === 'handbook')
			return meetings.filter(({ kit }) => kit === path).flatMap((meeting) => [meeting.path, ...meeting.handouts]);
		return [];
	}

	return {
		at,
		of: (file) => {
			const paths = new Set([file.path, ...boundInto(file)]);
			return together(
				[...paths].filter((path) => written.has(file.locale + path)).map((path) => at(file.locale, path)),
			);
		},
		titleOf: ({ role, title, path }) =>
			role === 'plan' || role === 'session' ? `${orderOf.get(path) ?? ''}. ${title}` : title,
		isGiven: (path) => given.has(path),
	};
}
