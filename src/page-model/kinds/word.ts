/** The page of a word from letters. */
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { absolute, guidePath, localeUrl, topicPath, wordsPath } from '../../i18n/urls.ts';
import type { Letter } from '../../library/kinds/letter.ts';
import { termLocale } from '../../library/kinds/term.ts';
import type { Library } from '../../library/library.ts';
import { thingAt } from '../../library/page-paths.ts';
import { wordsIn } from '../../library/words-in.ts';
import type { Context } from '../../views/context.ts';
import { formsOf, guidesWith, meaningsOf, meaningText, type Meaning, type Word } from '../../views/dictionary.ts';
import { pageLink, type PageLink } from '../../views/page-links.ts';
import { registryViews, type PlaceView, type RegistryViews } from '../../views/registry-views.ts';
import { relatedWords } from '../../views/related-words.ts';
import { suggestUrl } from '../../views/suggest.ts';
import { wordLink, type WordLink } from '../../views/word-link.ts';
import { chromeOf } from '../chrome.ts';
import type { PageBase } from '../page.ts';
import { shortened } from '../shortened.ts';
import type { PageKind } from './kind.ts';

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
	/** The guide that is still to come, and the topic in which it will stand. */
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

/** Who answers any question, where a word names nobody who helps; by id of the registry of places. */
const generalPlaces = ['state-line-1247'];
/** What search engines show whole. */
const mostSigns = { title: 95, description: 165 };

export function buildWordPage(context: Context, word: Word): WordPage {
	const { library, locale, translator, today } = context;
	const t = translator(locale);
	const { nom, path, letter } = word;
	const meanings = meaningsOf(word, locale);
	const { guide, coming, guides } = reading(library, word, locale);
	const registry = registryViews(library, usesOfWord(word), locale, t, today);
	const long = t('word.description', { word: nom, meaning: meaningText(meanings) });
	const description = shortened(letter ? wordsIn(letter, locale).means : long, mostSigns.description);
	const between = [{ name: t('words.menu'), url: localeUrl(locale, wordsPath) }];
	const words = { title: headTitle(word, locale), description, jsonLd: [defined(word, description, locale)] };
	return {
		...chromeOf({ kind: 'word', path, word }, context, words, between),
		nom,
		meanings,
		forms: formsOf(word),
		also: [...new Set(word.terms.flatMap(({ data }) => data.also ?? []))],
		letter: letter && letterIn(letter, library, locale),
		places: Object.values(registry.places),
		guide,
		coming,
		guides,
		related: relatedWords(library, word).map((other) => wordLink(other, locale)),
		registry,
		paper: { address: absolute(localeUrl(locale, path)), date: formatDate(locale, today) },
		suggestUrl: suggestUrlOf(word, locale),
	};
}

/** What the page of a word takes from the registry. */
export function usesOfWord({ letter }: Word) {
	const { facts = [], places = [] } = letter?.data ?? {};
	return [
		...facts.map((id) => ({ registry: 'facts' as const, id })),
		...(places.length > 0 ? places : generalPlaces).map((id) => ({ registry: 'places' as const, id })),
	];
}

/** Leads to the words themselves: of the letter, or of the term, in the reader's language. */
function suggestUrlOf({ letter, terms }: Word, locale: Locale): string | undefined {
	const entry = letter ?? terms[0];
	const words = entry?.words.get(locale) ?? entry;
	return words && suggestUrl(words.file, words.line);
}

/** The words of a letter; a fact that has neither value nor label only backs them. */
function letterIn(letter: Letter, library: Library, locale: Locale): WordLetter {
	const { facts } = letter.data;
	const isShown = (id: string) => (library.facts.get(id)?.words.size ?? 0) > 0;
	return {
		...wordsIn(letter, locale),
		facts: facts.filter(isShown).join(' '),
		backing: facts.filter((id) => !isShown(id)).join(' '),
	};
}

/** The guide that explains a word, here or still to come, and the others in which it stands. */
function reading(library: Library, word: Word, locale: Locale): Pick<WordPage, 'guide' | 'coming' | 'guides'> {
	const [topicSlug = '', slug = ''] =
		word.terms.find(({ data }) => data.guide !== undefined)?.data.guide?.split('/') ?? [];
	const guide = slug ? thingAt(library, guidePath(topicSlug, slug)) : undefined;
	const topic = library.topics.find((one) => one.slug === topicSlug);
	const words = topic && wordsIn(topic, locale);
	const title = words?.coming[slug];
	return {
		guide: guide && pageLink(guide, locale),
		coming:
			words && title !== undefined
				? {
						title,
						topic: words.name,
						url: localeUrl(locale, topicPath(topicSlug)),
					}
				: undefined,
		guides: guidesWith(library, word)
			.filter((other) => other !== guide)
			.map((other) => pageLink(other, locale)),
	};
}

/** The word with its first meaning, as far as it fits; in Estonian the word alone. */
function headTitle(word: Word, locale: Locale): string {
	const [meaning] = locale === 'et' ? [] : meaningsOf(word, locale);
	if (!meaning) return word.nom;
	return `${word.nom}: ${shortened(meaning.text, mostSigns.title - word.nom.length)}`;
}

/** schema.org: a word of the dictionary, and the dictionary. */
const defined = ({ nom, path }: Word, description: string, locale: Locale) => ({
	'@context': 'https://schema.org',
	'@type': 'DefinedTerm',
	name: nom,
	description,
	url: absolute(localeUrl(locale, path)),
	inLanguage: locale,
	inDefinedTermSet: absolute(localeUrl(locale, wordsPath)),
});

export const wordKind: PageKind<'word', WordPage> = {
	build: (context, { word }) => buildWordPage(context, word),
	words: ({ locale }, { word }) => ({
		title: word.nom,
		summary:
			word.letter && locale === termLocale ? wordsIn(word.letter, locale).means : meaningText(meaningsOf(word, locale)),
	}),
};
