/** `npm run dev`: the site with every edit shown at once, and the languages that are still drafts. The full text is searched in a built site only. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const args = [
	'--max-semi-space-size=64',
	path.resolve('node_modules/astro/bin/astro.mjs'),
	'dev',
	...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, args, {
	stdio: 'inherit',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', KAASLANE_DRAFTS: '1' },
});
process.exitCode = status ?? 1;
