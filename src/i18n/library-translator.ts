/** EDGE: the same i18next without Astro, over messages already read: for the manifest, commands and tests. */
import i18next, { type TFunction } from 'i18next';
import { defaultLocale, type Locale } from './locales.ts';
import type { Translate } from './translator.ts';

/** Most messages are asked for on every page, and say the same. */
function remembering(t: TFunction): Translate {
	const known = new Map<string, string>();
	return (key, values) => {
		if (values) return t(key, { ...values });
		const words = known.get(key) ?? t(key);
		known.set(key, words);
		return words;
	};
}

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
		const made = known.get(locale) ?? remembering(instance.getFixedT(locale));
		known.set(locale, made);
		return made;
	};
}
