/** The pictures of a book: each file is kept once, under a number. */
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
	readonly bytes: Uint8Array;
}

export interface Pictures {
	/** Keeps a file of this machine; returns its path in the book. */
	readonly keep: (file: string) => string;
	/** Those kept so far, in the order in which they were first asked for. */
	readonly kept: () => readonly Picture[];
}

export function emptyPictures(): Pictures {
	const byFile = new Map<string, Picture>();
	const keep = (file: string) => {
		const picture = byFile.get(file) ?? read(file, byFile.size + 1);
		byFile.set(file, picture);
		return picture.href;
	};
	return { keep, kept: () => [...byFile.values()] };
}

function read(file: string, number: number): Picture {
	const ending = path.extname(file).toLowerCase();
	const mediaType = mediaTypes[ending];
	if (!mediaType)
		throw new Error(`A book cannot show the picture ${file}: it is none of ${Object.keys(mediaTypes).join(', ')}.`);
	return { href: `pictures/${number}${ending}`, mediaType, bytes: readFileSync(file) };
}
