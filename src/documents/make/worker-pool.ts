/** A few workers that share a pile of jobs. They start with the first job, so a build with nothing to make starts none. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hideMachineFonts } from '../formats/pdf/machine-fonts.ts';
import type { Answer, Job } from './worker.ts';

/** More would not be faster for long, and each holds its own fonts and layouts (about 150 MB). */
const most = 4;

/** Makes all jobs and hands each answer over as soon as it is there, with the number of its job. */
export async function makeAll(jobs: readonly Job[], done: (answer: Answer, index: number) => void): Promise<void> {
	hideMachineFonts();
	let next = 0;
	const count = Math.min(most, availableParallelism(), Math.ceil(jobs.length / 8));
	await Promise.all(
		Array.from({ length: count }, async () => {
			const worker = new Worker(new URL('./worker.ts', import.meta.url));
			try {
				for (let index = next++; index < jobs.length; index = next++) {
					const job = jobs[index];
					if (job) done(await ask(worker, job), index);
				}
			} finally {
				await worker.terminate();
			}
		}),
	);
}

/** The worker's next word: its answer, or that it has broken down. */
async function ask(worker: Worker, job: Job): Promise<Answer> {
	const ended = new AbortController();
	const { signal } = ended;
	worker.postMessage(job);
	try {
		return await Promise.race([
			once(worker, 'message', { signal }).then(([answer]) => answer as Answer),
			once(worker, 'exit', { signal }).then(([code]) => {
				throw new Error(`A worker that makes files ended with ${String(code)}.`);
			}),
		]);
	} finally {
		ended.abort();
	}
}
