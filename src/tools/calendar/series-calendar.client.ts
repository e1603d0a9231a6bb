/** Shows the form of the calendar file, reads the meetings from the page, and saves the file that a worker writes. */
import type { Series } from './series-dates.ts';

const section = document.querySelector<HTMLElement>('[data-calendar]');
const form = section?.querySelector('form');
const says = section?.querySelector('[role=status]');

const textOf = (element: Element | null) => element?.textContent.trim() ?? '';

function chosen(form: HTMLFormElement, kit: string): Series {
	const answers = Object.fromEntries(new FormData(form)) as unknown as Pick<Series, 'date' | 'time' | 'rhythm'>;
	const sessions = [...document.querySelectorAll<HTMLElement>('[data-session]')].map((row) => ({
		slug: row.dataset['session'] ?? '',
		title: textOf(row.querySelector('h3')),
		summary: textOf(row.querySelector('p')),
		minutes: Number(row.dataset['minutes']),
		url: row.querySelector('a')?.href ?? '',
	}));
	return { ...answers, kit, title: textOf(document.querySelector('h1')), sessions };
}

function save(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
	link.download = name;
	link.click();
	// Some browsers fetch the file only after the click is over.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}

if (section && form && says) {
	const { kit = '', saved = '', failed = '' } = section.dataset;
	section.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const worker = new Worker(new URL('./series-file.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<string>) => {
			save(data, `kaaslane-${kit}-${document.documentElement.lang}.ics`);
			says.textContent = saved;
			worker.terminate();
		};
		worker.onerror = () => {
			says.textContent = failed;
		};
		worker.postMessage(chosen(form, kit));
	});
}
