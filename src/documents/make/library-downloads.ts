/** EDGE: all files of the Library of this build. */
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { fingerprint, openFileCache, type FileCache } from '../../file-cache.ts';
import { translatorsOf } from '../../library/library-words.ts';
import type { Library } from '../../library/library.ts';
import { site } from '../../site.ts';
import type { Document } from '../model/document.ts';
import { fileGroups, type FileGroup, type Keep } from './file-list.ts';
import { groupInputs } from './group-inputs.ts';
import { makeDownloads, type MadeDownload } from './make-downloads.ts';

type InputsOf = (group: Omit<FileGroup, 'list'>) => string;

/** `library` should have been read from a folder. Throws a ContentError where something cannot be made; then nothing of it is handed over. */
export async function libraryDownloads(
	library: Library,
	said: (made: number, kept: number) => void,
): Promise<MadeDownload[]> {
	const cache = openFileCache(path.join(site.cacheFolder, 'downloads'));
	const inputs = groupInputs(library);
	const context = { library, translator: translatorsOf(library), today: site.today };
	const groups = fileGroups(context, keptIn(cache, inputs)).map((group) => ({ ...group, inputs: inputs(group) }));
	const files = await makeDownloads(groups, cache, said);
	cache.tidy();
	return files;
}

/** Keeps the Documents of guides: one changed word makes the book anew, but not each of its chapters. */
const keptIn =
	(cache: FileCache, inputs: InputsOf): Keep =>
	({ folder }, locale, draw) => {
		// A Document says where its pictures lie.
		const key = fingerprint('document', site.contentFolder, inputs({ name: 'guide', locale, folders: [folder] }));
		const kept = cache.read(key);
		if (kept) return JSON.parse(zstdDecompressSync(kept).toString()) as Document;
		const drawn = draw();
		cache.put(key, zstdCompressSync(JSON.stringify(drawn)), 0);
		return drawn;
	};
