/** Orders of the sound content, and the making of them. Import `sound-content.ts` before it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { openFileCache } from '../../src/file-cache.ts';
import { makeDownloads, type MadeDownload } from '../../src/documents/make/make-downloads.ts';
import { fileList } from '../../src/documents/make/file-list.ts';
import type { ListedFile } from '../../src/documents/make/listed-file.ts';
import { libraryWith, type Files } from './fixture.ts';
import { soon } from './print.ts';
import { translator } from './words.ts';

/** Folder of the tests of one file, taken away when they are over. */
export const root = mkdtempSync(path.join(tmpdir(), 'kaaslane-downloads-'));
after(() => {
	rmSync(root, { recursive: true, force: true });
});
let folders = 0;
/** A folder for a cache, which is not there yet. */
export const newFolder = () => path.join(root, String(++folders), 'downloads');

/** What is to be made of the sound content in two languages: guides, a plan, handouts, a handbook, the list of its ZIP, a book. */
export const ordersWith = (files: Files = {}): ListedFile[] =>
	fileList({ library: libraryWith(files), translator, today: soon }).filter(({ locale }) => locale !== 'ru');

export interface Run {
	readonly files: readonly MadeDownload[];
	readonly made: number;
	readonly kept: number;
}

export async function run(wanted: readonly ListedFile[], folder: string): Promise<Run> {
	let counts = { made: -1, kept: -1 };
	const cache = openFileCache(folder);
	const files = await makeDownloads([{ list: () => [...wanted] }], cache, (made, kept) => {
		counts = { made, kept };
	});
	cache.tidy();
	return { files, ...counts };
}
