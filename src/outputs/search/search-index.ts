/** Pagefind's full-text index, one for each language: `/pagefind/<lang>/`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import type { Manifest, ManifestPage } from '../../page-model/manifest.ts';
import { output } from '../output.ts';
import { pageFile, readManifest } from '../read-manifest.ts';
import { essence, indexPages, type TextPage } from './full-text.ts';

export const searchIndex = output('search-index', async (dist, logger) => {
	const manifest = readManifest(dist);
	const counts = [];
	// One language after another, each in a Pagefind of its own: at 10,000 pages a language one takes 1.9 GB.
	for (const locale of manifest.locales) {
		counts.push(`${locale} ${await indexLanguage(manifest, locale, dist)} pages`);
		await close();
	}
	logger.info(counts.join(', '));
});

function essenceOf(html: string, { title, search, keywords, contentLocale, locale }: ManifestPage): string {
	return essence(locale, html.slice(html.indexOf('<main'), html.indexOf('</main>')), {
		title,
		kind: search?.kind,
		about: search?.about,
		keywords: keywords?.join(', '),
		lang: contentLocale === locale ? undefined : contentLocale,
	});
}

async function indexLanguage(manifest: Manifest, locale: string, dist: string): Promise<number> {
	// Topics have no text of their own; the term index leads there.
	const pages = manifest.pages.filter(({ locale: own, search, kind }) => own === locale && search && kind !== 'topic');
	await indexPages(locale, textsOf(pages, manifest, dist), path.join(dist, 'pagefind', locale));
	return pages.length;
}

/** One after another, so that only those that are being read are held. */
function* textsOf(pages: readonly ManifestPage[], manifest: Manifest, dist: string): Generator<TextPage> {
	for (const page of pages)
		yield { url: page.url, html: essenceOf(readFileSync(pageFile(page, manifest, dist), 'utf8'), page) };
}
