/** The list of the files of a kit, of which a reader's device makes a ZIP. */
import type { Made } from '../../file-cache.ts';
import type { KitList } from '../../views/download.ts';
import type { FileContent } from './listed-file.ts';

type List = Extract<FileContent, { format: 'json' }>;

/** `made` are files by name; those that the kit should have and that could not be made are left out. */
export const kitListOf = ({ zip, day, entries }: List, made: ReadonlyMap<string, Made>): KitList => ({
	zip,
	day,
	files: entries.flatMap(({ folder, file }) => {
		const own = made.get(file);
		return own ? [{ name: folder ? `${folder}/${file}` : file, bytes: own.bytes, sha256: own.sha256 }] : [];
	}),
});
