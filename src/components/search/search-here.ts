/** The search of the page's language, one for all who ask: the box and the page of results. */
import type { SearchTexts } from '../../search/records/search-texts.ts';
import { Search } from '../../search/engine/search.ts';

const { search: folder = '' } = document.body.dataset;
const form = document.querySelector<HTMLFormElement>('form[role=search]');

/** Address of the search page, and of the language's start page, to which paths are added. */
export const searchPage = form?.action ?? '';
const start = searchPage.replace(/search\/$/, '');

export const resultUrl = (path: string): string => start + path.replace(/^\//, '');
export const resultsUrl = (query: string): string => `${searchPage}?${new URLSearchParams({ q: query }).toString()}`;

/** Files that were asked for before this script was there. */
let early: Map<string, Promise<Response>> | undefined;

export function takeOver(files: Map<string, Promise<Response>>): void {
	early ??= files;
}

/** A file of the search by its name. */
function fetchFile(name: string): Promise<Response> {
	const file = early?.get(name);
	early?.delete(name);
	return file ?? fetch(`${folder}${name}.json`);
}

export const search = new Search({
	fetchFile,
	root: new URL(start).pathname,
	// Only the search page may run it, and only there is it named.
	fullText: document.querySelector<HTMLElement>('[data-full-text]')?.dataset['fullText'] ?? '',
});

let texts: Promise<SearchTexts> | undefined;

/** What the search says. Rejects where it cannot be had; asked again, it tries again. */
export function textsHere(): Promise<SearchTexts> {
	texts ??= fetchFile('texts').then((response) => response.json() as Promise<SearchTexts>);
	texts.catch(() => {
		texts = undefined;
	});
	return texts;
}

/** A number with its word in the right form. */
export function counted(said: SearchTexts, name: keyof SearchTexts['counted'], count: number) {
	const text = said.counted[name][new Intl.PluralRules(said.intl).select(count)] ?? '';
	return { text, amount: count.toLocaleString(said.intl) };
}
