/** Fetches the suggestions of the search box when somebody turns to it. Until they are there it is a plain form. */
import address from 'virtual:kaaslane-search-box';

function wake({ type, target }: Pick<Event, 'type' | 'target'>): void {
	if (!(target instanceof HTMLInputElement) || !target.closest('[role=search]')) return;
	// Without a network the form stays what it is; the next letter tries again.
	const box = import(/* @vite-ignore */ address) as Promise<typeof import('./box.ts')>;
	box.then(({ wakeBox }) => wakeBox(target, type === 'input')).catch(() => undefined);
}

for (const type of ['focusin', 'pointerdown', 'input']) addEventListener(type, wake);
// Somebody may have been faster than this script.
wake({ type: 'input', target: document.activeElement });
