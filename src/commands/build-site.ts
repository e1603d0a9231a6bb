/** Builds the site beside the last one and puts it in its place only when it is whole. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../site.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const final = site.outputFolder;
const next = `${final}.next`;
const old = `${final}.old`;

/** Runs `astro build`. Returns false, leaving the last build as it was, where it fails. */
export function buildSite(): boolean {
	if (!/^https?:\/\/[^/\s]+$/i.test(site.origin)) {
		console.error(
			`SITE_URL is "${site.origin}". It should be a scheme and a host, for example https://kaaslane.example; a path belongs in BASE_PATH.`,
		);
		return false;
	}
	try {
		clearTheWay();
		const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, KAASLANE_OUT: next, ASTRO_TELEMETRY_DISABLED: '1' },
		});
		if (status === 0) takePlace();
		else sayWhatIsLeft();
		return status === 0;
	} catch (error) {
		bringBack();
		console.error(`\nThe site cannot be written to ${final}: ${(error as Error).message}`);
		console.error('Look whether the folder may be changed, and whether another program has it open.');
		return false;
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
}

/** A build that was ended between its two moves has left the last site under the other name. */
function bringBack(): void {
	if (!existsSync(final) && existsSync(old)) renameSync(old, final);
}

function clearTheWay(): void {
	bringBack();
	for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
	mkdirSync(next, { recursive: true });
}

function takePlace(): void {
	if (existsSync(final)) renameSync(final, old);
	renameSync(next, final);
	rmSync(old, { recursive: true, force: true });
}

function sayWhatIsLeft(): void {
	const { bavail, bsize } = statfsSync(next);
	if (bavail * bsize < 20_000_000)
		console.error('\nThe disk is almost full; that may be why. Make room and try again.');
	console.error(`\nThe site was not built, see above. ${existsSync(final) ? `${final} is as it was.` : ''}`);
}
