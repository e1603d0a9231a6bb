/** Finds words that a published language lacks: of facts, terms, places, letters and topics. A draft lacks what it likes. */
import { defaultLocale } from '../../i18n/locales.ts';
import type { Worded } from '../entry.ts';
import { termLocale } from '../kinds/term.ts';
import { publishedTags, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read/read-content.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Wanted {
	/** What an author calls the entry: the fact "visit-fee". */
	readonly name: string;
	/** Its id in the file of words; undefined where it has the file for itself. */
	readonly id: string | undefined;
	readonly entry: Worded<unknown, Fields>;
	/** Names of the words that a language must have. */
	readonly fields: (tag: string) => readonly string[];
}

export function checkCompleteWords(library: Library, { files }: RawContent): Problem[] {
	const paths = new Set(files.map(({ path }) => path));
	const tags = publishedTags(library);
	const wanted = wantedWords(library, tags);
	return tags.flatMap((tag) => {
		const missing = new Set<string>();
		return wanted.flatMap((one) => {
			const file = `${one.entry.folder}/${tag}.yaml`;
			if (library.unparsable.has(file) || missing.has(file)) return [];
			const lacking = lackingFields(one, tag);
			if (lacking.length === 0) return [];
			const hasFile = paths.has(file);
			if (!hasFile) missing.add(file);
			return [hasFile ? lackingProblem(one, tag, file, lacking) : missingFile(file)];
		});
	});
}

const wantedWords = (library: Library, tags: readonly string[]): Wanted[] => [
	...[...library.facts].map(([id, entry]) => {
		const said = tags
			.flatMap((tag) => Object.keys(entry.words.get(tag)?.data ?? {}))
			.filter((field) => field !== 'value');
		const fields = new Set([...said, ...(entry.data.value === 'words' ? ['value'] : [])]);
		return { name: `fact "${id}"`, id, entry, fields: () => [...fields] };
	}),
	...[...library.terms].map(([id, entry]) => ({
		name: `term "${id}"`,
		id,
		entry,
		fields: (tag: string) => (tag === termLocale ? [] : ['meaning']),
	})),
	...[...library.places].map(([id, entry]) => ({ name: `place "${id}"`, id, entry, fields: () => ['name', 'what'] })),
	...[...library.letters].map(([id, entry]) => ({
		name: `letter word "${id}"`,
		id,
		entry,
		fields: () => ['means', 'deadline', 'todo'],
	})),
	...library.topics.map((entry) => ({
		name: `topic "${entry.slug}"`,
		id: undefined,
		entry,
		fields: () => ['name', 'summary'],
	})),
];

function lackingFields({ entry, fields }: Wanted, tag: string): string[] {
	const own = entry.words.get(tag)?.data ?? {};
	return fields(tag).filter((field) => own[field] === undefined);
}

function lackingProblem({ name, id, entry, fields }: Wanted, tag: string, path: string, lacking: string[]): Problem {
	const words = entry.words.get(tag);
	const [field = ''] = lacking;
	const model = [...entry.words].find(([other, { data }]) => other !== tag && data[field] !== undefined)?.[0];
	const example = model ? ` ${model}.yaml beside it shows how.` : '';
	return {
		file: `content/${path}`,
		line: words?.line ?? 1,
		what: words ? `The ${name} has no "${lacking.join('", "')}" here.` : `The ${name} has no words here.`,
		why: 'Readers of this language would see an empty place.',
		fix:
			words || id === undefined
				? `Add "${field}:".${example}`
				: `Add "${id}:" with lines below it, moved two spaces to the right: ${fields(tag).join(', ')}.${example}`,
	};
}

const missingFile = (path: string): Problem => ({
	file: `content/${path}`,
	line: 1,
	what: 'The file is missing.',
	why: 'Readers of this language would see empty places.',
	fix: `Copy ${defaultLocale}.yaml to this name and translate it, or make the language a draft in content/languages/.`,
});
