/** What builds the site, whatever stands in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeHash } from '../code-hash.ts';
import { fingerprint } from '../file-cache.ts';
import { site } from '../site.ts';

/** Folder of this checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Fingerprint of all code, the libraries, and where the site stands, which Astro compiles into what it makes. */
export const compilerHash = (): string =>
	fingerprint(
		process.version,
		root,
		...['package-lock.json', 'astro.config.mjs'].map((file) => readFileSync(path.join(root, file))),
		codeHash('.', '../public'),
		...[site.origin, site.base],
	);

/** The same, and what else differs between builds of the same content. */
export const programHash = (): string => fingerprint(compilerHash(), site.repository ?? '');
