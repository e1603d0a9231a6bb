/** Finds translations that do not have the shape of their original, so that no part can be set beside its own. */
import type { Translation } from '../entry.ts';
import { translationIn, writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';

export function checkSameShape(library: Library): Problem[] {
	return writtenThings(library).flatMap((thing) => {
		const original = translationIn(thing, thing.data.original);
		if (!original) return [];
		return thing.translations
			.filter((translation) => translation !== original)
			.flatMap((translation) => firstDifference(original, translation) ?? []);
	});
}

/** The first place where the two part: after it every line would differ, and a list of them would help nobody. */
function firstDifference(original: Translation, translation: Translation): Problem | undefined {
	const theirs = original.outline.blocks;
	const ours = translation.outline.blocks;
	// A text that could not be read has its own Problem; its shape is not known.
	if (theirs.length === 0 || ours.length === 0) return undefined;
	const index = theirs.findIndex((block, i) => block.kind !== ours[i]?.kind);
	const at = index < 0 ? theirs.length : index;
	if (index < 0 && ours.length === theirs.length) return undefined;
	const [there, here] = [theirs[at], ours[at]];
	// A lost paragraph shows only where the kinds differ, which may be far below it; headings are easy to find.
	const heading = ours.slice(0, at).findLast(({ kind }) => kind.startsWith('heading'));
	const start = heading ? `the heading on line ${String(heading.line)}` : 'the beginning';
	const originalName = original.file.replace(/^.*\//, '');
	return {
		file: translation.file,
		line: here?.line ?? ours.at(-1)?.line ?? 1,
		what: there
			? `Here stands ${here ? `a ${here.kind}` : 'nothing more'}; in the original (${originalName}, line ${String(there.line)}) a ${there.kind}.`
			: `Here stands a ${here?.kind ?? ''} that the original does not have.`,
		why: 'A translation has the same headings, paragraphs and lists in the same order, so that readers can compare the two.',
		fix: `Compare the two from ${start} on: in one of them something is missing, or is of another kind. If a new part is good, add it to the original too.`,
	};
}
