/** The words of the interface as the Library holds them, for whatever runs without Astro. */
import { startTranslators } from '../i18n/library-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Library } from './library.ts';

/** Gives the translator of any language. */
export const translatorsOf = ({ messages }: Library): ((locale: Locale) => Translate) =>
	startTranslators(new Map([...messages].map(([tag, { data }]) => [tag, data])));
