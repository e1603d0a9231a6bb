/** Fingerprint of our own code: what it draws today it may draw otherwise tomorrow, from the same words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './file-cache.ts';
import { filesBelow } from './files-below.ts';
import { onceFor } from './once-per.ts';

const source = path.dirname(fileURLToPath(import.meta.url));

/** Of files and folders, by name and content; their paths are given from `src/`. */
export function codeHash(...places: readonly string[]): string {
	const files = places.flatMap((place) => filesAt(path.join(source, place)));
	return fingerprint(...files.flatMap((file) => [path.relative(source, file), sumOf(file)]));
}

const filesAt = onceFor((place: string): string[] =>
	path.extname(place) ? [place] : filesBelow(place).map((file) => path.join(place, file)),
);

/** What runs is the code as it was read first: where it changes, a program has to start anew. */
const sumOf = onceFor((file: string): string => fingerprint(readFileSync(file)));
