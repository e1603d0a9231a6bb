/** Which pages of a kind there are: the answer Astro's `getStaticPaths` waits for. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import type { Library } from '../library/library.ts';
import { placesOf, type Place } from './site-map.ts';

type PlaceOf<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;

/** One entry for each page of a kind and each language, with the parts of the address as `params`. */
export function staticPaths<Kind extends Place['kind']>(
	library: Library,
	kind: Kind,
	paramsOf: (place: PlaceOf<Kind>) => Readonly<Record<string, string | undefined>> = () => ({}),
): { params: Record<string, string | undefined>; props: { locale: Locale; place: PlaceOf<Kind> } }[] {
	const places = placesOf(library).filter((place): place is PlaceOf<Kind> => place.kind === kind);
	return localeTags.flatMap((locale) =>
		places.map((place) => ({ params: { locale, ...paramsOf(place) }, props: { locale, place } })),
	);
}
