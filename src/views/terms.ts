/** Official words within a text: their forms and what they mean. */
import type { Locale } from '../i18n/locales.ts';
import { wordPath } from '../i18n/urls.ts';
import type { Term } from '../library/kinds/term.ts';
import type { Library } from '../library/library.ts';
import { meaningsOf, meaningText, wordOf } from './dictionary.ts';

export interface TermView {
	readonly id: string;
	readonly nom: string;
	readonly gen: string | undefined;
	readonly part: string | undefined;
	/** Genitive and partitive, each once, as far as they differ from the word itself. */
	readonly otherForms: readonly string[];
	readonly meaning: string;
	/** Path of the page about the word. */
	readonly path: string;
}

export function termView(term: Term, library: Library, locale: Locale): TermView {
	const { id, et } = term.data;
	const { nom, gen, part } = et;
	const meaning = meaningText(meaningsOf({ terms: [term] }, locale));
	const otherForms = [...new Set([gen, part])].filter((form) => form !== undefined).filter((form) => form !== nom);
	return { id, nom, gen, part, otherForms, meaning, path: wordOf(library, id)?.path ?? wordPath(id) };
}
