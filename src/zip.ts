/**
 * Writes a ZIP of files as they are, the same bytes on every device: ours are packed already, and so a reader is told how
 * large it will be before anything is fetched.
 *
 * PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

export interface ZipEntry<Content> {
	/** Folders and name, with `/` between them. */
	readonly name: string;
	readonly bytes: Content;
	/** Of the file itself, where its bytes are deflated (RFC 1951). */
	readonly deflated?: { readonly size: number; readonly crc: number };
}

type FileEntry = ZipEntry<Uint8Array<ArrayBuffer>>;

const utf8 = new TextEncoder();

type Field = readonly [value: number, bytes: 2 | 4];

/** Fields one after another, the smallest byte of each first, and then a name. */
function record(fields: readonly Field[], name = utf8.encode()): Uint8Array<ArrayBuffer> {
	const sizes = fields.map(([, size]) => size);
	const all = new Uint8Array(sizes.reduce<number>((sum, size) => sum + size, name.length));
	const view = new DataView(all.buffer);
	let at = 0;
	for (const [value, size] of fields) {
		if (size === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += size;
	}
	all.set(name, at);
	return all;
}

const remainders = Uint32Array.from({ length: 256 }, (_, rest) => {
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
	return rest;
});

function crc32(bytes: Uint8Array): number {
	let rest = ~0;
	for (const byte of bytes) rest = (remainders[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
	return ~rest >>> 0;
}

/** What is said of a file both before it and in the list at the end. */
function aboutFile(name: Uint8Array, { bytes, deflated }: FileEntry, day: string): Field[] {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	return [
		[20, 2],
		// The name is UTF-8.
		[0x0800, 2],
		// Deflated, or stored.
		[deflated ? 8 : 0, 2],
		// Noon.
		[12 << 11, 2],
		[((year - 1980) << 9) | (month << 5) | date, 2],
		[deflated?.crc ?? crc32(bytes), 4],
		[bytes.length, 4],
		[deflated?.size ?? bytes.length, 4],
		[name.length, 2],
		[0, 2],
	];
}

/** The parts of a ZIP whose files stand by name. `day` (YYYY-MM-DD) becomes the date of each, on any clock. */
export const zipParts = (entries: readonly FileEntry[], day: string): Uint8Array<ArrayBuffer>[] =>
	zipInOrder(
		[...entries].sort((a, b) => (a.name < b.name ? -1 : 1)),
		day,
	);

/** The same of files in the order in which they are given. */
export function zipInOrder(entries: readonly FileEntry[], day: string): Uint8Array<ArrayBuffer>[] {
	const files: Uint8Array<ArrayBuffer>[] = [];
	const list: Uint8Array<ArrayBuffer>[] = [];
	let at = 0;
	for (const entry of entries) {
		const { name, bytes } = entry;
		const own = utf8.encode(name);
		const about = aboutFile(own, entry, day);
		const head = record([[0x04034b50, 4], ...about], own);
		files.push(head, bytes);
		// No comment, the first disk, nothing known of the file; and where it begins.
		list.push(record([[0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]], own));
		at += head.length + bytes.length;
	}
	const listed = list.reduce((sum, { length }) => sum + length, 0);
	const end: Field[] = [
		[0x06054b50, 4],
		[0, 2],
		[0, 2],
		[list.length, 2],
		[list.length, 2],
		[listed, 4],
		[at, 4],
		[0, 2],
	];
	return [...files, ...list, record(end)];
}

/** Bytes of the ZIP of files of so many bytes. Throws a RangeError where there are too many for a ZIP of this kind. */
export function zipBytes(entries: readonly ZipEntry<number>[]): number {
	const bytes = entries.reduce((sum, entry) => sum + entry.bytes + 76 + 2 * utf8.encode(entry.name).length, 22);
	if (bytes >= 2 ** 32 || entries.length >= 2 ** 16 - 1)
		throw new RangeError('A ZIP holds less than 4 GB and 65,535 files: more needs its 64-bit form.');
	return bytes;
}
