/** What else a changed fact touches: the pages that show it or rest on it, and the facts that have the same source. */
import { writtenThings, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import type { Fact } from '../kinds/fact.ts';

/** A Notice for each of these facts that is there, in the words of the editor who has changed it. */
export const factUsage = (library: Library, ids: readonly string[]): Problem[] =>
	ids.flatMap((id) => {
		const fact = library.facts.get(id);
		return fact ? [noticeOf(library, fact, ids)] : [];
	});

function noticeOf(library: Library, fact: Fact, changed: readonly string[]): Problem {
	const { id, source } = fact.data;
	const siblings = [...library.facts.values()]
		.filter(({ data }) => data.source === source && !changed.includes(data.id))
		.map(({ data }) => data.id);
	const again = 'Read the sentences around it again, in each language.';
	return {
		file: fact.file,
		line: fact.line,
		what: `You have changed the fact "${id}".`,
		why: `It stands in ${listOf(pagesWith(library, id))}, and changes there by itself.`,
		fix: siblings.length > 0 ? `${again} From the same source, so look there too: ${listOf(siblings)}.` : again,
	};
}

/** Names of the guides, stories, pages and letter words that name the fact, or a place of which it is the telephone number. */
function pagesWith(library: Library, id: string): string[] {
	const places = [...library.places.values()].filter(({ data }) => data.phone === id).map(({ data }) => data.id);
	const letters = [...library.letters.values()]
		.filter(({ data }) => data.facts.includes(id) || data.places.some((place) => places.includes(place)))
		.map(({ data }) => `words/${data.id}`);
	const texts = writtenThings(library)
		.filter(({ translations }) =>
			translations.some(({ outline }) =>
				outline.uses.some((use) =>
					use.registry === 'facts' ? use.id === id : use.registry === 'places' && places.includes(use.id),
				),
			),
		)
		.map(({ folder }) => folder.replace(/^guides\//, ''));
	return [...texts, ...letters];
}

const most = 8;

const listOf = (names: readonly string[]): string =>
	names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');
