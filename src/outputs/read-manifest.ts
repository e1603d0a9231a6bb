/** What outputs know of the site: the manifest in `dist/`, and the files of its pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, ManifestPage } from '../page-model/manifest.ts';

export const readManifest = (dist: string): Manifest =>
	JSON.parse(readFileSync(path.join(dist, 'site-manifest.json'), 'utf8')) as Manifest;

/** File of a page in `dist`. */
export function pageFile(page: ManifestPage, manifest: Manifest, dist: string): string {
	const place = page.url.slice(manifest.base.length);
	return path.join(dist, place.endsWith('/') || place === '' ? `${place}index.html` : place);
}
