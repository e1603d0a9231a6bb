/** The library as it will be one day: so many guides, and all kits, in seven languages. */
import { localeTags } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import { addLanguage } from '../support/add-language.ts';
import { pseudo } from '../support/pseudo.ts';
import { makeSyntheticLibrary } from './synthetic-library.ts';

export const languages = 7;

export function makeWholeShelf(guides: number, content: string): void {
	makeSyntheticLibrary(site.contentFolder, content, guides);
	// Tags that nobody has taken; their words are English ones, longer.
	const invented = Array.from({ length: languages - localeTags.length }, (_, i) => `x${String.fromCharCode(97 + i)}`);
	for (const tag of invented) addLanguage(content, { tag, name: tag, state: 'published', change: pseudo });
}
