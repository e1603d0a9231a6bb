/**
 * Tightens the Content-Security-Policy that Astro wrote: it names the hashes of all styles and scripts of the whole
 * site on each page; a page should allow only its own. It also saves most of a kilobyte that cannot be compressed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { output } from '../output.ts';
import { pageFile, readManifest } from '../read-manifest.ts';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inline = /<(style|script)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** The page with only those hashes in its policy that something on it has. */
export function tightened(html: string): string {
	const own = new Set(
		[...html.matchAll(inline)].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')),
	);
	return html.replace(policy, (_, before: string, content: string, after: string) => {
		const kept = content.replace(/ '(sha256-([^']+))'/g, (all, _name, hash: string) => (own.has(hash) ? all : ''));
		return before + kept + after;
	});
}

export const tightPolicy = output('tight-policy', (dist) => {
	const manifest = readManifest(dist);
	for (const page of manifest.pages) {
		const file = pageFile(page, manifest, dist);
		const html = readFileSync(file, 'utf8');
		writeFileSync(file, tightened(html));
	}
	const fallback = `${dist}/404.html`;
	writeFileSync(fallback, tightened(readFileSync(fallback, 'utf8')));
});
