/** The results of a search as the page shows them. Drawn again, rows that stay keep their elements, and so the focus. */
import type { SearchTexts } from '../../search/records/search-texts.ts';
import type { Answer, Result } from '../../search/engine/answer.ts';
import type { Asked } from './asked.ts';
import { arrange } from './arrange.ts';
import { KindChoice } from './kind-choice.ts';
import { drawRow } from './result-row.ts';

interface Actions {
	/** Another kind of results is wanted; none for all. */
	readonly choose: (kind: string) => void;
	readonly ask: (query: string) => void;
}

/** Results that are shown at first, and further ones at a time. */
const pageSize = 10;
const mostWords = 3;

export class ResultList {
	readonly #part: (name: string) => HTMLElement;
	readonly #actions: Actions;
	readonly #choice: KindChoice;
	readonly #rows = new Map<string, HTMLLIElement>();
	#asked: Asked | undefined;
	#kind = '';
	#shown = pageSize;
	#answer: Answer | undefined;

	constructor(matter: HTMLElement, actions: Actions) {
		this.#part = (name) => matter.querySelector<HTMLElement>(`[data-search-${name}]`) ?? document.createElement('p');
		this.#actions = actions;
		this.#choice = new KindChoice(this.#part('kinds'), (kind) => {
			this.#kind = kind;
			this.#shown = pageSize;
			actions.choose(kind);
			if (this.#asked && this.#answer) this.#draw(this.#asked, this.#answer, true);
		});
		this.#part('more').onclick = () => {
			const next = this.#shown;
			this.#shown += pageSize;
			if (this.#asked && this.#answer) this.#draw(this.#asked, this.#answer, true);
			this.#part('results').children[next]?.querySelector('a')?.focus();
		};
	}

	/** Shows nothing but a sentence. */
	clear(text: string): void {
		this.#answer = undefined;
		this.#rows.clear();
		for (const name of ['results', 'word', 'suggestion']) this.#part(name).replaceChildren();
		for (const name of ['word', 'suggestion', 'kinds', 'heading', 'more']) this.#part(name).hidden = true;
		this.#part('status').textContent = text;
	}

	begin(asked: Asked): void {
		this.#asked = asked;
		this.#kind = asked.kind;
		this.#shown = pageSize;
	}

	/** @param isWhole whether no better answer is on its way. */
	show(answer: Answer, isWhole: boolean): void {
		this.#answer = answer;
		const { regarded } = this;
		const before = regarded?.getBoundingClientRect().top ?? 0;
		if (this.#asked) this.#draw(this.#asked, answer, isWhole);
		// What comes in above it must not push it from under the finger, or out of sight.
		if (regarded?.isConnected) scrollBy({ top: regarded.getBoundingClientRect().top - before, behavior: 'instant' });
	}

	/** The row that has the focus or the pointer; for whoever has scrolled, what is seen in the upper part of the screen. */
	get regarded(): Element | null {
		const pointed = this.#part('results').querySelector(':scope > :is(:focus-within, :hover)');
		return pointed ?? (scrollY > 0 ? document.elementFromPoint(innerWidth / 2, innerHeight / 4) : null);
	}

	#draw(asked: Asked, { results, words, suggestion }: Answer, isWhole: boolean): void {
		const { tools, texts } = asked;
		const groups = groupsOf([...results, ...words], texts);
		const isAll = !groups.has(this.#kind);
		const found = isAll ? results : (groups.get(this.#kind) ?? []);
		const total = isAll ? results.length + words.length : found.length;
		this.#choice.draw(groups, isAll ? '' : this.#kind, asked);
		this.#suggest(asked, suggestion);
		const shown = found.slice(0, this.#shown);
		const rows = shown.map((result) => drawRow(this.#rows.get(result.path), result, tools, texts));
		for (const [i, { path }] of shown.entries()) if (rows[i]) this.#rows.set(path, rows[i]);
		arrange(this.#part('results'), rows);
		this.#drawWords(asked, this.#kind === tools.wordKind ? [] : words.slice(0, mostWords));
		this.#part('heading').hidden = found.length === 0;
		this.#part('more').hidden = found.length <= this.#shown;
		if (total > 0 || isWhole) this.#count(asked, total);
	}

	/** Letter words of the query: what they mean, and the way to their pages. */
	#drawWords({ tools }: Asked, words: readonly Result[]): void {
		const { element, tagged, typedFor, resultUrl } = tools;
		const part = this.#part('word');
		part.hidden = words.length === 0;
		part.replaceChildren(
			...words.map((word) => {
				const link = element('a', { href: resultUrl(word.path) }, tagged(word.title));
				return element('li', {}, element('span', {}, ...typedFor(word), link), element('span', {}, word.about));
			}),
		);
	}

	#suggest({ tools, texts }: Asked, suggestion: string | undefined): void {
		const part = this.#part('suggestion');
		part.hidden = suggestion === undefined;
		if (suggestion === undefined) return;
		const text = tools.filled(texts.plain.mean, { query: suggestion });
		const link = tools.element('a', { href: tools.resultsUrl(suggestion) }, ...text);
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			this.#actions.ask(suggestion);
		});
		part.replaceChildren(link);
	}

	#count({ tools, texts, query }: Asked, total: number): void {
		const { text, amount } = tools.counted(texts, 'count', total);
		const { none, noneAbout } = texts.plain;
		const said = tools.filled(total === 0 ? `${none}. ${noneAbout}` : text, { query: query.trim(), amount });
		const status = this.#part('status');
		const sentence = tools.element('span', {}, ...said);
		// What has been read out need not be read again.
		if (status.textContent !== sentence.textContent) status.replaceChildren(sentence);
	}
}

/** Results by their kinds, in the order in which the kinds are named. */
function groupsOf(all: readonly Result[], { kinds }: SearchTexts): Map<string, Result[]> {
	const groups = new Map<string, Result[]>(Object.keys(kinds).map((kind) => [kind, []]));
	for (const result of all) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
	return new Map([...groups].filter(([, { length }]) => length > 0));
}
