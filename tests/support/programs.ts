/** Programs of others as judges of our files: run many times, a few at a time. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findProgram } from '../../src/commands/find-program.ts';

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

type Poppler = 'pdfinfo' | 'pdftotext' | 'pdffonts';

/** What a program of Poppler says. */
export const poppler = (name: Poppler, ...args: readonly string[]): Promise<string> =>
	printed(findProgram(name, 'poppler-utils'), args);

/** A line of pdfinfo. */
export const said = (name: string, info: string): string | undefined =>
	new RegExp(`^${name}: +(.*)$`, 'm').exec(info)?.[1];

const office = () => findProgram('soffice', 'libreoffice-writer-nogui');

/** Texts of files of Word. LibreOffice opens fewer than 250 files at a time, and says nothing of the rest. */
export async function openedByLibreOffice(places: readonly string[]): Promise<string[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-office-'));
	try {
		const size = Math.min(150, Math.ceil(places.length / availableParallelism()));
		await forEachOf([...parts(places, size || 1).entries()], ([i, some]) =>
			printed(office(), [
				`-env:UserInstallation=${pathToFileURL(path.join(folder, `user-${i}`)).href}`,
				...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
				...some,
			]),
		);
		return places.map((place) => readFileSync(path.join(folder, path.basename(place, 'docx') + 'txt'), 'utf8'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Versions of the programs: another one judges anew. */
export const versions = (): string =>
	[
		spawnSync(findProgram('pdfinfo', 'poppler-utils'), ['-v'], { encoding: 'utf8' }).stderr,
		spawnSync(office(), ['--version'], { encoding: 'utf8' }).stdout,
		readFileSync('node_modules/@likecoin/epubcheck-ts/package.json', 'utf8'),
	].join('\n');
