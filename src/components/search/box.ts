/**
 * Suggestions under the search box: the combobox of the ARIA Authoring Practices, with a list of links. Loaded when
 * somebody turns to the box, together with the search itself; the search page takes its tools from here too.
 */
import type { SearchTexts } from '../../search/records/search-texts.ts';
import { BoxList } from './box-list.ts';
import { failure, offerOf } from './box-options.ts';
import { search, takeOver, textsHere } from './search-here.ts';

export { wordKind } from '../../search/engine/record.ts';
export { element, filled } from './element.ts';
export { aboutOf, kindName, reasonOf, tagged, typedFor } from './result-words.ts';
export { counted, search, resultsUrl, textsHere, resultUrl } from './search-here.ts';

const boxes = new WeakMap<HTMLInputElement, Box>();

/**
 * @param isTyped whether there is something to answer, and not only somebody who may want to ask.
 * @param early files of the search that are on their way.
 */
export async function wakeBox(
	input: HTMLInputElement,
	isTyped: boolean,
	early: Map<string, Promise<Response>>,
): Promise<void> {
	takeOver(early);
	const texts = await textsHere();
	// Without style sheets that a script may add, the list would have none.
	if (!('adoptedStyleSheets' in document)) return;
	const box = boxes.get(input) ?? new Box(input, texts);
	boxes.set(input, box);
	if (isTyped) await box.update();
}

class Box {
	readonly #input: HTMLInputElement;
	readonly #texts: SearchTexts;
	readonly #list: BoxList;
	/** Which question is the newest: answers to older ones come too late. */
	#turn = 0;

	constructor(input: HTMLInputElement, texts: SearchTexts) {
		this.#input = input;
		this.#texts = texts;
		this.#list = new BoxList(input, texts);
		input.addEventListener('keydown', (event) => {
			// Keys of an input method choose among its signs, not among ours.
			if (!event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey) this.#press(event);
		});
		input.form?.addEventListener('submit', () => {
			this.#leave();
		});
		this.#list.panel.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget !== input && !this.#list.panel.contains(relatedTarget as Node | null)) this.#leave();
		});
		this.#list.panel.addEventListener('click', (event) => {
			this.#choose(event);
		});
	}

	/** Answers what stands in the box now. */
	async update(): Promise<void> {
		const turn = ++this.#turn;
		const { value } = this.#input;
		const query = value.trim();
		if (query === '') {
			this.#list.close();
			return;
		}
		const offer = await search.ask(value, !/\s$/.test(value)).then(
			(answer) => offerOf(query, answer, this.#texts),
			() => failure(this.#texts),
		);
		const isWanted = () => turn === this.#turn && document.activeElement === this.#input;
		if (!isWanted()) return;
		// The first answer comes soon; what knows of slips and other forms comes after it, and answers again. Until then
		// nobody is told that there is nothing, and an option that somebody has gone to stays.
		if (offer.amount > 0 || search.isDeep) this.#list.show(offer);
		if (search.isDeep) return;
		await search.deepen().then(
			() => (isWanted() && !this.#list.active ? this.update() : undefined),
			() => {
				if (isWanted() && offer.amount === 0) this.#list.show(offer);
			},
		);
	}

	/** Closes the list, also for an answer that is still on its way. */
	#leave(): void {
		this.#turn++;
		this.#list.close();
	}

	#press(event: KeyboardEvent): void {
		const { key } = event;
		const { active, isOpen } = this.#list;
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			event.preventDefault();
			void this.#step(key === 'ArrowDown' ? 1 : -1);
		} else if (key === 'Enter' && active) {
			event.preventDefault();
			active.click();
		} else if (key === 'Escape' && (isOpen || this.#input.value !== '')) {
			event.preventDefault();
			if (!isOpen) this.#input.value = '';
			this.#leave();
		} else if (key === 'Tab') this.#leave();
		else if (key !== 'Shift') this.#list.activate(-1);
	}

	async #step(by: 1 | -1): Promise<void> {
		if (!this.#list.isOpen) await this.update();
		this.#list.step(by);
	}

	#choose(event: MouseEvent): void {
		const option = (event.target as Element).closest('a');
		// A click for a new tab or window is the browser's business.
		if (!option || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const { fill, send } = option.dataset;
		if (fill === undefined) this.#leave();
		if (fill === undefined && send === undefined) return;
		event.preventDefault();
		if (fill === undefined) this.#input.form?.requestSubmit();
		else {
			this.#input.value = fill;
			this.#input.focus();
			void this.update();
		}
	}
}
