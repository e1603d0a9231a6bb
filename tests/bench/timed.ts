/** Runs a part of a benchmark in a process of its own, so that its memory can be told from the others'. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Timed {
	readonly seconds: number;
	/** What the process held at most, with all its threads, in MiB. */
	readonly peak: number;
	readonly stdout: string;
}

const root = path.resolve(import.meta.dirname, '../..');

export const timed = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): Timed => timedIn(root, args, env);

/** The same, in a folder of somebody else's. */
export function timedIn(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Timed {
	const report = 'process.on("exit",()=>console.error("peak:"+process.resourceUsage().maxRSS))';
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--max-semi-space-size=64', '--import', `data:text/javascript,${report}`, ...args],
		{ cwd: folder, encoding: 'utf8', env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 2 ** 28 },
	);
	if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
	// Threads report the same number as their process, some of them earlier.
	const peaks = [...stderr.matchAll(/peak:(\d+)/g)].map(([, number]) => Number(number));
	return { seconds: (performance.now() - start) / 1000, peak: Math.max(0, ...peaks) / 1024, stdout };
}
