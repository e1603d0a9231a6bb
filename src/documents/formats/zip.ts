/** Packs files into one, with the same bytes on every machine and in every time zone. */
import { zipSync } from 'fflate';

/** A time in a ZIP is that of a wall clock without a zone, so it is given as one. Some days of some zones have no midnight. */
export const noonOf = (day: string): Date => {
	const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, 12);
};

/** `day` (YYYY-MM-DD) becomes the date of every file. What is packed is compressed already, and only stored. */
export function zipOf(
	entries: readonly { readonly name: string; readonly bytes: Uint8Array }[],
	day: string,
): Uint8Array {
	const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
	return zipSync(Object.fromEntries(sorted.map(({ name, bytes }) => [name, bytes])), {
		level: 0,
		mtime: noonOf(day),
	});
}
