/** Pictures beside the texts → files for pages: photographs as WebP, drawings as they are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, type FileCache } from '../file-cache.ts';
import { fileUrl } from '../i18n/urls.ts';
import type { Library } from '../library/library.ts';
import type { SiteFiles } from '../site-files.ts';
import { site } from '../site.ts';
import { versionsOf } from '../versions-of.ts';
import { picturePlaces, type PictureView } from '../views/picture.ts';

const drawnBy = versionsOf(/^sharp$/);

/** Quality of WebP, of 100: no difference can be seen, at a fraction of the bytes. */
const quality = 80;

/** A picture as a page shows it. `width` and `height` are pixels of the source. */
interface Shown {
	readonly bytes: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** Writes every picture and tells where it is, by its path from `content/`. */
export async function writePictures(
	files: SiteFiles,
	library: Library,
	cache: FileCache,
): Promise<Map<string, PictureView>> {
	const views = new Map<string, PictureView>();
	for (const place of picturePlaces(library)) {
		const isDrawing = place.endsWith('.svg');
		const { bytes, width, height } = await shown(readFileSync(path.join(site.contentFolder, place)), isDrawing, cache);
		const { name } = path.parse(place);
		const file = `_kaaslane/${name}.${fingerprint(bytes).slice(0, 8)}.${isDrawing ? 'svg' : 'webp'}`;
		files.write(file, bytes);
		views.set(place, { url: fileUrl(file), width, height });
	}
	return views;
}

/** From the cache where it is there: what draws pictures takes a tenth of a second to load. */
async function shown(source: Buffer, isDrawing: boolean, cache: FileCache): Promise<Shown> {
	const key = fingerprint('picture', drawnBy, String(quality), source);
	const sidesKey = fingerprint('sides', key);
	const sides = cache.read(sidesKey);
	const kept = isDrawing ? source : cache.read(key);
	if (sides && kept) return { bytes: kept, ...(JSON.parse(Buffer.from(sides).toString()) as Omit<Shown, 'bytes'>) };
	const { default: sharp } = await import('sharp');
	const { width, height } = await sharp(source).metadata();
	const bytes = isDrawing ? source : await sharp(source).webp({ quality }).toBuffer();
	if (!isDrawing) cache.put(key, bytes, 0);
	cache.put(sidesKey, Buffer.from(JSON.stringify({ width, height })), 0);
	return { bytes, width, height };
}
