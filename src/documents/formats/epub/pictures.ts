/** The pictures of a book: each is kept once, under a name that its bytes give it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.webp': 'image/webp',
};

export interface Picture {
	/** Its path in the book. */
	readonly href: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of this machine as a picture of a book. */
export function pictureAt(file: string): Picture {
	const ending = path.extname(file).toLowerCase();
	const mediaType = mediaTypes[ending];
	if (!mediaType)
		throw new Error(`A book cannot show the picture ${file}: it is none of ${Object.keys(mediaTypes).join(', ')}.`);
	const bytes = readFileSync(file);
	const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	return { href: `pictures/${name}${ending}`, mediaType, bytes };
}
