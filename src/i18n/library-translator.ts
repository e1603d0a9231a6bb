/** EDGE: the same i18next without Astro, over messages already read: for the manifest, commands and tests. */
import i18next from 'i18next';
import { defaultLocale, type Locale } from './locales.ts';
import type { Translate } from './translator.ts';

/** Starts an i18next of its own over `messages` (by tag: key → words) and gives the translator of any language. */
export function startTranslators(
	messages: ReadonlyMap<string, Readonly<Record<string, string>>>,
): (locale: Locale) => Translate {
	const instance = i18next.createInstance();
	void instance.init({
		initAsync: false,
		// A draft has not all of its words yet.
		fallbackLng: defaultLocale,
		keySeparator: false,
		nsSeparator: false,
		interpolation: { escapeValue: false },
		resources: Object.fromEntries([...messages].map(([tag, translation]) => [tag, { translation }])),
	});
	const known = new Map<Locale, Translate>();
	return (locale) => {
		const t = instance.getFixedT(locale);
		const made = known.get(locale) ?? ((key, values) => t(key, { ...values }));
		known.set(locale, made);
		return made;
	};
}
