/** Finds translations named for a language we do not publish, which would stand at an address no menu leads to. */
import { isLocale, localeTags } from '../../i18n/locales.ts';
import { writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';

export function checkKnownLanguages(library: Library): Problem[] {
	return writtenThings(library)
		.flatMap(({ translations }) => translations)
		.filter(({ tag }) => !isLocale(tag))
		.map(({ file, tag }) => ({
			file,
			line: 1,
			what: `"${tag}" is not one of our languages.`,
			why: 'No reader could reach this page from the language menu.',
			fix: `Rename the file to one of: ${localeTags.map((locale) => `${locale}.mdx`).join(', ')}. A new language is added in src/i18n/locales.ts.`,
		}));
}
