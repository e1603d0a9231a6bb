/** Finds translations that still have the words of their original: readers would be promised their language and get another. */
import type { Translation } from '../entry.ts';
import type { Written } from '../kinds/index.ts';
import { publishedTags, translationIn, writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';

export function checkUntranslated(library: Library): Problem[] {
	const published = publishedTags(library);
	return writtenThings(library).flatMap((thing) => {
		const original = translationIn(thing, thing.data.original);
		// An original that nobody publishes is a mistake of its own.
		if (!original || !published.includes(original.tag)) return [];
		return thing.translations
			.filter((translation) => translation !== original && published.includes(translation.tag))
			.flatMap((translation) => problemOf(thing, original, translation));
	});
}

function problemOf({ data }: Written, original: Translation, translation: Translation): Problem[] {
	const line = sameWords(original, translation);
	if (line === undefined) return [];
	return [
		{
			file: translation.file,
			line,
			what: `These are still the words of ${data.original}.mdx.`,
			why: 'Readers would be told that the text is in their language, and find another.',
			fix: 'Translate them. Until then take the file away: readers are shown the original, marked as such.',
		},
	];
}

/** Line of the first section that has not changed by a letter; the heading counts, so one without words is none. */
function sameWords(original: Translation, { outline, data, lineAt }: Translation): number | undefined {
	const theirs = new Set(Object.values(original.outline.sections));
	const section = outline.headings.find(({ depth, slug }) => depth === 2 && theirs.has(outline.sections[slug] ?? ''));
	if (section) return section.line;
	const isWhole =
		outline.words > 0 &&
		data.title === original.data.title &&
		outline.sections['top'] === original.outline.sections['top'];
	return isWhole ? lineAt('title') : undefined;
}
