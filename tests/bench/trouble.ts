/** The tests of builds that are killed and of builds after random edits, so many of each, with a library as it will be. */
import { spawnSync } from 'node:child_process';

const guides = 46;
const tests = ['tests/unit/incremental.test.ts', 'tests/unit/interrupted-build.test.ts'];

export function benchTrouble(times: number): void {
	const start = performance.now();
	const { status } = spawnSync(process.execPath, ['--test', '--test-name-pattern=edits$|killed', ...tests], {
		stdio: 'inherit',
		env: {
			...process.env,
			KAASLANE_GUIDES: String(guides),
			KAASLANE_EDITS: String(times),
			KAASLANE_KILLS: String(times),
		},
	});
	if (status !== 0) process.exitCode = 1;
	const minutes = ((performance.now() - start) / 60_000).toFixed(0);
	console.log(`${guides} guides: ${times} edits and ${times} kills in ${minutes} min`);
}
