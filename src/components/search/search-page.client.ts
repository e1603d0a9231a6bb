/**
 * The page of results. Its address holds the query and the kind of results; the search is fetched only when there is
 * something to look for.
 */
import address from 'virtual:kaaslane-search-box';
import type { Answer } from '../../search/engine/answer.ts';
import { ResultList } from './result-list.ts';

type Tools = typeof import('./box.ts');

/** Longest query that is read: as long as what the box takes. */
const longest = 400;

/** What is known where not even the term index can be had. */
const nothing: Answer = { results: [], words: [], understood: 0, priors: new Map(), unknown: [], unnamed: [] };

const savesData = () =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
	matchMedia('(prefers-reduced-data: reduce)').matches;

class SearchPage {
	readonly #matter: HTMLElement;
	readonly #input: HTMLInputElement;
	readonly #full: HTMLButtonElement;
	readonly #list: ResultList;
	/** What the page shows or is about to show. */
	#asked = { query: '', kind: '' };
	/** Which question is the newest: answers to older ones come too late. */
	#turn = 0;

	constructor(matter: HTMLElement, input: HTMLInputElement, full: HTMLButtonElement) {
		this.#matter = matter;
		this.#input = input;
		this.#full = full;
		this.#list = new ResultList(matter, {
			choose: (kind) => {
				this.#asked = { ...this.#asked, kind };
				history.replaceState(null, '', this.#address());
			},
			ask: (query) => {
				input.value = query;
				this.ask(query);
			},
		});
	}

	/** What the address asks for, if it is not shown already. */
	fromAddress(): void {
		const address = new URLSearchParams(location.search);
		const query = address.get('q')?.slice(0, longest) ?? '';
		const kind = address.get('kind') ?? '';
		if (query === this.#asked.query && kind === this.#asked.kind) return;
		// Somebody may have begun to write before this script came.
		if (this.#turn > 0 || document.activeElement !== this.#input) this.#input.value = query;
		this.#asked = { query, kind };
		void this.#run();
	}

	ask(query: string): void {
		const isNew = query !== this.#asked.query;
		this.#asked = { query, kind: '' };
		history[isNew ? 'pushState' : 'replaceState'](null, '', this.#address());
		// The keyboard of a phone would hide what is found.
		if (matchMedia('(pointer: coarse)').matches) this.#input.blur();
		void this.#run();
	}

	#address(): string {
		const { query, kind } = this.#asked;
		return `?${new URLSearchParams({ q: query, ...(kind && { kind }) }).toString()}`;
	}

	async #run(): Promise<void> {
		const turn = ++this.#turn;
		const isNew = () => turn === this.#turn;
		const { query, kind } = this.#asked;
		const { loading = '', failed = '' } = this.#matter.dataset;
		const isEmpty = query.trim() === '';
		this.#full.hidden = true;
		this.#list.clear(isEmpty ? '' : loading);
		if (isEmpty) return;
		try {
			const tools = (await import(/* @vite-ignore */ address)) as Tools;
			const texts = await tools.textsHere();
			if (!isNew()) return;
			this.#list.begin({ tools, texts, query, kind });
			await this.#answer(query, tools, isNew);
		} catch {
			// The browser has said in its own list of errors which file is missing.
			if (isNew()) this.#list.clear(failed);
		}
	}

	/** From the term index at once; then with the full text, unless the reader saves data and does not ask for it. */
	async #answer(query: string, { search }: Tools, isNew: () => boolean): Promise<void> {
		await search.deepen().catch(() => undefined);
		const first = await search.ask(query, false).catch(() => undefined);
		if (!isNew()) return;
		const complete = async () => {
			this.#full.hidden = true;
			const whole = await search.complete(query, first ?? nothing).catch(() => undefined);
			if (!isNew()) return;
			this.#show(first ?? (whole?.results.length ? whole : undefined), whole);
			// What cannot be had now may be had later.
			this.#full.hidden = whole !== undefined;
		};
		this.#full.onclick = () => void complete();
		if (!savesData()) {
			if (first) this.#list.show(first, false);
			await complete();
			return;
		}
		this.#show(first, undefined);
		this.#full.hidden = false;
	}

	/** @param first what there is at least; nothing where no part of the search could be had. */
	#show(first: Answer | undefined, whole: Answer | undefined): void {
		if (first) this.#list.show(whole ?? first, true);
		else this.#list.clear(this.#matter.dataset['failed'] ?? '');
	}
}

const matter = document.querySelector<HTMLElement>('[data-full-text]');
const form = matter?.querySelector('form');
const input = form?.querySelector('input');
const full = matter?.querySelector<HTMLButtonElement>('[data-search-full]');

if (matter && form && input && full) {
	const page = new SearchPage(matter, input, full);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		page.ask(input.value);
	});
	addEventListener('popstate', () => {
		page.fromAddress();
	});
	page.fromAddress();
}
