/** The list of words from letters. */
import type { Locale } from '../../i18n/locales.ts';
import { absolute, localeUrl, wordsPath } from '../../i18n/urls.ts';
import { termLocale } from '../../library/kinds/term.ts';
import { wordsIn } from '../../library/words-in.ts';
import { licence } from '../../site.ts';
import type { Context } from '../../views/context.ts';
import { allWords, initialOf, meaningsOf, type Meaning, type Word } from '../../views/dictionary.ts';
import { wordLink, type WordLink } from '../../views/word-link.ts';
import { chromeOf } from '../chrome.ts';
import type { PageBase } from '../page.ts';
import { shortened } from '../shortened.ts';
import type { PageKind } from './kind.ts';

export interface WordsPage extends PageBase<'words'> {
	/** The words by their first letter, both in the order of the Estonian alphabet. */
	readonly letters: readonly { readonly letter: string; readonly id: string; readonly words: readonly WordLink[] }[];
}

/** As much as a line of the list holds. */
const mostSigns = 75;

export function buildWordsPage(context: Context): WordsPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const words = { title: t('words.title'), description: t('words.description') };
	const letters = Map.groupBy(allWords(library), initialOf);
	return {
		...chromeOf({ kind: 'words', path: wordsPath }, context, { ...words, jsonLd: [definedSet(words, locale)] }),
		letters: [...letters].map(([letter, own]) => ({
			letter,
			id: `words-${letter.toLocaleLowerCase('et')}`,
			words: own.map((word) => ({ ...wordLink(word, locale), meanings: inList(word, locale) })),
		})),
	};
}

/**
 * What a word means, short enough for a list. Estonian readers know the word, or find its translations on its page; they
 * are told what it means in a letter.
 */
function inList(word: Word, locale: Locale): readonly Meaning[] {
	if (locale !== termLocale) return meaningsOf(word, locale);
	return word.letter ? [{ text: shortened(wordsIn(word.letter, locale).means, mostSigns), lang: undefined }] : [];
}

/** schema.org: the dictionary. */
const definedSet = ({ title, description }: Readonly<Record<'title' | 'description', string>>, locale: Locale) => ({
	'@context': 'https://schema.org',
	'@type': 'DefinedTermSet',
	name: title,
	description,
	url: absolute(localeUrl(locale, wordsPath)),
	inLanguage: locale,
	license: licence.url,
});

export const wordsKind: PageKind<'words', WordsPage> = {
	build: buildWordsPage,
	words: ({ locale, translator }) => ({
		title: translator(locale)('words.title'),
		summary: translator(locale)('words.description'),
	}),
};
