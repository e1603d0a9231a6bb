/** Finds things that lack a part: words without their thing, a thing without its original, a guide without a shelf. */
import { writtenThings, type Library } from '../library.ts';
import { ownFileOf } from '../content-layout.ts';
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read/read-content.ts';

export function checkCompleteThings(library: Library, content: RawContent): Problem[] {
	return [...wordsWithoutThing(content), ...missingOriginals(library, content), ...guidesWithoutTopic(library)];
}

function wordsWithoutThing({ files, unparsable }: RawContent): Problem[] {
	const places = new Set([...files.map(({ path }) => path), ...unparsable]);
	const told = new Set<string>();
	return files
		.filter(({ path }) => path.endsWith('.mdx'))
		.flatMap(({ file, path }) => {
			const name = ownFileOf(path);
			if (!name) return [];
			const own = path.replace(/[^/]+$/, name);
			if (places.has(own) || told.has(own)) return [];
			told.add(own);
			return [
				{
					file,
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
		.map(({ file, data }) => ({
			file,
			line: 1,
			what: `The original, ${data.original}.mdx, is missing.`,
			why: 'Readers of a language without a translation are shown the original, and translators follow it.',
			fix: `Add ${data.original}.mdx, or set "original:" to a language that is there.`,
		}));
}

function guidesWithoutTopic({ guides, topics, unparsable }: Library): Problem[] {
	const slugs = new Set(topics.map(({ slug }) => slug));
	return guides
		.filter(({ topic }) => !slugs.has(topic) && !unparsable.has(`guides/${topic}/topic.yaml`))
		.map(({ file, topic }) => ({
			file,
			line: 1,
			what: `The shelf "${topic}" has no topic.yaml.`,
			why: 'The guide would stand on a shelf without a name.',
			fix: `Add content/guides/${topic}/topic.yaml, or move the guide to a shelf that is there.`,
		}));
}
