/** Pictures beside the texts → files for pages: photographs as WebP, drawings as they are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, keptPlain, type FileCache } from '../file-cache.ts';
import { fileUrl } from '../i18n/urls.ts';
import type { Library } from '../library/library.ts';
import type { SiteFiles } from '../site-files.ts';
import { site } from '../site.ts';
import { versionsOf } from '../versions-of.ts';
import { picturePlaces, type PictureView } from '../views/picture.ts';

const drawnBy = versionsOf(/^sharp$/);

/** Quality of WebP, of 100: no difference can be seen, at a fraction of the bytes. */
const quality = 80;

/** Writes every picture and tells where it is, by its path from `content/`. */
export async function writePictures(
	files: SiteFiles,
	library: Library,
	cache: FileCache,
): Promise<Map<string, PictureView>> {
	const views = new Map<string, PictureView>();
	for (const place of picturePlaces(library)) {
		const source = readFileSync(path.join(site.contentFolder, place));
		const isDrawing = place.endsWith('.svg');
		const { width, height } = await keptPlain(cache, keyOf('sides', source), () => sidesOf(source));
		const bytes = isDrawing ? source : await webp(source, cache);
		const { name } = path.parse(place);
		const file = `_kaaslane/${name}.${fingerprint(bytes).slice(0, 8)}.${isDrawing ? 'svg' : 'webp'}`;
		files.write(file, bytes);
		views.set(place, { url: fileUrl(file), width, height });
	}
	return views;
}

const keyOf = (what: string, source: Buffer) => fingerprint(what, drawnBy, String(quality), source);

/** It takes a tenth of a second to load, and nearly all pictures are as they were. */
const openSharp = async () => (await import('sharp')).default;

/** In pixels. */
async function sidesOf(source: Buffer): Promise<{ width: number; height: number }> {
	const { width, height } = await (await openSharp())(source).metadata();
	return { width, height };
}

async function webp(source: Buffer, cache: FileCache): Promise<Uint8Array> {
	const key = keyOf('picture', source);
	const kept = cache.read(key);
	if (kept) return kept;
	const bytes = await (await openSharp())(source).webp({ quality }).toBuffer();
	cache.put(key, bytes, 0);
	return bytes;
}
