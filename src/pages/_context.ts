/** EDGE: what pages are built from in Astro: the Library of this build, i18next, and today. */
import type { Locale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/site-translator.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Context } from '../page-model/frame.ts';
import { site } from '../site.ts';

/** The Library; the dev server reads it again for each page, so that an edit shows. */
export const siteLibrary = () => loadLibrary(import.meta.env.DEV);

export const contextFor = (locale: Locale): Context => ({
	library: siteLibrary(),
	locale,
	translator: translatorFor,
	today: site.today,
});
