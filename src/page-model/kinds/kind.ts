/** What the page model must know of each kind of page. */
import type { Context } from '../../views/context.ts';
import type { Route, RouteOf } from '../../views/routes.ts';

/** Title and summary of a page in the list of all pages. */
export interface PageWords {
	readonly title: string;
	readonly summary: string;
	/** Day of a story. */
	readonly date?: string;
	/** Name of the topic of a guide. */
	readonly topic?: string;
	/** Everyday words by which people would look for a text, in its language. */
	readonly keywords?: readonly string[];
}

export interface PageKind<Kind extends Route['kind'], Page> {
	/** All that the page shows. */
	readonly build: (context: Context, route: RouteOf<Kind>) => Page;
	readonly words: (context: Context, route: RouteOf<Kind>) => PageWords;
	/** Whether people open many pages of these kinds one after another, so that their styles are best kept in one file. */
	readonly sharesStyles?: true;
}
