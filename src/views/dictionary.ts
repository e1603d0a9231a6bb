/** Words: official words with a page of their own. Terms that are written alike are one word to those who look it up. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import { wordPath } from '../i18n/urls.ts';
import { oncePer } from '../once-per.ts';
import type { Guide } from '../library/kinds/guide.ts';
import type { Library } from '../library/library.ts';
import type { Letter } from '../library/kinds/letter.ts';
import { termLocale, type Term } from '../library/kinds/term.ts';
import { wordsIn } from '../library/words-in.ts';

export interface Word {
	/** Id of the term that gives the page its address. */
	readonly id: string;
	/** As it stands in a dictionary: elamisluba. */
	readonly nom: string;
	readonly path: string;
	/** The term itself, and those that are written alike. */
	readonly terms: readonly Term[];
	/** What a letter with this word asks for. */
	readonly letter: Letter | undefined;
}

export interface Meaning {
	readonly text: string;
	/** Language of the meaning, where it is not the page's. */
	readonly lang: Locale | undefined;
}

interface Dictionary {
	/** In the order of the Estonian alphabet. */
	readonly all: readonly Word[];
	readonly byTerm: ReadonlyMap<string, Word>;
}

export const estonian = new Intl.Collator('et');

/** The words of a Library; drawn up once, for every page asks. */
const dictionaryOf = oncePer(drawUp);

export const allWords = (library: Library): readonly Word[] => dictionaryOf(library).all;

/** The word whose page explains a term. */
export const wordOf = (library: Library, term: string): Word | undefined => dictionaryOf(library).byTerm.get(term);

function drawUp({ terms, letters }: Library): Dictionary {
	const alike = Map.groupBy(terms.values(), ({ data }) => data.et.nom);
	const words = [...alike.values()].flatMap((entries) => {
		const withLetter = entries.filter(({ data }) => letters.has(data.id));
		const [first, ...others] = withLetter.length > 0 ? withLetter : entries;
		const twins = entries.filter(({ data }) => !letters.has(data.id));
		return [first, ...(withLetter.length > 0 ? others : [])].flatMap((entry): Word[] => {
			if (!entry) return [];
			const { id, et } = entry.data;
			const letter = letters.get(id);
			return [
				{
					id,
					nom: et.nom,
					path: wordPath(id),
					terms: [entry, ...(entry === first ? twins.filter((twin) => twin !== entry) : [])],
					letter,
				},
			];
		});
	});
	const all = words.sort((a, b) => estonian.compare(a.nom, b.nom) || (a.id < b.id ? -1 : 1));
	return { all, byTerm: new Map(all.flatMap((word) => word.terms.map(({ data }) => [data.id, word] as const))) };
}

/** The letter under which a word stands in the alphabet: E for e-MTA, Õ for õigusabi. */
export const initialOf = ({ nom }: Word): string => (/\p{L}/u.exec(nom)?.[0] ?? '#').toLocaleUpperCase('et');

/**
 * What a word means in the reader's language. On an Estonian page the word needs no translation; helpers need to know
 * what newcomers call it.
 */
export function meaningsOf({ terms }: Pick<Word, 'terms'>, locale: Locale): Meaning[] {
	const tags = localeTags.filter((tag) => tag !== termLocale);
	const meanings = terms.flatMap((term): Meaning[] =>
		locale === termLocale ? tags.flatMap((tag) => meaningIn(term, tag, tag)) : meaningIn(term, locale, undefined),
	);
	return [...new Map(meanings.map((meaning) => [meaning.text, meaning])).values()];
}

function meaningIn(term: Term, locale: Locale, lang: Locale | undefined): Meaning[] {
	const { meaning } = wordsIn(term, locale);
	return meaning === undefined ? [] : [{ text: meaning, lang }];
}

export const meaningText = (meanings: readonly Meaning[]): string => meanings.map(({ text }) => text).join(' · ');

/** Every form in which the word may stand in a letter, the dictionary's first. */
export const formsOf = ({ terms }: Pick<Word, 'terms'>): string[] => [
	...new Set(
		terms
			.flatMap(({ data: { et } }) => [et.nom, et.gen, et.part, ...(et.forms ?? [])])
			.filter((form) => form !== undefined),
	),
];

/** Guides whose text has the word, in the order of all guides. */
export function guidesWith(library: Library, { terms }: Pick<Word, 'terms'>): Guide[] {
	const guides = guidesByTerm(library);
	const own = new Set(terms.flatMap(({ data }) => guides.get(data.id) ?? []));
	return library.guides.filter((guide) => own.has(guide));
}

const guidesByTerm = oncePer(({ guides }: Library): ReadonlyMap<string, readonly Guide[]> => {
	const uses = guides.flatMap((guide) => {
		const ids = guide.translations.flatMap(({ outline }) =>
			outline.uses.flatMap(({ registry, id }) => (registry === 'terms' ? [id] : [])),
		);
		return [...new Set(ids)].map((id) => ({ id, guide }));
	});
	return new Map([...Map.groupBy(uses, ({ id }) => id)].map(([id, own]) => [id, own.map(({ guide }) => guide)]));
});
