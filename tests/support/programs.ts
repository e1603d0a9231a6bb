/** Programs of others as judges of our files: run many times, a few at a time. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

const start = promisify(execFile);

/** What a program prints. Throws where it fails, with what it said. */
export async function printed(program: string, args: readonly string[]): Promise<string> {
	const { stdout } = await start(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
	return stdout;
}

/** Does the work for all items, as many at a time as the machine has cores, and keeps their order. */
export async function forEachOf<Item, Result>(
	items: readonly Item[],
	work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	let next = 0;
	const worker = async () => {
		for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as Item);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return results;
}

/** Parts of a list, each of at most `size` items. */
export const parts = <Item>(items: readonly Item[], size: number): Item[][] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
