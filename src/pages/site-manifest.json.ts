/** `/site-manifest.json`: every page, for outputs, tests and other tools. */
import { startTranslators } from '../i18n/library-translator.ts';
import { buildManifest } from '../page-model/manifest.ts';
import { siteLibrary } from './_context.ts';

export function GET(): Response {
	const library = siteLibrary();
	const messages = new Map([...library.messages].map(([tag, { data }]) => [tag, data]));
	return new Response(`${JSON.stringify(buildManifest(library, startTranslators(messages)), null, '\t')}\n`);
}
