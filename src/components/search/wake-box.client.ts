/**
 * Fetches the suggestions of the search box when somebody turns to it. Until they are there it is a plain form. What the
 * script will ask for first is fetched beside it, so that the first answer waits for one way to the server and not three.
 */
import address from 'virtual:kaaslane-search-box';
import { letterOf } from './first-letter.ts';

const folder = document.body.dataset['search'] ?? '';

/** Files on their way that nobody has taken yet, by their names. */
const early = new Map<string, Promise<Response>>();

type Box = typeof import('./box.ts');
/** The script once it is there: asking for it anew costs a slow phone some milliseconds a letter. */
let awake: Box | undefined;

function fetchEarly(name: string): void {
	if (early.has(name)) return;
	const file = fetch(`${folder}${name}.json`);
	// Whoever takes it is told; what cannot be had now may be had by the next letter.
	file.catch(() => early.delete(name));
	early.set(name, file);
}

function wake({ type, target }: Pick<Event, 'type' | 'target'>): void {
	if (!(target instanceof HTMLInputElement) || !target.closest('[role=search]')) return;
	const ask = (box: Box) => box.wakeBox(target, type === 'input', early);
	if (!awake) {
		fetchEarly('texts');
		fetchEarly('map');
		const letter = target.value.trim().length === 1 ? letterOf(target.value) : '';
		if (letter) fetchEarly(`letter-${letter}`);
	}
	const answer = awake
		? ask(awake)
		: (import(/* @vite-ignore */ address) as Promise<Box>).then((box) => ask((awake = box)));
	// Without a network the form stays what it is; the next letter tries again.
	answer.catch(() => undefined);
}

for (const type of ['focusin', 'pointerdown', 'input']) addEventListener(type, wake);
// Somebody may have been faster than this script.
wake({ type: 'input', target: document.activeElement });
