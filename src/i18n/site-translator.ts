/**
 * EDGE: the i18next that astro-i18next starts when a page is drawn. Nothing else of the site knows of either, so
 * leaving astro-i18next is a matter of this file and its config (README, "Choices").
 */
import i18next from 'i18next';
import type { Locale } from './locales.ts';
import type { Translate } from './translator.ts';

/** Translator of a language. Call it where a page is drawn, not when a module is loaded. */
export function translatorFor(locale: Locale): Translate {
	const t = i18next.getFixedT(locale);
	return (key, values) => t(key, { ...values });
}
