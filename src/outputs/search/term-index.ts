/** The files of the term index, and the words of the search box. */
import { writeFileSync } from 'node:fs';
import { codeHash } from '../../code-hash.ts';
import { fingerprint } from '../../file-cache.ts';
import type { Library } from '../../library/library.ts';
import { indexFolder, searchFiles, searchFolder } from '../../search/records/search-files.ts';
import { inputsOf } from '../../views/inputs.ts';
import type { BuiltSite } from '../output.ts';

export function writeTermIndex({ files, manifest }: Omit<BuiltSite, 'downloads'>, library: Library): void {
	const code = codeHash('.');
	for (const locale of manifest.locales) {
		const mark = fingerprint('term-index', code, inputsOf(library).words(locale));
		if ([searchFolder(locale), indexFolder(locale)].every((folder) => files.takeOverAll(folder, mark))) continue;
		for (const [file, text] of searchFiles(library, locale)) writeFileSync(files.place(file, mark), text);
	}
}
