/** EDGE: the same i18next without Astro, over messages already read: for the manifest, commands and tests. */
import i18next, { type TFunction } from 'i18next';
import { onceFor } from '../once-per.ts';
import { defaultLocale, type Locale } from './locales.ts';
import type { Translate } from './translator.ts';

/** Most messages are asked for on every page, and say the same. */
function remembering(t: TFunction): Translate {
	const plain = onceFor((key: string) => t(key));
	return (key, values) => (values ? t(key, { ...values }) : plain(key));
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
	return onceFor((locale) => remembering(instance.getFixedT(locale)));
}
