/** Makes the index of a language in a thread of its own, of the pages as they are written, when it is told of them. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { close } from 'pagefind';
import type { Locale } from '../../i18n/locales.ts';
import type { ManifestPage } from '../../page-model/manifest.ts';
import { essence, indexPages, type IndexedPage, type TextPage } from './full-text.ts';

export interface IndexJob {
	readonly locale: Locale;
	readonly pages: readonly IndexedPage[];
}

function essenceOf(html: string, { title, search, keywords, contentLocale, locale: own }: ManifestPage): string {
	return essence(own, html.slice(html.indexOf('<main'), html.indexOf('</main>')), {
		title,
		kind: search?.kind,
		about: search?.about,
		keywords: keywords?.join(', '),
		lang: contentLocale === own ? undefined : contentLocale,
	});
}

/** One after another, so that only those that are being read are held. */
function* texts({ pages }: IndexJob): Generator<TextPage> {
	for (const { file, page } of pages) yield { url: page.url, html: essenceOf(readFileSync(file, 'utf8'), page) };
}

parentPort?.on('message', (job: IndexJob | 'end') => {
	if (job === 'end') void close().then(() => parentPort?.close());
	else void indexPages(job.locale, texts(job)).then((files) => parentPort?.postMessage(files));
});
