/** Where the code itself names a page: the doors of the start page, the queries by which the search is measured. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from './target.ts';

const isComment = (line: string) => /^\s*(\*|\/\*|\/\/)/.test(line);

/** Lines of `src/` and `tests/` with the old address, as "file:line". */
export function mentionsOf({ from }: Pick<Target, 'from'>): string[] {
	const parts = from.split('/').filter(Boolean);
	// As a path, or as the parts that a function is given: guidePath('health', 'emergency').
	const name = new RegExp(`['"/]${parts.join('/')}['"/]|'${parts.join("', '")}'`);
	return ['src', 'tests'].flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|astro|json)$/.test(file) && !file.startsWith('fixtures'))
			.flatMap((file) => {
				const place = path.posix.join(root, file.replaceAll('\\', '/'));
				return readFileSync(place, 'utf8')
					.split('\n')
					.flatMap((line, i) => (name.test(line) && !isComment(line) ? [`${place}:${i + 1}`] : []));
			}),
	);
}
