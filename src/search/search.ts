/** The whole search of a language: the term index first, the full text when it is asked for. */
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { openFullText, type Engine } from './full-text.ts';
import { fuse } from './fuse.ts';
import { planned } from './plan.ts';
import { TermIndex } from './term-index.ts';
import { understand } from './understand.ts';

export interface SearchPlaces {
	/** Folder of the term index, ending with a slash. */
	readonly index: string;
	/** Key with which each file of words but the first begins, parted by spaces. */
	readonly cuts: string;
	/** Start page of the language, ending with a slash. */
	readonly root: string;
	/** Folder of Pagefind, ending with a slash. */
	readonly fullText: string;
}

export class Search {
	readonly #places: SearchPlaces;
	readonly #index: TermIndex;
	#fullText: Promise<Engine> | undefined;

	constructor(places: SearchPlaces) {
		this.#places = places;
		this.#index = new TermIndex({
			cuts: places.cuts === '' ? [] : places.cuts.split(' '),
			namesInFile: 150,
			fetch: async (name) => {
				const response = await fetch(`${places.index}${name}.json`);
				if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
				return response.text();
			},
		});
	}

	/**
	 * Answers from the term index alone.
	 *
	 * @param isOpen whether the last word may not be finished: while somebody types.
	 * @throws where a file of the index cannot be had or was cut off.
	 */
	ask(query: string, isOpen: boolean): Promise<Answer> {
		return ask(this.#index, query, isOpen);
	}

	/**
	 * The same answer with what the full text adds: pages that only mention the words, and excerpts. What the term index is
	 * sure of keeps its place.
	 *
	 * @throws where the full text cannot be had; the first answer holds.
	 */
	async complete(query: string, first: Answer): Promise<Answer> {
		this.#fullText ??= openFullText(this.#places.fullText);
		this.#fullText.catch(() => {
			this.#fullText = undefined;
		});
		const engine = await this.#fullText;
		const hits = await planned(engine, understand(this.#index, query, false));
		return fuse(first, hits, (url) => url.slice(this.#places.root.length - 1));
	}
}
