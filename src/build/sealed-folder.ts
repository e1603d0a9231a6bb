/** A folder of files that is used only as it was sealed: one that was cut off, or changed, is none. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../file-cache.ts';
import { filesBelow } from '../files-below.ts';

const seal = 'files.sha256';

export const sealFolder = (folder: string): void => {
	writeFileSync(path.join(folder, seal), fingerprintOf(folder));
};

export function isSealed(folder: string): boolean {
	const file = path.join(folder, seal);
	return existsSync(file) && readFileSync(file, 'utf8') === fingerprintOf(folder);
}

/** Of the names and bytes of all files below. */
function fingerprintOf(folder: string): string {
	const files = filesBelow(folder).filter((file) => file !== seal);
	return fingerprint(...files.flatMap((file) => [file, readFileSync(path.join(folder, file))]));
}
