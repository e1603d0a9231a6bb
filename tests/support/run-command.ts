/**
 * Runs a command of ours on a content folder of the tests; what it builds lies beside that folder. What builds keep is
 * shared by all of them, as nearly all of their content is the same; whether it is right to keep it is the matter of
 * incremental.test.ts and interrupted-build.test.ts.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

interface Ran {
	readonly status: number | null;
	/** All that it said. */
	readonly said: string;
	/** Folder of the built site. */
	readonly dist: string;
}

export function runCommand(
	command: string,
	content: string,
	args: readonly string[] = [],
	env: NodeJS.ProcessEnv = {},
): Ran {
	const dist = path.join(path.dirname(content), 'dist');
	const file = path.join(root, `src/commands/${command}.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			KAASLANE_CONTENT: content,
			KAASLANE_OUT: dist,
			KAASLANE_CACHE: path.join(root, '.cache/tests/small'),
			...env,
		},
	});
	return { status, said: stdout + stderr, dist };
}
