/**
 * EDGE: the languages, a file each in `content/languages/`, read once by every program. To add one, add its files: the
 * check says what is missing. What is wrong with such a file is told by the check; here it counts for nothing.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { onceFor } from '../once-per.ts';
import { site } from '../site.ts';
import { isTag, languageSchema, type Language } from './language-schema.ts';

/** Tag of a language (BCP 47), for example "et". */
export type Locale = string;

/** The language in which guides are first written, unless a thing says otherwise. */
export const defaultLocale: Locale = 'en';

const languages = readLanguages(path.join(site.contentFolder, 'languages'));

function readLanguages(folder: string): ReadonlyMap<Locale, Language> {
	const files = isFolder(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
	const found = files.flatMap((name) => {
		const language = languageIn(path.join(folder, name));
		const tag = name.slice(0, -'.yaml'.length);
		return language && isTag(tag) ? [[tag, language] as const] : [];
	});
	const english: Language = { name: 'English', state: 'published', order: 1, wordsAreSearched: false };
	// The site cannot even say what is wrong without its first language.
	const all = new Map<Locale, Language>([[defaultLocale, english], ...found]);
	return new Map([...all].sort(([a, own], [b, other]) => own.order - other.order || (a < b ? -1 : 1)));
}

function isFolder(place: string): boolean {
	return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function languageIn(file: string): Language | undefined {
	try {
		return languageSchema.safeParse(parse(readFileSync(file, 'utf8'))).data;
	} catch {
		return undefined;
	}
}

/** Tags of all languages that this program shows, in the order of the language menu. */
export const localeTags: readonly Locale[] = [...languages]
	.filter(([tag, { state }]) => tag === defaultLocale || state === 'published' || site.showsDrafts)
	.map(([tag]) => tag);

export const isLocale = (tag: string): tag is Locale => localeTags.includes(tag);

interface LocaleInfo extends Language {
	/** The tag that `Intl` formats dates, numbers and plurals by. */
	readonly intl: string;
	readonly dir: 'ltr' | 'rtl';
}

/** @throws where nobody has checked that there is such a language. */
export const localeInfo = onceFor((locale: Locale): LocaleInfo => {
	const language = languages.get(locale);
	if (!language) throw new Error(`There is no language "${locale}" in content/languages/.`);
	return { ...language, intl: language.intl ?? locale, dir: language.dir ?? directionOf(locale) };
});

/** Direction in which a language is written, by the data of Unicode. */
const directionOf = (tag: string): 'ltr' | 'rtl' =>
	(new Intl.Locale(tag) as Intl.Locale & { getTextInfo: () => { direction?: 'ltr' | 'rtl' } }).getTextInfo()
		.direction ?? 'ltr';
