/** What the registry of a page holds under the ids that an author wrote, parted by spaces. */
import type { FactView } from './facts.ts';
import type { PlaceView, RegistryViews } from './registry-views.ts';
import type { TermView } from './terms.ts';

interface WithRegistry {
	readonly registry: RegistryViews;
}

const idsOf = (ids: string) => ids.split(/\s+/).filter(Boolean);

/** An entry the checks have proved to be there. */
function entry<View>(entries: Readonly<Record<string, View>>, id: string): View {
	const view = entries[id];
	if (!view) throw new Error(`"${id}" is missing in the registry of the page, though the checks let it pass.`);
	return view;
}

export const factsOf = ({ registry }: WithRegistry, ids: string): FactView[] =>
	idsOf(ids).map((id) => entry(registry.facts, id));
export const termsOf = ({ registry }: WithRegistry, ids: string): TermView[] =>
	idsOf(ids).map((id) => entry(registry.terms, id));
export const placesOf = ({ registry }: WithRegistry, ids: string): PlaceView[] =>
	idsOf(ids).map((id) => entry(registry.places, id));
