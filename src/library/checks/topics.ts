/** Finds topics and lists that name what is not there, or what has come already. */
import { reservedSegments } from '../../i18n/urls.ts';
import { writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import { slugPattern } from '../kinds/common.ts';
import { guideIds } from './internal-links.ts';
import { didYouMean } from '../did-you-mean.ts';

export function checkTopics(library: Library): Problem[] {
	return [...relatedProblems(library), ...comingProblems(library), ...nameProblems(library)];
}

function relatedProblems(library: Library): Problem[] {
	const ids = new Set(guideIds(library));
	const unparsable = [...library.unparsable];
	return library.guides.flatMap(({ file, data, lineAt }) =>
		data.related
			.filter((id) => !ids.has(id) && !unparsable.some((path) => path.startsWith(`guides/${id}/`)))
			.map((id) => ({
				file,
				line: lineAt('related', data.related.indexOf(id)),
				what: `"related" names the guide ${id}, which is not there.`,
				why: 'The list of what to read next would lead nowhere.',
				fix: didYouMean(id, ids, 'Take it out, or name a guide as topic/guide.'),
			})),
	);
}

function comingProblems(library: Library): Problem[] {
	const ids = new Set(guideIds(library));
	return library.topics.flatMap(({ file, slug, data, lineAt }) =>
		data.coming
			.filter((coming) => ids.has(`${slug}/${coming}`))
			.map((coming) => ({
				file,
				line: lineAt('coming', data.coming.indexOf(coming)),
				what: `The guide "${coming}" is listed as coming, but it is here.`,
				why: 'Readers would be told to wait for what they can read.',
				fix: 'Take the line out, here and below "coming:" in the file of each language.',
			})),
	);
}

/** Folder names become addresses. */
function nameProblems(library: Library): Problem[] {
	const names = [
		...library.topics.map(({ file, slug }) => ({
			file,
			slug,
			taken: [...reservedSegments, ...library.languages.keys()],
		})),
		...writtenThings(library).map(({ file, slug }) => ({ file, slug, taken: [] as string[] })),
	];
	return names
		.filter(({ slug, taken }) => !slugPattern.test(slug) || taken.includes(slug))
		.map(({ file, slug, taken }) => ({
			file,
			line: 1,
			what: `The folder name "${slug}" cannot be an address.`,
			...(taken.includes(slug)
				? {
						why: 'The word has a meaning of its own in our addresses, so readers would be led elsewhere.',
						fix: 'Give the folder another name, for example family-doctor.',
					}
				: {
						why: 'Addresses are of small Latin letters, digits and hyphens.',
						fix: 'Rename the folder, for example to family-doctor.',
					}),
		}));
}
