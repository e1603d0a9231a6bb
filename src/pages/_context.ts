/** EDGE: what pages are built from in Astro: the Library of this build, its texts, i18next, and today. */
import { getEntry, type CollectionEntry } from 'astro:content';
import downloads from 'virtual:kaaslane-downloads';
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/site-translator.ts';
import { loadLibrary } from '../library/read/load-library.ts';
import type { Context } from '../views/context.ts';
import { site } from '../site.ts';

/** The Library; the dev server reads it again for each page, so that an edit shows. */
export const siteLibrary = () => loadLibrary(import.meta.env.DEV);

/** A text as Astro compiles it. Pages call `render()` themselves: only there Astro sees which styles it needs. */
export async function textFor(entryId: string): Promise<CollectionEntry<'texts'>> {
	const text = await getEntry('texts', entryId);
	if (!text) throw new Error(`Astro did not collect ${entryId}.mdx, which the Library has.`);
	return text;
}

export const contextFor = (locale: Locale): Context => ({
	library: siteLibrary(),
	locale,
	translator: translatorFor,
	today: site.today,
	downloads,
});
