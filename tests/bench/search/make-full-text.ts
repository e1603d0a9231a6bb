/** Makes Pagefind's index of a language, in a process of its own: `make-full-text.ts LOCALE FOLDER PAGES`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import { indexPages, type TextPage } from '../../../src/outputs/search/full-text.ts';
import { allPages } from './all-pages.ts';

const [tag = '', folder = '', pages = ''] = process.argv.slice(2);
const locale = tag;
const { texts } = allPages(locale, Number(pages));
let ownWork = 0;

/** The pages, and how long it takes to make them up, which is no work of the index. */
function* timedTexts(): Generator<TextPage> {
	const all = texts();
	for (;;) {
		const start = performance.now();
		const next = all.next();
		ownWork += performance.now() - start;
		if (next.done === true) return;
		yield next.value;
	}
}

/** What Pagefind's program, a child of this process, has held at most, in MiB; Linux alone tells. */
function childrensPeak(): number | undefined {
	if (process.platform !== 'linux') return undefined;
	const statuses = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(statusOf)
		.filter((status) => status.includes(`\nPPid:\t${String(process.pid)}\n`));
	return statuses.reduce((sum, status) => sum + Number(/\nVmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0), 0) / 1024;
}

/** Processes may end while one looks. */
function statusOf(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		return '';
	}
}

const start = performance.now();
const files = await indexPages(locale, timedTexts());
for (const { path: name, content } of files) {
	const place = path.join(folder, 'text', name);
	mkdirSync(path.dirname(place), { recursive: true });
	writeFileSync(place, content);
}
const seconds = (performance.now() - start - ownWork) / 1000;
// The program runs on until it is told to stop, and the system remembers the most it held.
console.log(JSON.stringify({ seconds, pagefindPeak: childrensPeak() }));
await close();
