/** Finds languages that cannot be shown, and files named for a language that is not there. */
import { isTag } from '../../i18n/language-schema.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read/read-content.ts';

export const checkLanguages = (library: Library, { files }: RawContent): Problem[] => [
	...tagProblems(library),
	...defaultProblem(library),
	...unknownLanguages(library, files),
];

const tagProblems = ({ languages }: Library): Problem[] =>
	[...languages]
		.filter(([tag]) => !isTag(tag))
		.map(([tag, { file }]) => ({
			file,
			line: 1,
			what: `"${tag}" is not the tag of a language.`,
			why: 'Browsers and screen readers would not know how to read its pages out.',
			fix: 'Name the file for its tag as BCP 47 writes it: uk.yaml, zh-Hans.yaml.',
		}));

function defaultProblem({ languages, unparsable }: Library): Problem[] {
	const file = `languages/${defaultLocale}.yaml`;
	const language = languages.get(defaultLocale);
	if (language?.data.state === 'published' || unparsable.has(file)) return [];
	return [
		{
			file: `content/${file}`,
			line: language?.lineAt('state') ?? 1,
			what: language ? `The language "${defaultLocale}" is a draft.` : 'The file is missing.',
			why: 'It is the language in which guides are first written, and which readers see where a text is not translated.',
			fix: language ? 'Write "state: published".' : 'Write it: name, state and order, as its neighbours do.',
		},
	];
}

/** A file of words of a language that nobody has added would stand at an address that no menu leads to. */
function unknownLanguages({ languages, unparsable }: Library, files: RawContent['files']): Problem[] {
	const known = [...languages.keys()];
	// Without any language every file would be told; the one that is missing is told by itself.
	if (known.length === 0) return [];
	return files
		.filter(({ kind, role, tag }) => role === 'words' && kind !== 'languages' && !languages.has(tag))
		.filter(({ tag }) => !unparsable.has(`languages/${tag}.yaml`))
		.map(({ file, tag }) => ({
			file,
			line: 1,
			what: `"${tag}" is not one of our languages.`,
			why: 'No reader could reach these words.',
			fix: `Name the file for one of them: ${known.join(', ')}. A new language begins with a file in content/languages/.`,
		}));
}
