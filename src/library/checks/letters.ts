/** Finds letter words that no term stands for, that name what is not there, or hold a number that can change. */
import type { Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import { guideIds } from './internal-links.ts';
import { didYouMean } from '../did-you-mean.ts';
import { isUnparsable, unknownId } from './registry.ts';

export function checkLetters(library: Library): Problem[] {
	return [...lettersWithoutTerm(library), ...unknownIds(library), ...typedNumbers(library), ...unknownGuides(library)];
}

const lettersWithoutTerm = (library: Library): Problem[] =>
	[...library.letters.values()]
		.filter(({ data }) => !library.terms.has(data.id) && !isUnparsable(library, 'terms', data.id))
		.map(({ file, line, data }) => ({
			file,
			line,
			what: `There is no term "${data.id}".`,
			why: 'A letter word needs its Estonian forms, so that readers find it as it stands in their letter.',
			fix: didYouMean(data.id, library.terms.keys(), 'Add it to a file below content/registry/terms/.'),
		}));

const unknownIds = (library: Library): Problem[] =>
	[...library.letters.values()].flatMap(({ file, data, lineAt }) =>
		(['facts', 'places'] as const).flatMap((registry) =>
			data[registry]
				.filter((id) => !library[registry].has(id) && !isUnparsable(library, registry, id))
				.map((id) => unknownId(library, registry, id, { file, line: lineAt(registry, data[registry].indexOf(id)) })),
		),
	);

/** A number that stands alone: neither a level ("A2") nor a part of a name ("ID1"). */
const loneNumber = /(?<![\p{L}\p{N}-])\d+(?![\p{L}\p{N}-])/u;

const typedNumbers = (library: Library): Problem[] =>
	[...library.letters].flatMap(([id, { words }]) =>
		[...words.values()].flatMap(({ file, data, lineAt }) =>
			[
				{ path: ['means'], text: data.means },
				{ path: ['deadline'], text: data.deadline },
				...data.todo.map((text, i) => ({ path: ['todo', i], text })),
			].flatMap(({ path, text }) => {
				const number = loneNumber.exec(text)?.[0];
				if (number === undefined) return [];
				return [
					{
						file,
						line: lineAt(...path),
						what: `The number ${number} is typed into the words of "${id}".`,
						why: 'Amounts, lengths and phone numbers change; typed into words they would grow old unseen.',
						fix: 'Say it without the number, and name a fact under "facts:" or a place under "places:" in letters.yaml, which show it.',
					},
				];
			}),
		),
	);

function unknownGuides(library: Library): Problem[] {
	const coming = library.topics.flatMap(({ slug, data }) => data.coming.map((guide) => `${slug}/${guide}`));
	const known = new Set([...guideIds(library), ...coming]);
	return [...library.terms.values()].flatMap(({ file, data, lineAt }) => {
		const { guide } = data;
		if (guide === undefined || known.has(guide)) return [];
		if ([...library.unparsable].some((place) => place.startsWith(`guides/${guide}/`))) return [];
		return [
			{
				file,
				line: lineAt('guide'),
				what: `The term "${data.id}" names the guide ${guide}, which is neither here nor coming.`,
				why: 'The page of the word would lead nowhere.',
				fix: didYouMean(guide, known, 'Name a guide as topic/guide, or take the line out.'),
			},
		];
	});
}
