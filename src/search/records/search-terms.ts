/** What the search is told of official words: their forms, what people call them, and the guides that explain them. */
import type { Locale } from '../../i18n/locales.ts';
import { textIn, type Guide, type Library } from '../../library/library.ts';
import type { Term } from '../../library/schemas/term.ts';
import { nameFields, phrases } from '../index/phrase-weights.ts';
import type { SearchField } from '../engine/record.ts';
import { consonantsOf } from '../engine/phonetic.ts';
import { keyOf } from '../engine/tokenize.ts';
import { formsOf, meaningText, meaningsOf, type Word } from '../../page-model/dictionary.ts';

/** A term in all its forms, and its other official names. */
export const namesOf = (term: Term): string[] => [...formsOf({ terms: [term] }), ...(term.also ?? [])];

/** Words of those terms that the guide explains lead to it; of those that it only uses, they may. */
export function termFields(guide: Guide, library: Library, locale: Locale): SearchField[] {
	const used = new Set(
		textIn(guide, locale)
			.outline.uses.filter(({ registry }) => registry === 'terms')
			.map(({ id }) => id),
	);
	const path = `${guide.topic}/${guide.slug}`;
	return [...library.terms.values()].flatMap(({ data }) => {
		if (data.guide === path) return explained(data);
		return used.has(data.id) ? phrases(formsOf({ terms: [data] }), 2) : [];
	});
}

function explained(term: Term): SearchField[] {
	const { en, ru, uk, fi } = term as Term & Record<string, string | undefined>;
	return [
		...phrases(namesOf(term), 7),
		...phrases(everydayNames(term), 6),
		...phrases(
			[en, ru, uk, fi].filter((meaning) => meaning !== undefined),
			5,
		),
	];
}

const everydayNames = ({ said }: Term): string[] => Object.values(said ?? {}).flatMap((list) => list ?? []);

/** On an Estonian page the word needs no meaning beside it. */
export const aboutWord = (word: Word, locale: Locale): string =>
	locale === 'et' ? '' : meaningText(meaningsOf(word, locale));

/** The page of a letter word. */
export function wordRecord(word: Word, locale: Locale) {
	const everyday = word.terms.flatMap(({ said }) => said?.[locale] ?? []);
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
const soundsLike = (nom: string) => (said: string) => {
	const [sound, other] = [consonantsOf(keyOf(nom)), consonantsOf(keyOf(said))];
	return sound.length >= 3 && sound === other;
};
