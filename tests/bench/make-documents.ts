/** One part of the benchmark of documents, in a process of its own: `make-documents.ts COUNT FORMAT CACHE`. */
import { openFileCache } from '../../src/file-cache.ts';
import { translatorsOf } from '../../src/library/library-words.ts';
import { loadLibrary } from '../../src/library/read/load-library.ts';
import { site } from '../../src/site.ts';
import { makeDownloads } from '../../src/documents/make/make-downloads.ts';
import { fileList } from '../../src/documents/make/file-list.ts';
import type { ListedFile } from '../../src/documents/make/listed-file.ts';

const [count = '200', format = 'pdf', cache = ''] = process.argv.slice(2);

/** Three pages are a plan with some of its handouts: about so many blocks. */
const blocks = 24;

/** Meetings with their handouts, cut to length; each has a title of its own, so that none is the same as another. */
function invented(): ListedFile[] {
	const library = loadLibrary();
	const all = fileList({ library, translator: translatorsOf(library), today: site.today });
	const sessions = all.filter(({ role }) => role === 'session');
	return Array.from({ length: Number(count) }, (_, i): ListedFile[] => {
		const file = sessions[i % sessions.length];
		if (file?.format !== 'pdf') return [];
		const document = {
			...file.document,
			title: `${i + 1}. ${file.document.title}`,
			blocks: file.document.blocks.slice(0, blocks),
		};
		return [{ ...file, document, format: format === 'docx' ? 'docx' : 'pdf', file: `bench-${i}.${format}` }];
	}).flat();
}

const files = invented();
const start = performance.now();
const made = await makeDownloads([{ list: () => files }], openFileCache(cache));
const seconds = (performance.now() - start) / 1000;
const pages = made.map(({ download }) => download.pages ?? 0).sort((a, b) => a - b);
const bytes = made.reduce((sum, { download }) => sum + download.bytes, 0);
console.log(JSON.stringify({ seconds, files: made.length, bytes, pages: pages[pages.length >> 1] }));
