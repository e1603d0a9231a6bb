/** Which pages of a kind there are: the answer Astro's `getStaticPaths` waits for. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import type { Library } from '../library/library.ts';
import { routesOf, type Route, type RouteOf } from '../views/routes.ts';

/** One entry for each page of a kind and each language, with the parts of the address as `params`. */
export function staticPaths<Kind extends Route['kind']>(
	library: Library,
	kind: Kind,
	paramsOf: (route: RouteOf<Kind>) => Readonly<Record<string, string | undefined>> = () => ({}),
): { params: Record<string, string | undefined>; props: { locale: Locale; route: RouteOf<Kind> } }[] {
	const routes = routesOf(library).filter((route): route is RouteOf<Kind> => route.kind === kind);
	return localeTags.flatMap((locale) =>
		routes.map((route) => ({ params: { locale, ...paramsOf(route) }, props: { locale, route } })),
	);
}
