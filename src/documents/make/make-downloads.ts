/**
 * Groups of files → files: those that were made before come from the cache, the rest are made, and lists of files come last.
 */
import { ContentError, type Problem } from '../../library/problems.ts';
import type { Download } from '../../views/download.ts';
import { zipBytes } from '../../zip.ts';
import { fingerprint, type FileCache, type Made } from '../../file-cache.ts';
import type { KeptMap } from '../../kept-map.ts';
import { withKeptPages } from './bind-book.ts';
import { formatHash } from './format-hash.ts';
import { withoutPlaces } from './kept-parts.ts';
import type { FileGroup } from './file-list.ts';
import type { FileContent, ListedFile } from './listed-file.ts';
import { kitListOf } from './kit-list.ts';
import { openPool, type Pool } from './worker-pool.ts';
import type { Job } from './worker.ts';

/** A download, and where its file lies. */
export interface MadeDownload {
	readonly download: Download;
	readonly made: Made;
}

type List = ListedFile & Extract<FileContent, { format: 'json' }>;
type Single = Exclude<ListedFile, List>;
/** A file of the list without what stands in it, which is let go of as soon as it is drawn. */
type Listed = Pick<ListedFile, 'file' | 'format' | 'role' | 'locale' | 'title' | 'path' | 'source'>;

/** Files that are drawn up together, with the fingerprint of all that they are made of. */
interface Group extends Pick<FileGroup, 'list'> {
	readonly inputs?: string;
}

/** What was listed in earlier builds: lists of files by the inputs of their groups. */
export type KeptLists = KeptMap<readonly Line[]>;
type Line = readonly [download: Download, key: string];

/** The same with workers of its own. */
export async function makeDownloads(
	groups: Iterable<Group>,
	cache: FileCache,
	said?: (made: number, kept: number) => void,
): Promise<MadeDownload[]> {
	const pool = openPool();
	try {
		return await makeIn(pool, groups, cache, said);
	} finally {
		await pool.close();
	}
}

/** Throws a ContentError that lists every file that cannot be made. Tells `said` how many were new. */
export async function makeIn(
	pool: Pool,
	groups: Iterable<Group>,
	cache: FileCache,
	said: (made: number, kept: number) => void = () => undefined,
	lists?: KeptLists,
): Promise<MadeDownload[]> {
	const work = new Work(cache, lists);
	for (const group of groups) {
		work.begin(group, pool);
		await pool.room();
	}
	await work.drawn();
	const downloads = work.finish();
	said(work.fresh, work.made.size - work.fresh - work.lists.length);
	return downloads;
}

/** What is to be done, and what has been. */
class Work {
	readonly made = new Map<string, Made>();
	readonly lists: List[] = [];
	/** Files that had to be drawn. */
	fresh = 0;
	readonly #groups: {
		readonly inputs: string | undefined;
		readonly files: readonly Listed[];
		readonly known?: MadeDownload[];
	}[] = [];
	readonly #drawing: Promise<void>[] = [];
	readonly #problems: Problem[] = [];
	readonly #salts = { pdf: formatHash('pdf'), docx: formatHash('docx'), epub: formatHash('epub') };
	readonly #cache: FileCache;
	readonly #kept: KeptLists | undefined;

	constructor(cache: FileCache, kept: KeptLists | undefined) {
		this.#cache = cache;
		this.#kept = kept;
	}

	/** Finds the files of a group, or has them drawn. */
	begin({ inputs, list }: Group, pool: Pool): void {
		const known = inputs === undefined ? undefined : this.#recall(inputs);
		if (known) {
			for (const { download, made } of known) this.made.set(download.file, made);
			this.#groups.push({ inputs, files: [], known });
			return;
		}
		const files = list();
		for (const file of files)
			if (file.format === 'json') this.lists.push(file);
			else this.#draw(file, pool);
		this.#groups.push({ inputs, files: files.map(listed) });
	}

	#draw(file: Single, pool: Pool): void {
		const { format } = file;
		const matter = format === 'epub' ? file.mark : withoutPlaces(JSON.stringify(file.document));
		const key = fingerprint(this.#salts[format], format, matter);
		const kept = this.#cache.get(key);
		if (kept) {
			this.made.set(file.file, kept);
			return;
		}
		this.fresh++;
		const own = listed(file);
		const drawing = pool.make(this.#jobOf(file)).then((answer) => {
			if (!answer.bytes) {
				this.#problems.push(refusal(own, answer.reason));
				return;
			}
			this.made.set(own.file, this.#cache.put(key, answer.bytes, answer.pages));
			for (const [page, bytes] of answer.chapters ?? []) this.#cache.put(page, bytes, 0);
		});
		// Whoever waits for all will be told.
		drawing.catch(() => undefined);
		this.#drawing.push(drawing);
	}

	#jobOf(order: Single): Job {
		if (order.format !== 'epub') return { format: order.format, document: order.document };
		const salt = this.#salts.epub;
		return { format: order.format, book: withKeptPages(order.book(), salt, this.#cache), salt };
	}

	async drawn(): Promise<void> {
		await Promise.all(this.#drawing);
		if (this.#problems.length > 0) throw new ContentError(this.#problems);
	}

	/** Writes the lists, and hands over all files in the order in which they were ordered. */
	finish(): MadeDownload[] {
		const zips = new Map(this.lists.map((list) => [list.file, this.#write(list)]));
		return this.#groups.flatMap(({ inputs, files, known }) => {
			if (known) return known;
			const own = files.flatMap((file): MadeDownload[] => {
				const made = this.made.get(file.file);
				return made ? [{ download: downloadOf(file, made, zips.get(file.file)), made }] : [];
			});
			if (inputs !== undefined)
				this.#kept?.set(
					inputs,
					own.map(({ download, made: { key } }) => [download, key]),
				);
			return own;
		});
	}

	/** The files of an earlier build with the same inputs; undefined where there was none, or one of its files is gone. */
	#recall(inputs: string): MadeDownload[] | undefined {
		const lines = this.#kept?.get(inputs);
		const files = lines?.flatMap(([download, key]) => {
			const made = this.#cache.get(key);
			return made ? [{ download, made }] : [];
		});
		return files?.length === lines?.length ? files : undefined;
	}

	#write(list: List): Download['zip'] {
		const kit = kitListOf(list, this.made);
		const text = JSON.stringify(kit);
		const key = fingerprint('list', text);
		this.made.set(list.file, this.#cache.get(key) ?? this.#cache.put(key, Buffer.from(text), 0));
		return { file: list.zip, files: kit.files.length, bytes: zipBytes(kit.files) };
	}
}

const listed = ({ file, format, role, locale, title, path: place, source }: ListedFile): Listed => ({
	file,
	format,
	role,
	locale,
	title,
	path: place,
	source,
});

function downloadOf(
	{ file, format, role, locale, title, path: place }: Listed,
	{ bytes, sha256, pages }: Made,
	zip: Download['zip'],
): Download {
	const own = { file, format, role, locale, title, path: place, bytes, sha256 };
	return { ...own, ...(pages > 0 ? { pages } : {}), ...(zip ? { zip } : {}) };
}

const refusal = ({ source, file }: Listed, reason: string): Problem => ({
	file: source,
	line: 1,
	what: `The file ${file} cannot be made: ${reason}`,
	why: 'People who print or edit this text would get nothing, or something that some of them cannot read.',
	fix: 'Change the part of the text that the message speaks of. If you cannot tell which, ask with this message.',
});
