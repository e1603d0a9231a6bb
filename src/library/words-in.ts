/** The words of an entry in a language. */
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { Worded } from './entry.ts';
import type { FactWords } from './kinds/fact.ts';

/** Where a draft has none yet, those of the default language. The checks see to it that these are there. */
export function wordsIn<Words>({ words }: Pick<Worded<unknown, Words>, 'words'>, locale: Locale): Words {
	const own = words.get(locale) ?? words.get(defaultLocale);
	if (!own) throw new Error(`There are no words in "${locale}", though the checks let it pass.`);
	return own.data;
}

/** The same of a fact; one that only backs a sentence has none in any language. */
export const factWordsIn = (fact: Pick<Worded<unknown, FactWords>, 'words'>, locale: Locale): FactWords =>
	fact.words.size > 0 ? wordsIn(fact, locale) : {};
