/** All files below a folder. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Their paths from the folder, in order. What only points to a file counts as one. */
export const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
