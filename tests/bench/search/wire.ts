/** Bytes that a reader fetches: texts as brotli, what is compressed already as it is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const known = new Map<string, number>();

export function wireBytes(file: string): number {
	const bytes =
		known.get(file) ?? (/\.js(on)?$/.test(file) ? brotliCompressSync(readFileSync(file)).length : statSync(file).size);
	known.set(file, bytes);
	return bytes;
}

export const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));

/**
 * The script of the search box with all it needs at once; undefined where no site was built.
 *
 * @param later names of parts that it fetches later, and which count too.
 */
export function boxBytes(dist: string, later: readonly string[] = []): number | undefined {
	const scripts = new Set<string>();
	const add = (file: string) => {
		if (scripts.has(file)) return;
		scripts.add(file);
		for (const [, isLater, other = ''] of readFileSync(file, 'utf8').matchAll(imports))
			if (!isLater || later.some((name) => other.startsWith(`${name}.`))) add(path.join(path.dirname(file), other));
	};
	const folder = path.join(dist, '_kaaslane');
	for (const name of filesOf(folder)) if (/^box\..*\.js$/.test(name)) add(path.join(folder, name));
	return scripts.size === 0 ? undefined : [...scripts].reduce((sum, file) => sum + wireBytes(file), 0);
}

/** `import{a}from"./b.js"`, and with a bracket what is fetched later. */
const imports = /(?:from|import)\s*(\()?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

function filesOf(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
