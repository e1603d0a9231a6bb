/** `/site-manifest.json`: every page, for outputs, tests and other tools. */
import { translatorsOf } from '../library/library-words.ts';
import { buildManifest } from '../page-model/manifest.ts';
import { siteLibrary } from './_context.ts';

export function GET(): Response {
	const library = siteLibrary();
	return new Response(`${JSON.stringify(buildManifest(library, translatorsOf(library)), null, '\t')}\n`);
}
