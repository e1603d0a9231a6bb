/** The files to take away, and their list, `/downloads/index.json`. */
import type { MadeDownload } from '../../documents/make/make-downloads.ts';
import { publish } from '../../file-cache.ts';
import type { SiteFiles } from '../../site-files.ts';

export function writeDownloads(files: SiteFiles, all: readonly MadeDownload[]): void {
	for (const { download, made } of all) {
		const file = `downloads/${download.file}`;
		if (!files.takeOver(file, made.sha256)) publish(made, files.place(file, made.sha256));
	}
	const list = all.map(({ download }) => download);
	files.write('downloads/index.json', `${JSON.stringify({ downloads: list }, null, '\t')}\n`);
}
