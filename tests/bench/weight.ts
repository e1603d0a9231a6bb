/** What a site weighs: the one of today, and that of the whole shelf in seven languages. Hosts set limits to both numbers. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { timed } from './timed.ts';
import { languages, makeWholeShelf } from './whole-shelf.ts';

export function benchWeight(guides: number, folder: string): void {
	const content = path.join(folder, 'content');
	makeWholeShelf(guides, content);
	weigh('today', folder, {});
	weigh(`${guides} guides, ${languages} languages`, folder, { KAASLANE_CONTENT: content });
}

function weigh(name: string, folder: string, env: NodeJS.ProcessEnv): void {
	const out = path.join(folder, 'dist');
	const places = { KAASLANE_OUT: out, KAASLANE_CACHE: path.join(folder, 'cache') };
	const { seconds } = timed(['src/commands/build.ts'], { ...process.env, ...places, ...env });
	const files = readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => ({
			ending: path.extname(entry.name),
			size: statSync(path.join(entry.parentPath, entry.name)).size,
		}));
	const mb = (sizes: readonly { size: number }[]) => (sizes.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1);
	const largest = Math.max(...files.map(({ size }) => size));
	console.log(
		`${name.padEnd(26)} ${mb(files)} MB in ${files.length} files, the largest ${mb([{ size: largest }])} MB; built in ${seconds.toFixed(0)} s`,
	);
	const kinds = [...Map.groupBy(files, ({ ending }) => ending)].sort(([, a], [, b]) => b.length - a.length);
	for (const [ending, own] of kinds.slice(0, 6))
		console.log(`${ending.padStart(26)} ${mb(own)} MB in ${own.length} files`);
	rmSync(out, { recursive: true });
}
