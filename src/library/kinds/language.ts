/** Languages as the content has them; `i18n/locales.ts` reads the same files, before there is a Library. */
import { languageSchema, type Language } from '../../i18n/language-schema.ts';
import type { Entry } from '../entry.ts';
import { readWords, type Sources } from '../read/sources.ts';

/** By tag. */
export const joinLanguages = (sources: Sources): ReadonlyMap<string, Entry<Language>> =>
	readWords(sources, 'languages', 'languages', languageSchema);
