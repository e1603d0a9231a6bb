/** Runs a part of a benchmark in a process of its own, so that its memory can be told from the others'. */
import { spawnSync } from 'node:child_process';

export interface Timed {
	readonly seconds: number;
	/** What the process held at most, with all its threads, in MiB. */
	readonly peak: number;
	readonly stdout: string;
}

export function timed(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Timed {
	const report = 'process.on("exit",()=>console.error("peak:"+process.resourceUsage().maxRSS))';
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${report}`, ...args],
		{ encoding: 'utf8', env, maxBuffer: 2 ** 28 },
	);
	if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
	const peak = Number(/peak:(\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
	return { seconds: (performance.now() - start) / 1000, peak, stdout };
}
