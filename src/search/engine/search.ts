/** The whole search of a language: the term index first, then what understands slips, and the full text when asked for. */
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { TermIndex } from './term-index.ts';

export interface SearchPlaces {
	/** Fetches a file of the term index by its name, without its ending. */
	readonly fetchFile: (name: string) => Promise<Response>;
	/** Start page of the language, ending with a slash. */
	readonly root: string;
	/** Folder of Pagefind, ending with a slash. */
	readonly fullText: string;
}

export class Search {
	readonly #places: SearchPlaces;
	readonly #index: TermIndex;

	constructor(places: SearchPlaces) {
		this.#places = places;
		this.#index = new TermIndex(async (name) => {
			const response = await places.fetchFile(name);
			if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
			return response.text();
		});
	}

	/**
	 * Answers from the term index alone. The first answer knows only words that are typed as they are written, so that it
	 * comes soon; `deepen` makes the next ones better.
	 *
	 * @param isOpen whether the last word may not be finished: while somebody types.
	 * @throws where a file of the index cannot be had or was cut off.
	 */
	ask(query: string, isOpen: boolean): Promise<Answer> {
		return ask(this.#index, query, isOpen);
	}

	/** Whether answers already know other forms, slips, and words written by ear. */
	get isDeep(): boolean {
		return this.#index.deep !== undefined;
	}

	/** Fetches what makes them so. Rejects where it cannot be had; asked again, it tries again. */
	async deepen(): Promise<void> {
		const [{ fuzzyMatcher }] = await Promise.all([import('./fuzzy-match.ts'), this.#index.map()]);
		this.#index.deep = fuzzyMatcher;
	}

	/**
	 * The same answer with what the full text adds: pages that only mention the words, and excerpts. What the term index is
	 * sure of keeps its place.
	 *
	 * @throws where the full text cannot be had; the first answer holds.
	 */
	async complete(query: string, first: Answer): Promise<Answer> {
		const { complete } = await import('./complete.ts');
		return complete(this.#index, query, first, this.#places.fullText, this.#places.root);
	}
}
