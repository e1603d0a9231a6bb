/** A word as a list of words names it. */
import type { Locale } from '../i18n/locales.ts';
import { localeUrl } from '../i18n/urls.ts';
import { meaningsOf, type Meaning, type Word } from './dictionary.ts';

export interface WordLink {
	readonly url: string;
	readonly nom: string;
	readonly meanings: readonly Meaning[];
	/** Whether its page says what a letter with it asks for. */
	readonly hasLetter: boolean;
}

export const wordLink = (word: Word, locale: Locale): WordLink => ({
	url: localeUrl(locale, word.path),
	nom: word.nom,
	meanings: meaningsOf(word, locale),
	hasLetter: word.letter !== undefined,
});
