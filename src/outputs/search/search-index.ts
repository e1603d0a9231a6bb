/** Pagefind's full-text index, one for each language: `/pagefind/<lang>/`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import type { Manifest, ManifestPage } from '../../page-model/manifest.ts';
import { output } from '../output.ts';
import { fileOf, readManifest } from '../read-manifest.ts';
import { essence, indexPages, type TextPage } from './full-text.ts';

/** Kinds of pages that answer a question; lists and the search itself would only stand in the way. */
const searched = new Set(['guide', 'story', 'sheet', 'kit', 'session']);

export const searchIndex = output('search-index', async (dist, logger) => {
	const manifest = readManifest(dist);
	const counts = await Promise.all(manifest.locales.map((locale) => indexLanguage(manifest, locale, dist)));
	logger.info(manifest.locales.map((locale, i) => `${locale} ${counts[i] ?? 0} pages`).join(', '));
	await close();
});

function essenceOf(html: string, { topic, keywords, contentLocale, locale }: ManifestPage): string {
	return essence(locale, html.slice(html.indexOf('<main'), html.indexOf('</main>')), {
		topic,
		keywords: keywords?.join(', '),
		lang: contentLocale === locale ? undefined : contentLocale,
	});
}

async function indexLanguage(manifest: Manifest, locale: string, dist: string): Promise<number> {
	const pages = manifest.pages.filter((page) => page.locale === locale && searched.has(page.kind));
	await indexPages(locale, textsOf(pages, manifest, dist), path.join(dist, 'pagefind', locale));
	return pages.length;
}

/** One after another, so that only those that are being read are held. */
function* textsOf(pages: readonly ManifestPage[], manifest: Manifest, dist: string): Generator<TextPage> {
	for (const page of pages)
		yield { url: page.url, html: essenceOf(readFileSync(fileOf(page, manifest, dist), 'utf8'), page) };
}
