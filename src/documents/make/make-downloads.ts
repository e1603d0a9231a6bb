/** Orders → files: those that were made before come from the cache, the rest are made, and ZIPs are packed last. */
import path from 'node:path';
import { ContentError, type Problem } from '../../library/problems.ts';
import type { Download } from '../../views/download.ts';
import { bytesOf, fingerprint, type FileCache, type Made } from './file-cache.ts';
import { formatHash } from './code-hash.ts';
import type { FileContent, ListedFile } from './file-list.ts';
import { makeAll } from './worker-pool.ts';
import type { Job } from './worker.ts';
import { zipOf } from '../formats/zip.ts';

/** A download, and where its file lies. */
export interface MadeDownload {
	readonly download: Download;
	readonly made: Made;
}

type Zip = ListedFile & Extract<FileContent, { format: 'zip' }>;
type Single = Exclude<ListedFile, Zip>;

/** Throws a ContentError that lists every file that cannot be made. Tells `said` how many were new. */
export async function makeDownloads(
	files: readonly ListedFile[],
	cache: FileCache,
	said: (made: number, kept: number) => void = () => undefined,
): Promise<MadeDownload[]> {
	const singles = files.filter((order): order is Single => order.format !== 'zip');
	const made = await makeSingles(singles, cache, said);
	for (const zip of files.filter((order): order is Zip => order.format === 'zip'))
		made.set(zip.file, packed(zip, made, cache));
	return files.flatMap((order) => {
		const own = made.get(order.file);
		return own ? [{ download: downloadOf(order, own), made: own }] : [];
	});
}

async function makeSingles(files: readonly Single[], cache: FileCache, said: (made: number, kept: number) => void) {
	const made = new Map<string, Made>();
	const missing: { order: Single; key: string }[] = [];
	const salts = { pdf: formatHash('pdf'), docx: formatHash('docx'), epub: formatHash('epub') };
	for (const order of files) {
		const key = fingerprint(salts[order.format], order.format, JSON.stringify(matterOf(order), withoutPlaces));
		const known = cache.get(key);
		if (known) made.set(order.file, known);
		else missing.push({ order, key });
	}
	const problems: Problem[] = [];
	const jobs = missing.map(({ order }) => jobOf(order));
	await makeAll(jobs, (answer, index) => {
		const { order, key } = missing[index] ?? {};
		if (!order || !key) return;
		if (answer.bytes) made.set(order.file, cache.put(key, answer.bytes, answer.pages));
		else problems.push(refusal(order, answer.reason));
	});
	if (problems.length > 0) throw new ContentError(problems);
	said(missing.length, made.size - missing.length);
	return made;
}

/** A picture is known by its fingerprint and its kind; where it lies differs from machine to machine. */
const withoutPlaces = (name: string, value: unknown): unknown =>
	name === 'file' && typeof value === 'string' ? path.extname(value) : value;

const matterOf = (order: Single) => (order.format === 'epub' ? order.book : order.document);

const jobOf = (order: Single): Job =>
	order.format === 'epub'
		? { format: order.format, book: order.book }
		: { format: order.format, document: order.document };

function packed(zip: Zip, made: ReadonlyMap<string, Made>, cache: FileCache): Made {
	const entries = zip.entries.flatMap(({ folder, file }) => {
		const own = made.get(file);
		return own ? [{ name: folder ? `${folder}/${file}` : file, own }] : [];
	});
	const key = fingerprint(formatHash('zip'), 'zip', zip.day, ...entries.flatMap(({ name, own }) => [name, own.sha256]));
	const whole = () =>
		zipOf(
			entries.map(({ name, own }) => ({ name, bytes: bytesOf(own) })),
			zip.day,
		);
	return cache.get(key) ?? cache.put(key, whole(), 0);
}

function downloadOf(
	{ file, format, role, locale, title, path: place }: ListedFile,
	{ bytes, sha256, pages }: Made,
): Download {
	const own = { file, format, role, locale, title, path: place, bytes, sha256 };
	return pages > 0 ? { ...own, pages } : own;
}

const refusal = ({ source, file }: ListedFile, reason: string): Problem => ({
	file: source,
	line: 1,
	what: `The file ${file} cannot be made: ${reason}`,
	why: 'People who print or edit this text would get nothing, or something that some of them cannot read.',
	fix: 'Change the part of the text that the message speaks of. If you cannot tell which, ask with this message.',
});
