/** The help lines of start page and search page, each with its source. */
import type { Context } from '../views/context.ts';
import { registryViews, type RegistryViews } from '../views/registry-views.ts';

/** By id of the registry of places; those that are there are shown. */
const frontPlaces = ['emergency-112', 'advice-line-1220', 'state-line-1247', 'victim-support-116006'];

export function helpLines({ library, locale, translator, today }: Context): RegistryViews {
	const wanted = frontPlaces.map((id) => ({ registry: 'places' as const, id }));
	return registryViews(library, wanted, locale, translator(locale), today);
}
