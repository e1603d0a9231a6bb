/** Finds things whose files to download would have the same name: all of them lie in one folder. */
import { bookFileName, fileNameOf, sessionFileName, writtenThings, type Library } from '../library.ts';
import { kindOf } from '../kinds/index.ts';
import type { Problem } from '../problems.ts';

interface Named {
	readonly name: string;
	readonly file: string;
	readonly folder: string;
}

export function checkFileNames(library: Library): Problem[] {
	const named = writtenThings(library).flatMap((thing): Named[] => {
		if (!kindOf(thing.kind).hasFiles) return [];
		const { file, folder } = thing;
		const session = thing.kind === 'session' ? [{ name: sessionFileName(thing), file, folder }] : [];
		return [{ name: fileNameOf(thing), file, folder }, ...session];
	});
	const book = { name: bookFileName, file: '', folder: 'the book of all guides' };
	return [...Map.groupBy([book, ...named], ({ name }) => name).values()].flatMap(([first, ...others]) =>
		others.map(({ name, file }) => ({
			file,
			line: 1,
			what: `The files to download would be called ${name}-…, and so would those of ${first?.folder ?? ''}.`,
			why: 'One of the two would be lost.',
			fix: 'Give one of the two folders another name.',
		})),
	);
}
