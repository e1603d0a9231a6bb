/** The one typed way to the words of the interface. What stands behind it is the business of `site-translator.ts`. */
import type { Locale } from './locales.ts';
import { isPseudo } from './locales.ts';
import type { MessageKey } from './message-schema.ts';
import { pseudo } from './pseudo.ts';

type Values = Readonly<Record<string, string | number>>;

/** The message in the translator's language, with `{{…}}` filled in; `count` chooses the plural form. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** Whatever gives i18next's function for one language. */
type FixedTSource = (locale: Locale) => (key: string, values?: Values) => string;

/** Makes the translator of a language. The invented ones are made from English. */
export function makeTranslator(locale: Locale, source: FixedTSource): Translate {
	if (!isPseudo(locale)) return source(locale);
	const english = source('en');
	return (key, values) => pseudo(english(key, values));
}
