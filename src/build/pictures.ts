/** Pictures beside the texts → files for pages: photographs as WebP, drawings as they are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, type FileCache } from '../file-cache.ts';
import { fileUrl } from '../i18n/urls.ts';
import type { Library } from '../library/library.ts';
import type { SiteFiles } from '../site-files.ts';
import { site } from '../site.ts';
import { picturePlaces, type PictureView } from '../views/picture.ts';

/** Quality of WebP, of 100: no difference can be seen, at a fraction of the bytes. */
const quality = 80;

/** Writes every picture and tells where it is, by its path from `content/`. */
export async function writePictures(
	files: SiteFiles,
	library: Library,
	cache: FileCache,
): Promise<Map<string, PictureView>> {
	const places = picturePlaces(library);
	const views = new Map<string, PictureView>();
	if (places.length === 0) return views;
	const { default: sharp } = await import('sharp');
	for (const place of places) {
		const source = readFileSync(path.join(site.contentFolder, place));
		const { width, height } = await sharp(source).metadata();
		const isDrawing = place.endsWith('.svg');
		const key = fingerprint('picture', JSON.stringify(sharp.versions), String(quality), source);
		const kept = isDrawing ? source : cache.read(key);
		const bytes = kept ?? (await sharp(source).webp({ quality }).toBuffer());
		if (!isDrawing && !kept) cache.put(key, bytes, 0);
		const { name } = path.parse(place);
		const file = `_kaaslane/${name}.${fingerprint(bytes).slice(0, 8)}.${isDrawing ? 'svg' : 'webp'}`;
		files.write(file, bytes);
		views.set(place, { url: fileUrl(file), width, height });
	}
	return views;
}
