/** The files of the term index, and the words of the search box: `/search/<lang>/<state>/<name>.json`. */
import { writeFileSync } from 'node:fs';
import type { Library } from '../../library/library.ts';
import { searchFiles, searchFolder } from '../../search/records/search-files.ts';
import type { BuiltSite } from '../output.ts';

export function writeTermIndex({ files, manifest }: BuiltSite, library: Library): void {
	for (const locale of manifest.locales) {
		// Its name says all that is in it.
		const folder = searchFolder(library, locale);
		if (files.takeOverAll(folder, folder)) continue;
		for (const [name, text] of Object.entries(searchFiles(library, locale)))
			writeFileSync(files.place(`${folder}${name}.json`, folder), text);
	}
}
