/** EDGE: all files of the Library of this build. */
import path from 'node:path';
import { fingerprint, openFileCache, type FileCache } from '../../file-cache.ts';
import { openKeptMap, type KeptMap } from '../../kept-map.ts';
import { translatorsOf } from '../../library/library-words.ts';
import type { Library } from '../../library/library.ts';
import { once } from '../../once-per.ts';
import { site } from '../../site.ts';
import { fileGroups, type FileGroup, type Keep } from './file-list.ts';
import { groupInputs } from './group-inputs.ts';
import { makersHash } from './format-hash.ts';
import { documentBytes, documentIn, headOf, type DocumentHead } from './kept-parts.ts';
import { makeIn, type KeptLists, type MadeDownload } from './make-downloads.ts';
import { openPool } from './worker-pool.ts';

type InputsOf = (group: Omit<FileGroup, 'list'>) => string;

export interface LibraryDownloads {
	readonly files: readonly MadeDownload[];
	/**
	 * Begins with the books when it is first asked for them, and makes them beside all other work: a book of many guides takes
	 * longer than all else of one changed word. Until they are made, the workers stay.
	 */
	readonly books: () => Promise<readonly MadeDownload[]>;
}

/** `library` should have been read from a folder. Throws a ContentError where something cannot be made; then nothing of it is handed over. */
export async function libraryDownloads(
	library: Library,
	said: (made: number, kept: number) => void,
	pool = openPool(),
): Promise<LibraryDownloads> {
	const kept = openKept();
	const inputs = groupInputs(library);
	const context = { library, translator: translatorsOf(library), today: site.today };
	let [fresh, others] = [0, 0];
	const count = (isFresh: number, isKept: number) => {
		fresh += isFresh;
		others += isKept;
	};
	const make = (isOfBooks: boolean) => {
		const groups = fileGroups(context, keptIn(kept, inputs)).filter(({ name }) => (name === 'book') === isOfBooks);
		return makeIn(pool, withInputs(groups, kept, inputs), kept.cache, count, kept.lists);
	};
	// The workers of the files make the books too, and end with them.
	const files = await make(false).catch(async (error: unknown) => {
		await pool.close();
		throw error;
	});
	const makeBooks = async () => {
		try {
			const books = await make(true);
			said(fresh, others);
			keep(kept);
			return books;
		} finally {
			await pool.close();
		}
	};
	const books = once(() => {
		const making = makeBooks();
		// Whoever waits for them will be told.
		making.catch(() => undefined);
		return making;
	});
	return { files, books };
}

/** What is known from earlier builds. */
interface Kept {
	readonly cache: FileCache;
	readonly lists: KeptLists;
	/** Of the Documents of guides, by the keys of these in the cache. */
	readonly heads: KeptMap<DocumentHead>;
}

function openKept(): Kept {
	const folderOf = (name: string) => path.join(site.cacheFolder, name);
	const makers = makersHash();
	return {
		cache: openFileCache(folderOf('downloads')),
		lists: openKeptMap(folderOf('file-lists'), makers),
		heads: openKeptMap(folderOf('document-heads'), makers),
	};
}

function keep({ cache, lists, heads }: Kept): void {
	lists.keep();
	heads.keep();
	cache.tidy();
}

/** One after another, so that the Documents of one language are held, and not those of all. */
function* withInputs(groups: Iterable<FileGroup>, { heads }: Kept, inputs: InputsOf) {
	for (const group of groups) {
		const own = inputs(group);
		// What is known of a guide stays of use where no book asks for it this time.
		if (group.name === 'guide') heads.get(documentKey(own));
		yield { ...group, inputs: own };
	}
}

/** Of the Document of a guide, by its inputs: a Document says where its pictures lie. */
const documentKey = (inputs: string): string => fingerprint('document', site.contentFolder, inputs);

/** Keeps the Documents of guides: one changed word makes the book anew, but not each of its chapters. */
const keptIn =
	({ cache, heads }: Kept, inputs: InputsOf): Keep =>
	({ folder }, locale, draw) => {
		const key = documentKey(inputs({ name: 'guide', locale, folders: [folder] }));
		const [known, kept] = [heads.get(key), cache.get(key)];
		if (known && kept) {
			const documentOf = () => {
				const bytes = cache.read(key);
				return bytes ? documentIn(bytes) : draw();
			};
			return { ...known, kept, document: documentOf };
		}
		const document = draw();
		const head = headOf(document);
		heads.set(key, head);
		return { ...head, kept: cache.put(key, documentBytes(document), 0), document: () => document };
	};
