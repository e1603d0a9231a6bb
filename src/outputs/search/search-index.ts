/** Pagefind's full-text index, one for each language: `/pagefind/<lang>/`. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Manifest, ManifestPage } from '../../page-model/manifest.ts';
import { output } from '../output.ts';
import { fileOf, readManifest } from '../read-manifest.ts';

/** Kinds of pages that answer a question; lists and the search itself would only stand in the way. */
const searched = new Set(['guide', 'story', 'sheet', 'kit', 'session']);

export const searchIndex = output('search-index', async (dist, logger) => {
	const manifest = readManifest(dist);
	const counts = await Promise.all(manifest.locales.map((locale) => indexLanguage(manifest, locale, dist)));
	logger.info(manifest.locales.map((locale, i) => `${locale} ${counts[i] ?? 0} pages`).join(', '));
	await close();
});

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Hands over 20 pages at a time, so that neither side waits for the other nor drowns in pages. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
	for (let i = 0; i < items.length; i += 20) await Promise.all(items.slice(i, i + 20).map(work));
}

/** The matter of a page, and what only the index needs to know, which a reader's phone should not have to fetch. */
function essenceOf(html: string, { topic, keywords, contentLocale, locale }: ManifestPage): string {
	const meta = {
		topic,
		keywords: keywords?.join(', '),
		lang: contentLocale === locale ? undefined : contentLocale,
	};
	const tags = Object.entries(meta)
		.filter(([, value]) => value)
		.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${attribute(value ?? '')}">`);
	const matter = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
	const own = matter.replace(/<[^>]*data-pagefind-body[^>]*>/, (body) => body + tags.join(''));
	return `<!doctype html><html lang="${locale}"><body>${own}</main></body></html>`;
}

async function indexLanguage(manifest: Manifest, locale: string, dist: string): Promise<number> {
	const { index, errors } = await createIndex({ forceLanguage: locale });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const pages = manifest.pages.filter((page) => page.locale === locale && searched.has(page.kind));
	await inTurns(pages, async (page) => {
		const html = readFileSync(fileOf(page, manifest, dist), 'utf8');
		const added = await index.addHTMLFile({ url: page.url, content: essenceOf(html, page) });
		if (added.errors.length > 0) throw new Error(`Pagefind could not read ${page.url}: ${added.errors.join('; ')}`);
	});
	const folder = path.join(dist, 'pagefind', locale);
	const written = await index.writeFiles({ outputPath: folder });
	if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
	await index.deleteIndex();
	// Pagefind's own interfaces; ours is src/components/search/.
	for (const name of [
		'pagefind-ui.js',
		'pagefind-ui.css',
		'pagefind-modular-ui.js',
		'pagefind-modular-ui.css',
		'pagefind-component-ui.js',
		'pagefind-component-ui.css',
		'pagefind-highlight.js',
	])
		rmSync(path.join(folder, name), { force: true });
	return pages.length;
}
