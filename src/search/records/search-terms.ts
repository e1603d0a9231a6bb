/** What the search is told of official words: their forms, what people call them, and the guides that explain them. */
import type { Locale } from '../../i18n/locales.ts';
import type { Guide } from '../../library/kinds/guide.ts';
import { textIn, type Library } from '../../library/library.ts';
import type { Term } from '../../library/kinds/term.ts';
import { onceFor } from '../../once-per.ts';
import { nameFields, phrases } from '../index/phrase-weights.ts';
import type { SearchField } from '../engine/record.ts';
import { consonantsOf } from '../engine/phonetic.ts';
import { keyOf } from '../engine/tokenize.ts';
import { formsOf, meaningText, meaningsOf, type Word } from '../../views/dictionary.ts';

/** A term in all its forms, and its other official names. */
export const namesOf = (term: Term): string[] => [...formsOf({ terms: [term] }), ...(term.data.also ?? [])];

/** Words of those terms that the guide explains lead to it; of those that it only uses, they may. */
export function termFields(guide: Guide, library: Library, locale: Locale): SearchField[] {
	const used = new Set(
		textIn(guide, locale)
			.outline.uses.filter(({ registry }) => registry === 'terms')
			.map(({ id }) => id),
	);
	const path = `${guide.topic}/${guide.slug}`;
	return [...library.terms.values()].flatMap((term) => {
		if (term.data.guide === path) return explained(term);
		return used.has(term.data.id) ? phrases(formsOf({ terms: [term] }), 2) : [];
	});
}

const explained = (term: Term): SearchField[] => [
	...phrases(namesOf(term), 7),
	...phrases(everydayNames(term), 6),
	...phrases(meaningsIn(term, [...term.words.keys()]), 5),
];

/** What people of a language call a term in everyday speech. */
export const saidIn = ({ words }: Term, locale: Locale): readonly string[] => words.get(locale)?.data.said ?? [];

/** What a term means in some languages. */
export const meaningsIn = ({ words }: Term, locales: readonly Locale[]): string[] =>
	locales.flatMap((locale) => words.get(locale)?.data.meaning ?? []);

const everydayNames = (term: Term): string[] => [...term.words.keys()].flatMap((locale) => saidIn(term, locale));

/** On an Estonian page the word needs no meaning beside it. */
export const aboutWord = (word: Word, locale: Locale): string =>
	locale === 'et' ? '' : meaningText(meaningsOf(word, locale));

/** The page of a letter word. */
export function wordRecord(word: Word, locale: Locale) {
	const everyday = word.terms.flatMap((term) => saidIn(term, locale));
	const meanings = locale === 'et' ? [] : meaningsOf(word, locale).flatMap(({ text }) => text.split(/[,;·]/));
	const written = word.terms.flatMap(everydayNames).filter(soundsLike(word.nom));
	const names = new Set([...word.terms.flatMap(namesOf), ...written, ...everyday, ...meanings]);
	return {
		title: word.nom,
		lang: locale === 'et' ? undefined : 'et',
		fields: [...names].flatMap(nameFields),
	};
}

/** Whether it is the word itself as people of another alphabet write it down: тёэтукасса. */
const soundsLike = (nom: string): ((said: string) => boolean) => {
	const sound = soundOf(nom);
	return (said) => sound.length >= 3 && sound === soundOf(said);
};

const soundOf = onceFor((word: string) => consonantsOf(keyOf(word)));
