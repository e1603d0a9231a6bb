/** What a component of the vocabulary may know: MDX can hand it only what the author wrote, so the page leaves this. */
import type { Locale } from '../../i18n/locales.ts';
import type { ArticlePage } from '../../page-model/page.ts';
import type { FactView, PlaceView, Registry, SourceView, TermView } from '../../page-model/registry.ts';

export interface TextContext {
	readonly registry: Registry;
	/** Language of the text. */
	readonly contentLocale: Locale;
	/** Language of the reader, to whose pages links lead. */
	readonly locale: Locale;
	readonly staleSections: readonly string[];
	readonly originalLanguage: string;
	readonly originalUrl: string;
}

export const textOfPage = (page: ArticlePage): TextContext => page;

const idsOf = (ids: string) => ids.split(/\s+/).filter(Boolean);

/** An entry the checks have proved to be there. */
function entry<View>(entries: Readonly<Record<string, View>>, id: string): View {
	const view = entries[id];
	if (!view) throw new Error(`"${id}" is missing in the registry of the page, though the checks let it pass.`);
	return view;
}

export const factsOf = ({ registry }: TextContext, ids: string): FactView[] =>
	idsOf(ids).map((id) => entry(registry.facts, id));
export const termsOf = ({ registry }: TextContext, ids: string): TermView[] =>
	idsOf(ids).map((id) => entry(registry.terms, id));
export const placesOf = ({ registry }: TextContext, ids: string): PlaceView[] =>
	idsOf(ids).map((id) => entry(registry.places, id));

/** Sources of several facts, each once, in the order of their numbers. */
export function sourcesOf(facts: readonly FactView[]): SourceView[] {
	const byNumber = new Map(facts.map(({ source }) => [source.number, source]));
	return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
