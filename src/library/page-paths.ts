/** Which addresses there are, without language: what links and redirects may lead to. */
import { homePath, materialsPath, newsPath, searchPath, topicPath, wordPath, wordsPath } from '../i18n/urls.ts';
import type { Written } from './kinds/index.ts';
import { pathOf, writtenThings, type Library } from './library.ts';
import { oncePer } from '../once-per.ts';

/** Things by the path of their page. */
export const thingsByPath: (library: Library) => ReadonlyMap<string, Written> = oncePer(
	(library: Library) => new Map(writtenThings(library).map((thing) => [pathOf(thing), thing])),
);

/** The thing whose page is at a path. */
export const thingAt = (library: Library, path: string): Written | undefined => thingsByPath(library).get(path);

/** Paths that a text may link to. */
export const linkPaths = (library: Library): Set<string> =>
	new Set([
		...[homePath, newsPath, searchPath, materialsPath],
		...library.topics.map(({ slug }) => topicPath(slug)),
		...thingsByPath(library).keys(),
	]);

/** Paths of all pages, those of words included. */
export const pagePaths = (library: Library): Set<string> =>
	new Set([...linkPaths(library), wordsPath, ...[...library.terms.keys()].map(wordPath)]);
