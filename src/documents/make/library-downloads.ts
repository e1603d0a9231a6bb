/** EDGE: all files of the Library of this build. */
import path from 'node:path';
import { fingerprint, openFileCache, type FileCache } from '../../file-cache.ts';
import { translatorsOf } from '../../library/library-words.ts';
import type { Library } from '../../library/library.ts';
import { site } from '../../site.ts';
import { fileGroups, type FileGroup, type Keep } from './file-list.ts';
import { groupInputs } from './group-inputs.ts';
import { documentBytes, documentIn, headIn } from './kept-parts.ts';
import { makeIn, type MadeDownload } from './make-downloads.ts';
import { openPool } from './worker-pool.ts';

type InputsOf = (group: Omit<FileGroup, 'list'>) => string;

export interface LibraryDownloads {
	readonly files: readonly MadeDownload[];
	/** Made beside all other work: a book of many guides takes longer than all else of one changed word. */
	readonly books: Promise<readonly MadeDownload[]>;
}

/** `library` should have been read from a folder. Throws a ContentError where something cannot be made; then nothing of it is handed over. */
export async function libraryDownloads(
	library: Library,
	said: (made: number, kept: number) => void,
	pool = openPool(),
): Promise<LibraryDownloads> {
	const cache = openFileCache(path.join(site.cacheFolder, 'downloads'));
	const inputs = groupInputs(library);
	const context = { library, translator: translatorsOf(library), today: site.today };
	// One after another, so that the Documents of one language are held, and not those of all.
	const groups = (isOfBooks: boolean) =>
		fileGroups(context, keptIn(cache, inputs))
			.filter(({ name }) => (name === 'book') === isOfBooks)
			.map((group) => ({ ...group, inputs: inputs(group) }));
	let fresh = 0;
	let kept = 0;
	const count = (made: number, others: number) => {
		fresh += made;
		kept += others;
	};
	// The workers of the files make the books too, and end with them.
	const files = await makeIn(pool, groups(false), cache, count).catch(async (error: unknown) => {
		await pool.close();
		throw error;
	});
	const makeBooks = async () => {
		try {
			const made = await makeIn(pool, groups(true), cache, count);
			said(fresh, kept);
			cache.tidy();
			return made;
		} finally {
			await pool.close();
		}
	};
	const books = makeBooks();
	// Whoever waits for them will be told.
	books.catch(() => undefined);
	return { files, books };
}

/** Keeps the Documents of guides: one changed word makes the book anew, but not each of its chapters. */
const keptIn =
	(cache: FileCache, inputs: InputsOf): Keep =>
	({ folder }, locale, draw) => {
		// A Document says where its pictures lie.
		const key = fingerprint('document', site.contentFolder, inputs({ name: 'guide', locale, folders: [folder] }));
		const bytes = cache.read(key) ?? documentBytes(draw());
		const kept = cache.get(key) ?? cache.put(key, bytes, 0);
		return { ...headIn(bytes), kept, document: () => documentIn(bytes) };
	};
