/** EDGE: all files of the Library of this build. */
import path from 'node:path';
import { openFileCache } from '../../file-cache.ts';
import { translatorsOf } from '../../library/library-words.ts';
import type { Library } from '../../library/library.ts';
import { site } from '../../site.ts';
import { fileGroups, type FileGroup } from './file-list.ts';
import { groupInputs } from './group-inputs.ts';
import { makeDownloads, type MadeDownload } from './make-downloads.ts';

const groupsOf = (library: Library): Generator<FileGroup> =>
	fileGroups({ library, translator: translatorsOf(library), today: site.today });

/** `library` should have been read from a folder. Throws a ContentError where something cannot be made; then nothing of it is handed over. */
export async function libraryDownloads(
	library: Library,
	said: (made: number, kept: number) => void,
): Promise<MadeDownload[]> {
	const cache = openFileCache(path.join(site.cacheFolder, 'downloads'));
	const inputs = groupInputs(library);
	const groups = groupsOf(library).map((group) => ({ ...group, inputs: inputs(group) }));
	const files = await makeDownloads(groups, cache, said);
	cache.tidy();
	return files;
}
