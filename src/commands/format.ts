/** `npm run format`: brings code into the common form. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
	process.execPath,
	['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', '.'],
	{
		stdio: 'inherit',
	},
);
process.exitCode = status ?? 1;
