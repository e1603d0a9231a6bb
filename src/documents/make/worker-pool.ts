/** A few workers that share a pile of jobs, and start as the pile grows. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hideMachineFonts } from '../formats/pdf/machine-fonts.ts';
import type { Answer, Job } from './worker.ts';

/** More would not be faster for long, and each holds its own fonts and layouts (about 150 MB). */
const most = Math.min(4, availableParallelism());

/** A worker takes longer to start than to make some files. */
const jobsForAnother = 20;

/** More jobs than these wait for nobody's good, and each holds all that stands in its file. */
const mostWaiting = 64;

export interface Pool {
	/** The answer to a job, as soon as it is there. */
	readonly make: (job: Job) => Promise<Answer>;
	/** Resolves when there is room for more jobs. */
	readonly room: () => Promise<void>;
	readonly close: () => Promise<void>;
}

interface Waiting {
	readonly job: Job;
	readonly resolve: (answer: Answer) => void;
	readonly reject: (error: Error) => void;
}

export const openPool = (): Pool => new Workers();

/** The same with a worker that starts beside other work, as it will soon be wanted. */
export function startPool(): Pool {
	const workers = new Workers();
	workers.start();
	return workers;
}

class Workers implements Pool {
	readonly #waiting: Waiting[] = [];
	readonly #all: Worker[] = [];
	readonly #idle: Worker[] = [];
	#roomWanted: (() => void)[] = [];
	#broken: Error | undefined;

	start(): void {
		this.#rest(this.#start());
	}

	make(job: Job): Promise<Answer> {
		return new Promise((resolve, reject) => {
			if (this.#broken) throw this.#broken;
			this.#waiting.push({ job, resolve, reject });
			const rested = this.#idle.pop();
			if (rested) this.#serve(rested);
			else if (this.#all.length < most && this.#waiting.length > jobsForAnother * this.#all.length)
				this.#serve(this.#start());
		});
	}

	room(): Promise<void> {
		if (this.#waiting.length < mostWaiting || this.#broken) return Promise.resolve();
		return new Promise((resolve) => this.#roomWanted.push(resolve));
	}

	async close(): Promise<void> {
		await Promise.all(this.#all.map((worker) => worker.terminate()));
	}

	#start(): Worker {
		hideMachineFonts();
		const worker = new Worker(new URL('./worker.ts', import.meta.url));
		this.#all.push(worker);
		return worker;
	}

	/** Gives a worker the next job, or lets it rest. */
	#serve(worker: Worker): void {
		const next = this.#waiting.shift();
		if (this.#waiting.length < mostWaiting) this.#tellOfRoom();
		if (!next) {
			this.#rest(worker);
			return;
		}
		worker.ref();
		ask(worker, next.job).then(
			(answer) => {
				next.resolve(answer);
				this.#serve(worker);
			},
			(error: unknown) => {
				// Nobody knows whether the others would fare better; none of those that wait will be made.
				this.#broken = error as Error;
				for (const { reject } of [next, ...this.#waiting.splice(0)]) reject(this.#broken);
				this.#tellOfRoom();
			},
		);
	}

	/** A worker at rest keeps nobody from ending. */
	#rest(worker: Worker): void {
		worker.unref();
		this.#idle.push(worker);
	}

	#tellOfRoom(): void {
		for (const resolve of this.#roomWanted) resolve();
		this.#roomWanted = [];
	}
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
