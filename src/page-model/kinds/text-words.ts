/** Words of a text in the list of all pages. */
import type { Locale } from '../../i18n/locales.ts';
import type { Written } from '../../library/kinds/index.ts';
import { textIn } from '../../library/library.ts';

export function textWords(thing: Written, locale: Locale) {
	const { title, summary, keywords } = textIn(thing, locale).data;
	return { title, summary, keywords };
}
