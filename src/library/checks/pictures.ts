/** Finds pictures without words for those who cannot see them, and pictures that are not there. */
import { writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';

export function checkPictures(library: Library): Problem[] {
	return writtenThings(library).flatMap((thing) =>
		thing.translations.flatMap(({ file, outline }) =>
			outline.images.flatMap(({ url, alt, line }) =>
				[descriptionProblem(url, alt), fileProblem(url, thing.pictures)].flatMap((finding) =>
					finding ? [{ file, line, ...finding }] : [],
				),
			),
		),
	);
}

type Finding = Omit<Problem, 'file' | 'line'>;

const descriptionProblem = (url: string, alt: string): Finding | undefined =>
	alt.trim()
		? undefined
		: {
				what: `The picture ${url} has no description.`,
				why: 'People who do not see it would not know what it tells.',
				fix: 'Write what it shows between the brackets: ![A lease with the landlord’s name on top](./lease.svg)',
			};

function fileProblem(url: string, pictures: readonly string[]): Finding | undefined {
	if (url.startsWith('./') && pictures.includes(url.slice(2))) return undefined;
	const there = pictures.length > 0 ? `Here are: ${pictures.join(', ')}.` : 'There is no picture here yet.';
	return {
		what: `The picture ${url} does not lie beside the text.`,
		why: 'Readers would see an empty frame, or their phone would ask another site for it.',
		fix: `Put the file into the same folder and write ./name.svg. ${there}`,
	};
}
