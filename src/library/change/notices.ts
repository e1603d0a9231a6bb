/** Notices: what time alone has made doubtful. They are listed by the check and told to readers; they stop nothing. */
import type { Translation } from '../entry.ts';
import type { Written } from '../kinds/index.ts';
import { originalOf, writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import { isConfirmed, isExpired } from '../kinds/fact.ts';
import { staleSections } from './staleness.ts';

/** Expired facts and translations that their original has left behind, as of `today` (YYYY-MM-DD). */
export const noticesOf = (library: Library, today: string): Problem[] => [
	...expiredFacts(library, today),
	...writtenThings(library).flatMap((thing) =>
		thing.translations
			.filter((translation) => translation !== originalOf(thing))
			.flatMap((translation) => translationNotices(thing, translation)),
	),
];

const expiredFacts = ({ facts }: Library, today: string): Problem[] =>
	[...facts.values()]
		.filter((fact) => isConfirmed(fact) && isExpired(fact, today))
		.map(({ file, line, data }) => ({
			file,
			line,
			what: `The fact "${data.id}" was to be checked again by ${data.expires}.`,
			why: 'Readers now see it with a warning.',
			fix: `Open ${data.source}, mend the value if it has changed, then set "read:" to today and "expires:" to a later day.`,
		}));

function translationNotices(thing: Written, translation: Translation): Problem[] {
	const command = `npm run translate -- ${thing.folder} ${translation.tag}`;
	const original = originalOf(thing).file.replace(/^.*\//, '');
	if (!translation.data.follows)
		return [
			{
				file: translation.file,
				line: 1,
				what: 'Nothing is recorded of which state of the original this translation follows.',
				why: 'When the original changes, nobody would be told.',
				fix: `Compare it with ${original}, then run: ${command}`,
			},
		];
	return staleSections(thing, translation).map((slug) => ({
		file: translation.file,
		line: headingLine(thing, translation, slug),
		what: `The section "${slug}" of the original has changed since it was translated.`,
		why: 'Readers see a notice at this section.',
		fix: `Compare it with ${original}, mend the words, then run: ${command}`,
	}));
}

/** Line of the heading that answers to an anchor of the original. */
function headingLine(thing: Written, translation: Translation, slug: string): number {
	const index = originalOf(thing).outline.headings.findIndex((heading) => heading.slug === slug);
	return translation.outline.headings[index]?.line ?? 1;
}
