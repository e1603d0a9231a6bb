/** Puts the error page of each language where hosts look for it: `/et/404.html`. */
import { existsSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { output } from '../output.ts';
import { readManifest } from '../read-manifest.ts';

export const notFoundPages = output('not-found', (dist) => {
	for (const locale of readManifest(dist).locales) {
		const folder = path.join(dist, locale, '404');
		if (!existsSync(folder)) continue;
		renameSync(path.join(folder, 'index.html'), path.join(dist, locale, '404.html'));
		rmdirSync(folder);
	}
});
