/** Finds texts and messages named for a language we do not publish, which would stand at an address no menu leads to. */
import { isLocale, localeTags, writtenTags } from '../../i18n/locales.ts';
import { writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';

const newLanguage = 'A new language is added in src/i18n/locales.ts.';

export const checkKnownLanguages = (library: Library): Problem[] => [
	...unknownTexts(library),
	...unknownMessages(library),
];

const unknownTexts = (library: Library): Problem[] =>
	writtenThings(library)
		.flatMap(({ translations }) => translations)
		.filter(({ tag }) => !isLocale(tag))
		.map(({ file, tag }) => ({
			file,
			line: 1,
			what: `"${tag}" is not one of our languages.`,
			why: 'No reader could reach this page from the language menu.',
			fix: `Rename the file to one of: ${localeTags.map((locale) => `${locale}.mdx`).join(', ')}. ${newLanguage}`,
		}));

const unknownMessages = ({ messages }: Library): Problem[] =>
	[...messages]
		.filter(([tag]) => !(writtenTags as string[]).includes(tag))
		.map(([tag, { file }]) => ({
			file,
			line: 1,
			what: `"${tag}" is not one of our languages.`,
			why: 'Nobody would ever see these words.',
			fix: `Rename the file to one of: ${writtenTags.map((locale) => `${locale}.json`).join(', ')}. ${newLanguage}`,
		}));
