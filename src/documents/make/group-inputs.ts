/** What the files of a group are made of, as a fingerprint. */
import { fingerprint } from '../../file-cache.ts';
import type { Library } from '../../library/library.ts';
import { inputsOf } from '../../views/inputs.ts';
import type { FileGroup } from './file-list.ts';
import { makersHash } from './format-hash.ts';

/** Tells the inputs of any group of the files of a Library, which should have been read from a folder. */
export function groupInputs(library: Library): (group: Omit<FileGroup, 'list'>) => string {
	const { everywhere, below } = inputsOf(library);
	const makers = makersHash();
	return ({ name, locale, folders }) =>
		fingerprint('group', name, makers, everywhere, locale, ...folders.flatMap((one) => [one, below(one, locale)]));
}
