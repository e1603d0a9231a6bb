/** Finds things that lack a part: words without their thing, a thing without its original, a guide without a topic. */
import { defaultLocale } from '../../i18n/locales.ts';
import { nameOf, ownFileOf } from '../content-layout.ts';
import { publishedTags, writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read/read-content.ts';

export function checkCompleteThings(library: Library, content: RawContent): Problem[] {
	return [
		...wordsWithoutThing(content),
		...missingOriginals(library, content),
		...draftOriginals(library),
		...guidesWithoutTopic(library),
	];
}

function wordsWithoutThing({ files, unparsable }: RawContent): Problem[] {
	const places = new Set([...files.map(({ path }) => path), ...unparsable]);
	const told = new Set<string>();
	return files
		.filter(({ role }) => role === 'words')
		.flatMap((words) => {
			const own = ownFileOf(words);
			if (!own || places.has(own) || told.has(own)) return [];
			told.add(own);
			const name = nameOf(own);
			return [
				{
					file: words.file,
					line: 1,
					what: `There is no ${name} beside this text.`,
					why: 'Without it the page has no place, and nobody would see the text in any language.',
					fix: `Add ${name}: copy it from a neighbouring folder and change what differs.`,
				},
			];
		});
}

function missingOriginals(library: Library, { files, unparsable }: RawContent): Problem[] {
	const places = new Set([...files.map(({ path }) => path), ...unparsable]);
	return writtenThings(library)
		.filter(({ folder, data }) => !places.has(`${folder}/${data.original}.mdx`))
		.map(({ kind, file, data }) => ({
			file,
			line: 1,
			what: `The original, ${data.original}.mdx, is missing.`,
			why: 'Readers of a language without a translation are shown the original, and translators follow it.',
			fix: `Add ${data.original}.mdx, or set "original:"${kind === 'session' || kind === 'handout' ? ' in kit.yaml' : ''} to a language that is there.`,
		}));
}

/** What is first written in a draft would be published by nobody, and links to it would lead nowhere. */
function draftOriginals(library: Library): Problem[] {
	const published = publishedTags(library);
	return writtenThings(library)
		.filter(
			({ kind, data }) =>
				kind !== 'handout' &&
				kind !== 'session' &&
				!published.includes(data.original) &&
				data.original !== defaultLocale,
		)
		.map(({ file, lineAt, data }) => ({
			file,
			line: lineAt('original'),
			what: `"original" is "${data.original}", which is not a language that we publish.`,
			why: 'Readers of every other language are shown the original where a text is not translated.',
			fix: `Name one of these: ${published.join(', ')}.`,
		}));
}

function guidesWithoutTopic({ guides, topics, unparsable }: Library): Problem[] {
	const slugs = new Set(topics.map(({ slug }) => slug));
	return guides
		.filter(({ topic }) => !slugs.has(topic) && !unparsable.has(`guides/${topic}/topic.yaml`))
		.map(({ file, topic }) => ({
			file,
			line: 1,
			what: `The topic "${topic}" has no topic.yaml.`,
			why: 'The guide would stand in a topic without a name.',
			fix: `Add content/guides/${topic}/topic.yaml, or move the guide to a topic that is there.`,
		}));
}
