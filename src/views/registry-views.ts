/** What the components of a text draw: its facts, terms, places and sources, in words of the text's language. */
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Library } from '../library/library.ts';
import { wordsIn } from '../library/words-in.ts';
import { factView, type FactView } from './facts.ts';
import { hostOf, NumberedSources, type SourceView } from './sources.ts';
import { termView, type TermView } from './terms.ts';

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

export interface Wanted {
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
	const sources = new NumberedSources(locale, t);
	// Without a prototype, so that an id like "constructor" finds nothing but what was put there.
	const facts = Object.create(null) as Record<string, FactView>;
	const terms = Object.create(null) as Record<string, TermView>;
	const places = Object.create(null) as Record<string, PlaceView>;
	const addFact = (id: string) => {
		const fact = library.facts.get(id);
		if (fact) facts[id] ??= factView(fact, sources.of(fact), locale, t, today);
		return facts[id];
	};
	for (const { registry, id } of wanted) {
		if (registry === 'facts') addFact(id);
		const term = registry === 'terms' ? library.terms.get(id) : undefined;
		if (term) terms[id] = termView(term, library, locale);
		const place = registry === 'places' ? library.places.get(id) : undefined;
		if (place)
			places[id] = {
				id,
				...wordsIn(place, locale),
				phone: place.data.phone ? addFact(place.data.phone) : undefined,
				web: place.data.web ? { url: place.data.web, host: hostOf(place.data.web) } : undefined,
			};
	}
	return { facts, terms, places, sources: sources.all };
}
