/** The one list of languages. To publish another, add its line here: the checks then say what is missing. */

interface LocaleInfo {
	/** The language's own name, as its readers know it. */
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	/** The tag that `Intl` formats dates, numbers and plurals by. */
	readonly intl: string;
	/** `og:locale` of the language. */
	readonly openGraph: string;
}

const published = {
	et: { name: 'Eesti', dir: 'ltr', intl: 'et', openGraph: 'et_EE' },
	en: { name: 'English', dir: 'ltr', intl: 'en-GB', openGraph: 'en_GB' },
	ru: { name: 'Русский', dir: 'ltr', intl: 'ru', openGraph: 'ru_RU' },
} as const satisfies Record<string, LocaleInfo>;

/**
 * Invented languages of the tests: English made long and accented, and the same from right to left. The tags are those
 * that Android and Chrome use for theirs.
 */
const pseudo = {
	'en-XA': { name: 'Ƥšéüđö-ļöñğ', dir: 'ltr', intl: 'en-GB', openGraph: 'en_GB' },
	'ar-XB': { name: 'Ƥšéüđö-ŕţļ', dir: 'rtl', intl: 'en-GB', openGraph: 'en_GB' },
} as const satisfies Record<string, LocaleInfo>;

export type Locale = keyof typeof published | keyof typeof pseudo;

/** The language in which guides are first written, unless a thing says otherwise. */
export const defaultLocale: Locale = 'en';

const withPseudo = process.env['KAASLANE_PSEUDO'] === '1';

const table: Record<Locale, LocaleInfo> = { ...published, ...pseudo };

/** Tags of all languages of this build, in the order in which the language menu shows them. */
export const localeTags: readonly Locale[] = [
	...(Object.keys(published) as Locale[]),
	...(withPseudo ? (Object.keys(pseudo) as Locale[]) : []),
];

/** Tags of the languages that people wrote. Registry entries have words in each of them. */
export const writtenTags = Object.keys(published) as (keyof typeof published)[];

export const isLocale = (tag: string): tag is Locale => (localeTags as readonly string[]).includes(tag);

export const isPseudo = (locale: Locale): boolean => locale in pseudo;

export const localeInfo = (locale: Locale): LocaleInfo => table[locale];
