/** What the components of a text draw: its facts, terms, places and sources, in words of the text's language. */
import { formatDate, formatDuration, formatMoney, formatNumber, formatPercent } from '../i18n/format.ts';
import { isPseudo, type Locale } from '../i18n/locales.ts';
import { wordPath } from '../i18n/urls.ts';
import { pseudo } from '../i18n/pseudo.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Library } from '../library/library.ts';
import { isConfirmed, isExpired, type Fact, type FactValue } from '../library/schemas/fact.ts';
import type { Words } from '../library/schemas/common.ts';
import type { Term } from '../library/schemas/term.ts';
import { meaningsOf, meaningText, wordOf } from './dictionary.ts';

export interface SourceView {
	readonly number: number;
	readonly authority: string;
	readonly url: string;
	readonly host: string;
	/** "page of 3 January 2023", "page without a date": one for each page that was read there. */
	readonly pageDates: readonly string[];
	/** "read on 22 November 2026" */
	readonly read: string;
}

export interface FactView {
	readonly id: string;
	readonly label: string;
	readonly note: string | undefined;
	/** The value in words; undefined where it is not confirmed and must not be shown. */
	readonly text: string | undefined;
	/** Address that rings the number, where the value is one. */
	readonly tel: string | undefined;
	/** Says that the value is old, or where to look instead of a value. */
	readonly warning: string | undefined;
	/** The same, short enough for a sentence. */
	readonly inlineWarning: string | undefined;
	/** Date of the page on which the value was read. */
	readonly pageDate: string;
	readonly source: SourceView;
}

export interface TermView {
	readonly id: string;
	readonly nom: string;
	readonly gen: string | undefined;
	readonly part: string | undefined;
	readonly meaning: string;
	/** Path of the page about the word. */
	readonly path: string;
}

export interface PlaceView {
	readonly id: string;
	readonly name: string;
	readonly what: string;
	readonly phone: FactView | undefined;
	readonly web: { readonly url: string; readonly host: string } | undefined;
}

export interface RegistryViews {
	readonly facts: Readonly<Record<string, FactView>>;
	readonly terms: Readonly<Record<string, TermView>>;
	readonly places: Readonly<Record<string, PlaceView>>;
	readonly sources: readonly SourceView[];
}

interface Wanted {
	readonly registry: 'facts' | 'terms' | 'places';
	readonly id: string;
}

/** Draws up the registry for what a text uses, in the order of use, which numbers the sources. */
export function registryViews(
	library: Library,
	wanted: readonly Wanted[],
	locale: Locale,
	t: Translate,
	today: string,
): RegistryViews {
	const sources = new Map<string, SourceView>();
	// Without a prototype, so that an id like "constructor" finds nothing but what was put there.
	const facts = Object.create(null) as Record<string, FactView>;
	const terms = Object.create(null) as Record<string, TermView>;
	const places = Object.create(null) as Record<string, PlaceView>;
	const addFact = (id: string) => {
		const fact = library.facts.get(id)?.data;
		if (fact) facts[id] ??= factView(fact, sourceOf(fact, sources, locale, t), locale, t, today);
		return facts[id];
	};
	for (const { registry, id } of wanted) {
		if (registry === 'facts') addFact(id);
		const term = registry === 'terms' ? library.terms.get(id)?.data : undefined;
		if (term) terms[id] = termView(term, library, locale);
		const place = registry === 'places' ? library.places.get(id)?.data : undefined;
		if (place)
			places[id] = {
				id,
				name: wordsIn(place.name, locale),
				what: wordsIn(place.what, locale),
				phone: place.phone ? addFact(place.phone) : undefined,
				web: place.web ? { url: place.web, host: hostOf(place.web) } : undefined,
			};
	}
	return { facts, terms, places, sources: [...sources.values()] };
}

/** Words of a language; the invented ones are made from English. */
export const wordsIn = (words: Words, locale: Locale): string =>
	isPseudo(locale) ? pseudo(words.en) : words[locale as keyof Words];

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Facts of one authority and address share an entry; it names the date of each page that was read there. */
function sourceOf(fact: Fact, sources: Map<string, SourceView>, locale: Locale, t: Translate): SourceView {
	const { authority, source: url } = fact;
	const key = [url, authority, fact.read].join('\n');
	const read = t('fact.readOn', { date: formatDate(locale, fact.read) });
	const known = sources.get(key) ?? {
		number: sources.size + 1,
		authority,
		url,
		host: hostOf(url),
		pageDates: [],
		read,
	};
	const pageDate = pageDateOf(fact, locale, t);
	const pageDates = known.pageDates.includes(pageDate) ? known.pageDates : [...known.pageDates, pageDate];
	const source = { ...known, pageDates };
	sources.set(key, source);
	return source;
}

/** "page of March 2024", and in brackets the site where it was read, where that is not the official one. */
function pageDateOf({ pageDate, readAt }: Fact, locale: Locale, t: Translate): string {
	const date =
		pageDate === 'undated' ? t('fact.pageUndated') : t('fact.pageOf', { date: formatDate(locale, pageDate) });
	return readAt ? `${date} (${hostOf(readAt)})` : date;
}

function factView(fact: Fact, source: SourceView, locale: Locale, t: Translate, today: string): FactView {
	const { value, expires } = fact;
	const isShown = value !== undefined && isConfirmed(fact);
	const isOld = isShown && isExpired(fact, today);
	return {
		id: fact.id,
		label: fact.label ? wordsIn(fact.label, locale) : '',
		note: fact.note ? wordsIn(fact.note, locale) : undefined,
		text: isShown ? formatValue(value, locale, t) : undefined,
		tel: isShown && 'phone' in value ? `tel:${value.phone.replaceAll(' ', '')}` : undefined,
		warning: isOld
			? t('fact.expired', { date: formatDate(locale, expires), host: source.host })
			: isShown || !fact.label
				? undefined
				: t('fact.lookUp', { host: source.host }),
		inlineWarning: isOld
			? t('fact.expiredShort', { host: source.host })
			: isShown
				? undefined
				: t('fact.lookUp', { host: source.host }),
		pageDate: pageDateOf(fact, locale, t),
		source,
	};
}

/** A value as the language writes it. */
export function formatValue(value: FactValue, locale: Locale, t: Translate): string {
	if ('money' in value) return formatMoney(locale, value.money);
	if ('percent' in value) return formatPercent(locale, value.percent);
	if ('number' in value) return formatNumber(locale, value.number);
	if ('phone' in value) return value.phone;
	if ('date' in value) return formatDate(locale, value.date);
	if ('text' in value) return wordsIn(value.text, locale);
	if ('minutes' in value) return formatDuration(locale, 'minute', value.minutes);
	if ('hours' in value) return formatDuration(locale, 'hour', value.hours);
	if ('weeks' in value) return formatDuration(locale, 'week', value.weeks);
	if ('months' in value) return formatDuration(locale, 'month', value.months);
	if ('years' in value) return formatDuration(locale, 'year', value.years);
	const [key, amount] =
		'days' in value ? (['unit.days', value.days] as const) : (['unit.workingDays', value.workingDays] as const);
	const count = typeof amount === 'number' ? amount : amount[1];
	return t(key, { count, amount: formatNumber(locale, amount) });
}

function termView(term: Term, library: Library, locale: Locale): TermView {
	const { nom, gen, part } = term.et;
	const meaning = meaningText(meaningsOf({ terms: [term] }, locale));
	return { id: term.id, nom, gen, part, meaning, path: wordOf(library, term.id)?.path ?? wordPath(term.id) };
}
