/** Finds ids that nothing answers to, facts that nothing uses, and entries that lack what a reader needs. */
import { writtenThings, type Library } from '../library.ts';
import { wordPath } from '../../i18n/urls.ts';
import type { Fact } from '../kinds/fact.ts';
import type { Problem } from '../problems.ts';
import { didYouMean } from '../did-you-mean.ts';

const names = { facts: 'fact', terms: 'term', places: 'place' } as const;

export function checkRegistry(library: Library): Problem[] {
	return [
		...unknownIds(library),
		...factsWithoutWords(library),
		...unusedFacts(library),
		...factProblems(library),
		...placeProblems(library),
		...termTwins(library),
	];
}

const usesIn = (library: Library) =>
	writtenThings(library).flatMap(({ translations }) =>
		translations.flatMap(({ file, outline }) => outline.uses.map((use) => ({ ...use, file }))),
	);

/** Whether the entry is there but could not be read, which is a Problem of its own. */
export const isUnparsable = ({ unparsable }: Library, registry: string, id: string) =>
	unparsable.has(`registry/${registry}#${id}`) ||
	[...unparsable].some((path) => path.startsWith(`registry/${registry}/`) && path.endsWith(`/${registry}.yaml`));

const hasLabel = ({ words }: Fact) => [...words.values()].some(({ data }) => data.label !== undefined);

function unknownIds(library: Library): Problem[] {
	return usesIn(library)
		.filter(({ registry, id }) => !library[registry].has(id) && !isUnparsable(library, registry, id))
		.map(({ registry, id, file, line }) => unknownId(library, registry, id, { file, line }));
}

/** The Problem of an id that nothing answers to. */
export const unknownId = (
	library: Library,
	registry: keyof typeof names,
	id: string,
	at: Pick<Problem, 'file' | 'line'>,
): Problem => ({
	...at,
	what: `There is no ${names[registry]} "${id}".`,
	why: 'Readers would see a gap where the words should be.',
	fix: didYouMean(id, library[registry].keys(), `Add it to a file below content/registry/${registry}/.`),
});

/** A fact that only backs a sentence has neither value nor label: shown as a value, it would be an empty place. */
function factsWithoutWords(library: Library): Problem[] {
	return usesIn(library)
		.filter(({ component, id }) => {
			const fact = library.facts.get(id);
			return (
				(component === 'Fact' || component === 'Facts') && fact !== undefined && !hasLabel(fact) && !fact.data.value
			);
		})
		.map(({ id, component, file, line }) => ({
			file,
			line,
			what: `<${component}> shows the fact "${id}", which has no label and no value.`,
			why: 'Readers would see an empty place.',
			fix: `Name it in <Source ids="${id}" /> below the sentence it backs, or give it a value where it stands in content/registry/facts/, and a label beside it in each language.`,
		}));
}

function unusedFacts(library: Library): Problem[] {
	const used = new Set([
		...usesIn(library)
			.filter(({ registry }) => registry === 'facts')
			.map(({ id }) => id),
		...[...library.places.values()].map(({ data }) => data.phone),
		...[...library.letters.values()].flatMap(({ data }) => data.facts),
	]);
	// Where a text could not be read, what it uses is not known, and every fact of it would seem unused.
	const unparsable =
		library.unparsable.size > 0 ||
		writtenThings(library).some(({ translations }) => translations.some(({ outline }) => outline.blocks.length === 0));
	return unparsable
		? []
		: [...library.facts.values()]
				.filter(({ data }) => !used.has(data.id))
				.map(({ file, line, data }) => ({
					file,
					line,
					what: `No text, no place and no letter word uses the fact "${data.id}".`,
					why: 'Somebody would keep checking a value that no reader sees.',
					fix: 'Use it in a text, or take it out.',
				}));
}

function factProblems(library: Library): Problem[] {
	return [...library.facts.values()].flatMap((fact) => {
		const { file, data, lineAt } = fact;
		const found: Problem[] = [];
		if (data.value && !hasLabel(fact))
			found.push({
				file,
				line: lineAt('value'),
				what: `The fact "${data.id}" has a value but no label.`,
				why: 'A list would show a number without saying what it is.',
				fix: 'Add it with "label:" and a few words to the file of each language in this folder.',
			});
		if (data.expires < data.read)
			found.push({
				file,
				line: lineAt('expires'),
				what: `The fact "${data.id}" expires before it was read.`,
				why: 'It would be shown as old from the first day.',
				fix: 'Check "read:" and "expires:".',
			});
		return found;
	});
}

function placeProblems(library: Library): Problem[] {
	return [...library.places.values()].flatMap(({ file, data, lineAt }) => {
		if (!data.phone || isUnparsable(library, 'facts', data.phone)) return [];
		const fact = library.facts.get(data.phone)?.data;
		if (typeof fact?.value === 'object' && 'phone' in fact.value) return [];
		return [
			{
				file,
				line: lineAt('phone'),
				what: fact
					? `The fact "${data.phone}" of the place "${data.id}" is not a phone number.`
					: `There is no fact "${data.phone}" for the phone of "${data.id}".`,
				why: 'Readers could not ring the place.',
				fix: 'A phone number is a fact with "value: {phone: …}": it has a source and a date like any other.',
			},
		];
	});
}

/** Addresses have small letters only, so two ids may lead to one page. */
const termTwins = ({ terms }: Library): Problem[] =>
	[...Map.groupBy(terms.values(), ({ data }) => wordPath(data.id)).values()].flatMap(([first, ...others]) =>
		others.map(({ file, line, data }) => ({
			file,
			line,
			what: `The term "${data.id}" would have the page of "${first?.data.id ?? ''}".`,
			why: 'One of the two would be lost.',
			fix: 'Give one of them another id.',
		})),
	);
