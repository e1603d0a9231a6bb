/** What a language is called by readers of another. */
import { localeInfo, type Locale } from './locales.ts';

const names = new Map<string, string>();

/** "English", „inglise keel“, «английский». */
export function languageName(language: Locale, locale: Locale): string {
	const key = `${language} ${locale}`;
	const name =
		names.get(key) ??
		new Intl.DisplayNames(localeInfo(locale).intl, { type: 'language' }).of(language) ??
		localeInfo(language).name;
	names.set(key, name);
	return name;
}
