/**
 * A small site that can be built again and again, beside one that is built by somebody who knows nothing. With
 * `KAASLANE_GUIDES` it is a large one of so many guides.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { makeSyntheticLibrary } from '../bench/synthetic-library.ts';
import type { World } from './edits.ts';
import { composeContent, discard } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface Built {
	readonly isFine: boolean;
	readonly said: string;
}

interface BuildOptions {
	readonly name?: string;
	readonly killAfter?: number;
	readonly room?: number;
}

/** Fingerprint of every file of a folder. */
export type Files = Readonly<Record<string, string>>;

/** Paths of files that are not the same in both. */
export const differing = (some: Files, others: Files): string[] =>
	Object.keys({ ...some, ...others }).filter((file) => some[file] !== others[file]);

export class SmallSite implements World {
	readonly content: string;
	readonly #folder: string;
	readonly #known = { cold: new Map<string, Files>(), calm: new Map<string, Files>() };
	today = '2026-11-30';

	constructor() {
		this.content = composeContent();
		const guides = Number(process.env['KAASLANE_GUIDES'] ?? 0);
		if (guides > 0) makeSyntheticLibrary(path.join(root, 'content'), this.content, guides);
		this.#folder = path.dirname(this.content);
		after(() => {
			discard(this.content);
		});
	}

	at(name: string): string {
		return path.join(this.#folder, name);
	}

	/**
	 * Builds into the folder `warm`, or another. With `killAfter` the build is killed after so many milliseconds; with `room`
	 * no file may have more bytes than that many times 512, as on a disk that is full.
	 */
	build({ name = 'warm', killAfter, room }: BuildOptions = {}): Promise<Built> {
		const program = [process.execPath, 'src/commands/build.ts'] as const;
		const limited = ['-c', `ulimit -f ${String(room)}; exec "$@"`, 'sh', ...program];
		const [command, ...args] = room === undefined ? program : (['sh', ...limited] as const);
		const child = spawn(command, args, {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				KAASLANE_CONTENT: this.content,
				KAASLANE_OUT: this.at(name),
				KAASLANE_CACHE: this.at(`${name}-cache`),
				KAASLANE_TODAY: this.today,
			},
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said += words.toString()));
		const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
		return new Promise((resolve) => {
			child.on('close', (code) => {
				clearTimeout(timer);
				resolve({ isFine: code === 0, said });
			});
		});
	}

	/** What a build in empty folders makes of the content. The renderer, which knows nothing of it, is that of the checkout. */
	coldBuild(): Promise<Files> {
		return this.#made('cold', () => {
			for (const name of ['cold', 'cold-cache']) rmSync(this.at(name), { recursive: true, force: true });
		});
	}

	/**
	 * What a build makes of the content that was never disturbed, and keeps what it has made: that it is a cold one, the
	 * tests of incremental builds show.
	 */
	calmBuild(): Promise<Files> {
		return this.#made('calm');
	}

	/** Of the same content and day it is made once. */
	async #made(name: 'cold' | 'calm', prepare: () => void = () => undefined): Promise<Files> {
		const inputs = JSON.stringify([this.today, this.files('content')]);
		const known = this.#known[name].get(inputs);
		if (known) return known;
		prepare();
		const { isFine, said } = await this.build({ name });
		if (!isFine) throw new Error(said);
		const made = this.files(name);
		this.#known[name].set(inputs, made);
		return made;
	}

	files(name = 'warm'): Files {
		const folder = this.at(name);
		return Object.fromEntries(
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => path.join(entry.parentPath, entry.name))
				.sort()
				.map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
		);
	}
}
