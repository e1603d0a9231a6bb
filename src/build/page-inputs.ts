/** What the page of a text is made of, as a fingerprint: so that nothing is drawn up for a page that has not changed. */
import { fingerprint } from '../file-cache.ts';
import { handoutsOf } from '../library/handouts-of.ts';
import { pathOf } from '../library/library.ts';
import type { Context } from '../views/context.ts';
import { downloadsAt } from '../views/files.ts';
import { inputsOf } from '../views/inputs.ts';
import { picturesOf } from '../views/picture.ts';
import type { Route } from '../views/routes.ts';

/** Undefined for pages of other kinds, which show something of many texts. */
export function pageInputs(context: Context, route: Route): string | undefined {
	if (!('thing' in route)) return undefined;
	const { library, locale, pictures } = context;
	const { thing, path } = route;
	const { everywhere, below } = inputsOf(library);
	const offering = thing.kind === 'session' ? handoutsOf(thing, library).map(pathOf) : [];
	const files = [path, ...offering].map((place) => downloadsAt(context, place));
	return fingerprint(
		everywhere,
		locale,
		path,
		below(thing.folder),
		JSON.stringify([files, picturesOf(pictures, thing)]),
	);
}
