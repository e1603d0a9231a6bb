/** The list of words from letters, and the page of each. */
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { absolute, guidePath, topicPath, localeUrl, wordsPath } from '../i18n/urls.ts';
import { thingAt, type Library } from '../library/library.ts';
import type { Letter } from '../library/schemas/letter.ts';
import { licence, site } from '../site.ts';
import { chromeOf, type Context } from './chrome.ts';
import type { WordLetter, WordPage, WordLink, WordsPage } from './word-page.ts';
import { registryViews, wordsIn } from './registry-views.ts';
import { relatedWords } from './related-words.ts';
import { pageLink } from './page-links.ts';
import {
	allWords,
	formsOf,
	guidesWith,
	initialOf,
	meaningsOf,
	meaningText,
	type Meaning,
	type Word,
} from './dictionary.ts';

/** Who answers any question, where a word names nobody who helps; by id of the registry of places. */
const generalPlaces = ['state-line-1247'];
const mostRelated = 6;
/** What search engines show whole. */
const mostSigns = { title: 95, description: 165, list: 75 };

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

export function buildWordPage(context: Context, word: Word): WordPage {
	const { library, locale, translator, today } = context;
	const t = translator(locale);
	const { nom, path, letter, file } = word;
	const meanings = meaningsOf(word, locale);
	const { guide, coming, guides } = reading(library, word, locale);
	const places = letter && letter.places.length > 0 ? letter.places : generalPlaces;
	const wanted = [
		...(letter?.facts ?? []).map((id) => ({ registry: 'facts' as const, id })),
		...places.map((id) => ({ registry: 'places' as const, id })),
	];
	const registry = registryViews(library, wanted, locale, t, today);
	const long = t('word.description', { word: nom, meaning: meaningText(meanings) });
	const description = shortened(letter ? wordsIn(letter.means, locale) : long, mostSigns.description);
	const between = [{ name: t('words.menu'), url: localeUrl(locale, wordsPath) }];
	const words = { title: headTitle(word, locale), description, jsonLd: [defined(word, description, locale)] };
	return {
		...chromeOf({ kind: 'word', path, word }, context, words, between),
		nom,
		meanings,
		forms: formsOf(word),
		also: [...new Set(word.terms.flatMap(({ also }) => also ?? []))],
		letter: letter && letterIn(letter, library, locale),
		places: Object.values(registry.places),
		guide,
		coming,
		guides,
		related: relatedWords(word, allWords(library), mostRelated).map((other) => wordLink(other, locale)),
		registry,
		paper: { address: absolute(localeUrl(locale, path)), date: formatDate(locale, today) },
		suggestUrl: site.repository && `${site.repository}/edit/main/${file}`,
	};
}

/** Title and summary of a word's page in the list of all pages. */
export const wordWords = (word: Word, locale: Locale) => ({
	title: word.nom,
	summary: word.letter && locale === 'et' ? word.letter.means.et : meaningText(meaningsOf(word, locale)),
});

const wordLink = (word: Word, locale: Locale): WordLink => ({
	url: localeUrl(locale, word.path),
	nom: word.nom,
	meanings: meaningsOf(word, locale),
	hasLetter: word.letter !== undefined,
});

/**
 * What a word means, short enough for a list. Estonian readers know the word, or find its translations on its page; they
 * are told what it means in a letter.
 */
function inList(word: Word, locale: Locale): readonly Meaning[] {
	if (locale !== 'et') return meaningsOf(word, locale);
	return word.letter ? [{ text: shortened(word.letter.means.et, mostSigns.list), lang: undefined }] : [];
}

/** The words of a letter; a fact that has neither value nor label only backs them. */
function letterIn({ means, deadline, todo, facts }: Letter, library: Library, locale: Locale): WordLetter {
	const isShown = (id: string) => library.facts.get(id)?.data.label !== undefined;
	return {
		means: wordsIn(means, locale),
		deadline: wordsIn(deadline, locale),
		todo: todo.map((step) => wordsIn(step, locale)),
		facts: facts.filter(isShown).join(' '),
		backing: facts.filter((id) => !isShown(id)).join(' '),
	};
}

/** The guide that explains a word, here or still to come, and the others in which it stands. */
function reading(library: Library, word: Word, locale: Locale): Pick<WordPage, 'guide' | 'coming' | 'guides'> {
	const [topicSlug = '', slug = ''] = word.terms.find(({ guide }) => guide !== undefined)?.guide?.split('/') ?? [];
	const guide = slug ? thingAt(library, guidePath(topicSlug, slug)) : undefined;
	const topic = library.topics.find((shelf) => shelf.slug === topicSlug);
	const planned = topic?.data.coming.find((one) => one.slug === slug);
	return {
		guide: guide && pageLink(guide, locale),
		coming:
			topic && planned
				? {
						title: wordsIn(planned.title, locale),
						topic: wordsIn(topic.data.name, locale),
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

/** The whole sentences that fit, or else the words that do. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const sentences = /^.*[.!?](?=\s)/s.exec(text.slice(0, most + 1))?.[0];
	return sentences ?? `${text.slice(0, most).replace(/[\s,;:]+\S*$/, '')} …`;
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

const definedSet = ({ title, description }: Readonly<Record<'title' | 'description', string>>, locale: Locale) => ({
	'@context': 'https://schema.org',
	'@type': 'DefinedTermSet',
	name: title,
	description,
	url: absolute(localeUrl(locale, wordsPath)),
	inLanguage: locale,
	license: licence.url,
});
