/** Packs files into one, with the same bytes on every machine and in every time zone. */
import { zipSync, type ZipOptions } from 'fflate';

/** A time in a ZIP is that of a wall clock without a zone, so it is given as one. Some days of some zones have no midnight. */
export const noonOf = (day: string): Date => {
	const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, 12);
};

/**
 * Our PDF files are half lists of what stands where, which their format leaves as they are: packed, they lose half of
 * their bytes. Word files are packed already.
 */
const levelOf = (name: string) => (name.endsWith('.pdf') ? 6 : 0);

/** `day` (YYYY-MM-DD) becomes the date of every file. */
export function zipOf(
	entries: readonly { readonly name: string; readonly bytes: Uint8Array }[],
	day: string,
): Uint8Array {
	const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
	const files = sorted.map(({ name, bytes }): [string, [Uint8Array, ZipOptions]] => [
		name,
		[bytes, { level: levelOf(name) }],
	]);
	return zipSync(Object.fromEntries(files), { mtime: noonOf(day) });
}
