/** The list of words from letters, and the page of each, as plain data. */
import type { PageLink, PageBase } from './page.ts';
import type { PlaceView, RegistryViews } from './registry-views.ts';
import type { Meaning } from './dictionary.ts';

/** A word in a list of words. */
export interface WordLink {
	readonly url: string;
	readonly nom: string;
	readonly meanings: readonly Meaning[];
	/** Whether its page says what a letter with it asks for. */
	readonly hasLetter: boolean;
}

export interface WordsPage extends PageBase<'words'> {
	/** The words by their first letter, both in the order of the Estonian alphabet. */
	readonly letters: readonly { readonly letter: string; readonly id: string; readonly words: readonly WordLink[] }[];
}

export interface WordPage extends PageBase<'word'> {
	readonly nom: string;
	readonly meanings: readonly Meaning[];
	/** Forms in which it stands in letters. */
	readonly forms: readonly string[];
	/** Other official names of the same thing. */
	readonly also: readonly string[];
	readonly letter: WordLetter | undefined;
	readonly places: readonly PlaceView[];
	readonly guide: PageLink | undefined;
	/** The guide that is still to come, and the shelf on which it will stand. */
	readonly coming: { readonly title: string; readonly topic: string; readonly url: string } | undefined;
	/** Other guides whose text has the word. */
	readonly guides: readonly PageLink[];
	readonly related: readonly WordLink[];
	readonly registry: RegistryViews;
	readonly paper: { readonly address: string; readonly date: string };
	readonly suggestUrl: string | undefined;
}

/** What a letter with the word asks for. */
export interface WordLetter {
	readonly means: string;
	readonly deadline: string;
	readonly todo: readonly string[];
	/** Ids of the facts to show, and of those that only back the words; parted by spaces. */
	readonly facts: string;
	readonly backing: string;
}
