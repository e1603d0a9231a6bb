/** Where the code itself names a page: the doors of the start page, the queries by which the search is measured. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from './target.ts';

/** Lines of `src/` and `tests/` with the old address, as "file:line". */
export function mentionsOf({ from }: Pick<Target, 'from'>): string[] {
	const parts = from.split('/').filter(Boolean);
	const names = [parts.join('/'), `'${parts.join("', '")}'`].filter((name) => name.includes('/') || parts.length > 1);
	return ['src', 'tests'].flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|astro|json)$/.test(file) && !file.startsWith('fixtures'))
			.flatMap((file) => {
				const name = path.posix.join(root, file.replaceAll('\\', '/'));
				return readFileSync(name, 'utf8')
					.split('\n')
					.flatMap((line, i) => (names.some((one) => line.includes(one)) ? [`${name}:${i + 1}`] : []));
			}),
	);
}
