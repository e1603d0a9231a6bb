/** The list under the search box as an element: open or closed, with one option active or none. */
import type { SearchTexts } from '../../search/records/search-texts.ts';
import type { Offer } from './box-options.ts';
import styles from './box.css?inline';
import { element } from './element.ts';
import { counted } from './search-here.ts';

/** So long a list must rest before a screen reader is told of it, in milliseconds. */
const restBeforeSaying = 700;

export class BoxList {
	readonly panel = element('div', { class: 'offer', hidden: '' });
	readonly #input: HTMLInputElement;
	readonly #texts: SearchTexts;
	readonly #says = element('p', {});
	readonly #list: HTMLDivElement;
	readonly #status = element('div', { class: 'vh', role: 'status' });
	#options: readonly HTMLAnchorElement[] = [];
	#active = -1;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(input: HTMLInputElement, texts: SearchTexts) {
		this.#input = input;
		this.#texts = texts;
		this.#list = element('div', { role: 'listbox', id: `${input.id}-list`, 'aria-label': texts.plain.list });
		this.panel.append(this.#says, this.#list);
		// The box keeps the focus while somebody taps an option.
		this.panel.addEventListener('mousedown', (event) => {
			event.preventDefault();
		});
		input.parentElement?.append(this.panel, this.#status);
		this.#describe({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id });
		this.#describe({ 'aria-expanded': 'false' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}

	get isOpen(): boolean {
		return !this.panel.hidden;
	}

	get active(): HTMLAnchorElement | undefined {
		return this.#options[this.#active];
	}

	show({ says = [], options, amount }: Offer): void {
		this.activate(-1);
		this.#options = options;
		for (const [i, option] of options.entries()) option.id = `${this.#list.id}-${String(i)}`;
		this.#list.replaceChildren(...options);
		this.#says.replaceChildren(...says);
		this.#says.hidden = says.length === 0;
		this.panel.hidden = false;
		this.#describe({ 'aria-expanded': 'true' });
		this.#say(amount);
	}

	close(): void {
		clearTimeout(this.#timer);
		this.activate(-1);
		this.panel.hidden = true;
		this.#status.textContent = '';
		this.#describe({ 'aria-expanded': 'false' });
	}

	/** To the next option or the one before; round the ends by way of the box itself. */
	step(by: 1 | -1): void {
		const places = this.#options.length + 1;
		if (this.isOpen) this.activate(((this.#active + 1 + by + places) % places) - 1);
	}

	/** @param index −1 for the box itself. */
	activate(index: number): void {
		this.active?.setAttribute('aria-selected', 'false');
		this.#active = index;
		const { active } = this;
		if (!active) {
			this.#input.removeAttribute('aria-activedescendant');
			return;
		}
		active.setAttribute('aria-selected', 'true');
		active.scrollIntoView({ block: 'nearest' });
		this.#describe({ 'aria-activedescendant': active.id });
	}

	#describe(attributes: Readonly<Record<string, string>>): void {
		for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
	}

	/** Tells screen readers how many pages there are, or what the sentence above says; once somebody stops typing. */
	#say(amount: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const { text, amount: written } = counted(this.#texts, 'suggestions', amount);
			this.#status.textContent = amount === 0 ? this.#says.textContent : text.replace('{{amount}}', () => written);
		}, restBeforeSaying);
	}
}
