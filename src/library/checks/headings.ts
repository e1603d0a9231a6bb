/** Finds headings that would break the outline of a page: below its title there are two levels, `##` and `###`. */
import { translationIn, writtenThings, type Library } from '../library.ts';
import type { Heading } from '../outline.ts';
import type { Problem } from '../problems.ts';

/** Judges the originals: a translation has the headings of its own, which is another check. */
export function checkHeadings(library: Library): Problem[] {
	return writtenThings(library).flatMap((thing) => {
		const original = translationIn(thing, thing.data.original);
		const headings = original?.outline.headings ?? [];
		const first = headings.findIndex(({ depth }) => depth === 2);
		return headings.flatMap((heading, i) => {
			const finding = headingProblem(heading, first >= 0 && first < i);
			return original && finding ? [{ file: original.file, line: heading.line, ...finding }] : [];
		});
	});
}

type Finding = Omit<Problem, 'file' | 'line'>;

const whyOutline = 'People who listen to a page find their way by its headings, and would lose it here.';

function headingProblem({ depth, text }: Heading, isBelowAnother: boolean): Finding | undefined {
	if (!text.trim())
		return {
			what: 'The heading has no words.',
			why: whyOutline,
			fix: 'Write what the section is about, or take it out.',
		};
	if (depth === 1)
		return {
			what: `The heading "${text}" stands as high as the title of the page.`,
			why: whyOutline,
			fix: 'Begin it with ## and a space. The title itself stands in the head, after "title:".',
		};
	if (depth > 3)
		return {
			what: `The heading "${text}" stands too deep: it begins with ${'#'.repeat(depth)}.`,
			why: whyOutline,
			fix: 'Begin it with ### and a space, or make it a bold line.',
		};
	if (depth === 3 && !isBelowAnother)
		return {
			what: `The smaller heading "${text}" (###) has no heading (##) above it.`,
			why: whyOutline,
			fix: 'Begin it with ## and a space, or write a ## heading before it.',
		};
	return undefined;
}
