/** Makes the index of a language in a thread of its own, of the pages as they are written, when it is told of them. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { close } from 'pagefind';
import type { Locale } from '../../i18n/locales.ts';
import type { ManifestPage } from '../../page-model/manifest.ts';
import { essenceOf } from './essence.ts';
import { indexPages, type TextPage } from './full-text.ts';

/** A page to be indexed: where it lies, and what only the index needs to know. */
export interface IndexedPage {
	readonly file: string;
	readonly page: ManifestPage;
}

export interface IndexJob {
	readonly locale: Locale;
	readonly pages: readonly IndexedPage[];
}

/** One after another, so that only those that are being read are held. */
function* texts({ pages }: IndexJob): Generator<TextPage> {
	for (const { file, page } of pages) yield { url: page.url, html: essenceOf(readFileSync(file, 'utf8'), page) };
}

parentPort?.on('message', (job: IndexJob | 'end') => {
	if (job === 'end') void close().then(() => parentPort?.close());
	else void indexPages(job.locale, texts(job)).then((files) => parentPort?.postMessage(files));
});
