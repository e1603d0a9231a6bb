/** EDGE: all files of the Library of this build. */
import path from 'node:path';
import { translatorsOf } from '../../library/library-words.ts';
import { loadLibrary } from '../../library/read/load-library.ts';
import { site } from '../../site.ts';
import { openFileCache } from './file-cache.ts';
import { inputsOf, recall, remember } from './build-cache.ts';
import { makeDownloads, type MadeDownload } from './make-downloads.ts';
import { fileList, type ListedFile } from './file-list.ts';

export function libraryFileList(): ListedFile[] {
	const library = loadLibrary();
	return fileList({ library, translator: translatorsOf(library), today: site.today });
}

/** Throws a ContentError where something cannot be made; then nothing of it is handed over. */
export async function libraryDownloads(said: (made: number, kept: number) => void): Promise<MadeDownload[]> {
	const cache = openFileCache(path.join(site.cacheFolder, 'downloads'));
	const inputs = inputsOf(loadLibrary());
	const known = recall(cache, inputs);
	if (known) said(0, known.length);
	const files = known ?? (await makeDownloads(libraryFileList(), cache, said));
	if (!known) remember(cache, inputs, files);
	cache.tidy();
	return files;
}

export { orStop } from '../../plain-error.ts';
