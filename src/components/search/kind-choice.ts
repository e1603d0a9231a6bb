/** The choice among kinds of results. It is made of the kinds that occur, so a new kind needs only its name. */
import type { Result } from '../../search/engine/answer.ts';
import { arrange } from './arrange.ts';
import type { Asked } from './asked.ts';

type Groups = ReadonlyMap<string, readonly Result[]>;

export class KindChoice {
	readonly #fieldset: HTMLElement;
	readonly #labels = new Map<string, HTMLLabelElement>();
	readonly #choose: (kind: string) => void;

	/** @param choose is told the kind, none for all. */
	constructor(fieldset: HTMLElement, choose: (kind: string) => void) {
		this.#fieldset = fieldset;
		this.#choose = choose;
	}

	/** @param chosen the kind whose results are shown, none for all. */
	draw(groups: Groups, chosen: string, asked: Asked): void {
		const { tools, texts } = asked;
		const total = [...groups.values()].flat().length;
		const place = this.#fieldset.querySelector('div') ?? this.#fieldset;
		arrange(place, [
			this.#label('', texts.plain.allKinds, total, chosen, asked),
			...[...groups].map(([kind, { length }]) => this.#label(kind, tools.kindName(kind, texts), length, chosen, asked)),
		]);
		// Among results of one kind there is nothing to choose.
		this.#fieldset.hidden = groups.size < 2;
	}

	#label(kind: string, name: string, count: number, chosen: string, { tools, texts }: Asked): HTMLLabelElement {
		const old = this.#labels.get(kind);
		const input = old?.querySelector('input') ?? tools.element('input', { type: 'radio', name: 'kind', value: kind });
		input.checked = kind === chosen;
		const amount = tools.element('small', {}, count.toLocaleString(texts.intl));
		if (old) {
			old.lastElementChild?.replaceWith(amount);
			return old;
		}
		input.addEventListener('change', () => {
			this.#choose(kind);
		});
		const label = tools.element('label', {}, input, `${name} `, amount);
		this.#labels.set(kind, label);
		return label;
	}
}
