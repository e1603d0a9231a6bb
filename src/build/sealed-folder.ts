/** A folder of files that is used only as it was sealed: one that was cut off, or changed, is none. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../file-cache.ts';

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
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== seal)
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
	return fingerprint(...files.flatMap((file) => [path.relative(folder, file), readFileSync(file)]));
}
