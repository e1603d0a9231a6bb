/**
 * `npm run dev`: the site with every edit shown at once, and the languages that are still drafts, at
 * http://localhost:4321 (`PORT` changes the number). The full text is searched in a built site only.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startAnew } from '../dev/start-anew.ts';

const args = ['--max-semi-space-size=64', path.resolve('src/dev/run.ts')];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', KAASLANE_DRAFTS: '1' };
let status: number | null = startAnew;
while (status === startAnew) ({ status } = spawnSync(process.execPath, args, { stdio: 'inherit', env }));
process.exitCode = status ?? 1;
