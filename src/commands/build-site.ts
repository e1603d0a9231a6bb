/** Builds the site beside the last one and puts it in its place only when it is whole. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../site.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs `astro build`. Returns false, leaving the last build as it was, where it fails. */
export function buildSite(): boolean {
	const final = site.outputFolder;
	const next = `${final}.next`;
	const old = `${final}.old`;
	for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
	mkdirSync(path.dirname(next), { recursive: true });
	const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, KAASLANE_OUT: next, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) {
		rmSync(next, { recursive: true, force: true });
		return false;
	}
	if (existsSync(final)) renameSync(final, old);
	renameSync(next, final);
	rmSync(old, { recursive: true, force: true });
	return true;
}
