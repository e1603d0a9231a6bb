/** How long an author waits for `npm run dev`: for the first page, and for an edit to be seen. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { site } from '../../src/site.ts';
import { makeSyntheticLibrary } from './synthetic-library.ts';

const edits = 7;

/** Of today's content, and then of so many guides. */
export async function benchDev(guides: number, folder: string): Promise<void> {
	makeSyntheticLibrary(site.contentFolder, path.join(folder, 'today'), 0);
	await measure('today', path.join(folder, 'today'));
	makeSyntheticLibrary(site.contentFolder, path.join(folder, 'many'), guides);
	await measure(`${guides} guides`, path.join(folder, 'many'));
}

async function measure(name: string, content: string): Promise<void> {
	const port = await freePort();
	const url = `http://localhost:${port}/en/health/family-doctor/`;
	const start = performance.now();
	const server = spawn(process.execPath, ['src/commands/dev.ts'], {
		env: { ...process.env, PORT: String(port), KAASLANE_CONTENT: content },
		stdio: 'ignore',
		// The server itself is a child of that.
		detached: true,
	});
	try {
		await until(url, 'Family doctor');
		const first = performance.now() - start;
		const file = path.join(content, 'guides/health/family-doctor/en.mdx');
		const text = readFileSync(file, 'utf8');
		const waits: number[] = [];
		for (let i = 1; i <= edits; i++) {
			const edited = performance.now();
			writeFileSync(file, text.replace('is the first person', `is the person number ${i}`));
			await until(url, `is the person number ${i}`);
			waits.push(performance.now() - edited);
		}
		const [median = 0] = waits.sort((a, b) => a - b).slice(edits >> 1);
		const seconds = [first, median, waits.at(-1) ?? 0].map((ms) => (ms / 1000).toFixed(2));
		console.log(
			`${name.padEnd(12)} first page after ${seconds[0]} s, an edit after ${seconds[1]} s, the slowest ${seconds[2]} s`,
		);
	} finally {
		if (server.pid !== undefined) process.kill(-server.pid);
	}
}

/** Asks for a page until it is there with some words. */
async function until(url: string, words: string): Promise<void> {
	const end = performance.now() + 120_000;
	while (performance.now() < end) {
		const html = await fetch(url).then(
			(response) => response.text(),
			() => '',
		);
		if (html.includes(words)) return;
		await wait(20);
	}
	throw new Error(`${url} does not say “${words}” after two minutes.`);
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				resolve(port);
			});
		});
	});
