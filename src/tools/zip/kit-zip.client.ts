/** Makes the ZIP of a kit where it is offered: fetches the files, says how far it is, and hands over one file. */
import { zipParts } from '../../zip.ts';
import { fetchFiles, fetchList, WrongFile, type Kept } from './kit-files.ts';

/** Somebody who hears the page would be told of each file else. */
const pause = 1000;

const template = document.querySelector<HTMLTemplateElement>('[data-zip-panel]');

class KitZip {
	readonly #button: HTMLElement;
	readonly #panel: HTMLElement;
	readonly #says: HTMLElement;
	readonly #cancel: HTMLElement;
	readonly #kept: Kept = new Map();
	/** Ends what goes on; undefined where nothing does. */
	#stop: AbortController | undefined;
	/** Address of the ZIP that was handed over last. */
	#address = '';

	constructor(button: HTMLElement, panel: HTMLElement, says: HTMLElement, cancel: HTMLElement) {
		this.#button = button;
		this.#panel = panel;
		this.#says = says;
		this.#cancel = cancel;
		button.addEventListener('click', () => void (this.#stop ?? this.#make()));
		cancel.addEventListener('click', () => this.#stop?.abort());
	}

	async #make(): Promise<void> {
		const address = new URL(this.#button.dataset['zip'] ?? '', location.href).href;
		const stop = new AbortController();
		let all = Number(this.#button.dataset['files']);
		this.#begin(stop);
		this.#say('progress', all);
		try {
			const list = await fetchList(address, stop.signal);
			all = list.files.length;
			let last = Date.now();
			await fetchFiles(list, address, this.#kept, stop, () => {
				if (Date.now() - last < pause) return;
				last = Date.now();
				this.#say('progress', all);
			});
			const entries = list.files.map(({ name, sha256 }) => ({
				name,
				bytes: this.#kept.get(sha256) ?? new Uint8Array(),
			}));
			this.#handOver(new Blob(zipParts(entries, list.day), { type: 'application/zip' }), list.zip);
			this.#kept.clear();
		} catch (error) {
			const isStopped = error instanceof DOMException && error.name === 'AbortError';
			if (error instanceof WrongFile) this.#say('wrong', all, error.file);
			else this.#say(isStopped ? 'stopped' : 'lost', all);
		}
		this.#end();
	}

	#begin(stop: AbortController): void {
		this.#stop = stop;
		URL.revokeObjectURL(this.#address);
		this.#button.setAttribute('aria-disabled', 'true');
		this.#button.closest('li')?.append(this.#panel);
		this.#cancel.hidden = false;
	}

	#end(): void {
		this.#stop = undefined;
		this.#button.removeAttribute('aria-disabled');
		// Else the keyboard would be nowhere.
		if (document.activeElement === this.#cancel) this.#button.focus();
		this.#cancel.hidden = true;
	}

	/** Says one of the sentences of the panel. */
	#say(what: 'progress' | 'ready' | 'stopped' | 'lost' | 'wrong', all: number, file = ''): void {
		const values: Readonly<Record<string, string>> = { done: String(this.#kept.size), all: String(all), file };
		const words = this.#panel.dataset[what] ?? '';
		this.#says.textContent = words.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');
	}

	/** Some browsers save only what was pressed a moment ago: then the link is there to press. */
	#handOver(zip: Blob, name: string): void {
		const link = document.createElement('a');
		link.href = this.#address = URL.createObjectURL(zip);
		link.download = link.textContent = name;
		link.dir = 'ltr';
		this.#say('ready', 0);
		this.#says.append(' ', link);
		link.click();
	}
}

/** Where a link leads to the place at which a ZIP is made, it is made at the link itself. */
function buttonFor(offer: HTMLElement): HTMLElement {
	if (offer instanceof HTMLButtonElement) return offer;
	const button = document.createElement('button');
	for (const { name, value } of offer.attributes) if (!name.startsWith('href')) button.setAttribute(name, value);
	button.type = 'button';
	button.append(...offer.childNodes);
	offer.replaceWith(button);
	return button;
}

for (const offer of document.querySelectorAll<HTMLElement>('[data-zip]')) {
	const panel = template?.content.firstElementChild?.cloneNode(true);
	if (!(panel instanceof HTMLElement)) continue;
	const says = panel.querySelector<HTMLElement>('[role=status]');
	const cancel = panel.querySelector<HTMLElement>('button');
	if (!says || !cancel) continue;
	const button = buttonFor(offer);
	new KitZip(button, panel, says, cancel);
	const row = button.closest('li');
	if (row) row.hidden = false;
}
