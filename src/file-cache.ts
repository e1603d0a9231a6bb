/**
 * Made files, kept from build to build by what went into them. A name says all that is known of a file: one that is
 * shorter than its name says is made again, and one whose fingerprint is wrong is never published.
 */
import { createHash } from 'node:crypto';
import {
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { lookAtDisk, PlainError } from './plain-error.ts';

export interface Made {
	/** What went into the file, as a fingerprint. */
	readonly key: string;
	/** Path of the file in the cache. */
	readonly path: string;
	readonly bytes: number;
	/** SHA-256 of the bytes, in hexadecimal digits. */
	readonly sha256: string;
	/** Sides of paper; 0 where a format has none. */
	readonly pages: number;
}

export interface FileCache {
	readonly get: (key: string) => Made | undefined;
	readonly put: (key: string, bytes: Uint8Array, pages: number) => Made;
	/** Bytes of a file; undefined, too, where they are not those that were put there. */
	readonly read: (key: string) => Uint8Array | undefined;
	/** Notes that a file is still of use, without looking at it. */
	readonly keep: (key: string) => void;
	/** Lets go of what no build has used for a month. */
	readonly tidy: () => void;
}

/** What is wrong with the folder itself: no author can mend it, and no trace of our programs would help. */
export class CacheError extends PlainError {
	override readonly name = 'CacheError';
}

const day = 24 * 3600 * 1000;
const month = 30 * day;

/** Digits of a key, with which each name begins. */
const keyLength = 64;

/** Names that this cache gives. Whatever else lies in its folder is somebody's own. */
const ours = /^([0-9a-f]{64}\.\d+\.\d+\.[0-9a-f]{64}|half-written-\d+)$/;

/** Of parts in their order; the sign after each length tells it from a part that begins with a digit. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${String(part.length)} `).update(part);
	return hash.digest('hex');
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Plain data: as it was kept, or as it is made now and kept as JSON. */
export async function keptPlain<Plain>(cache: FileCache, key: string, make: () => Promise<Plain>): Promise<Plain> {
	const kept = cache.read(key);
	if (kept) return JSON.parse(Buffer.from(kept).toString()) as Plain;
	const made = await make();
	cache.put(key, Buffer.from(JSON.stringify(made)), 0);
	return made;
}

export const openFileCache = (folder: string): FileCache => new Cache(folder);

class Cache implements FileCache {
	readonly #folder: string;
	readonly #names: Map<string, string>;
	readonly #used = new Set<string>();

	constructor(folder: string) {
		this.#folder = folder;
		this.#names = orTell(folder, () => namesIn(folder));
	}

	get(key: string): Made | undefined {
		const name = this.#names.get(key);
		if (name === undefined) return undefined;
		const made = madeOf(this.#folder, name);
		if (statSync(made.path, { throwIfNoEntry: false })?.size !== made.bytes) return undefined;
		this.#used.add(name);
		return made;
	}

	read(key: string): Uint8Array | undefined {
		const made = this.get(key);
		try {
			return made && bytesOf(made);
		} catch {
			return undefined;
		}
	}

	keep(key: string): void {
		const name = this.#names.get(key);
		if (name !== undefined) this.#used.add(name);
	}

	put(key: string, bytes: Uint8Array, pages: number): Made {
		const name = [key, pages, bytes.length, sha256Of(bytes)].join('.');
		const half = path.join(this.#folder, `half-written-${String(process.pid)}`);
		orTell(this.#folder, () => {
			try {
				writeFileSync(half, bytes);
				renameSync(half, path.join(this.#folder, name));
			} finally {
				rmSync(half, { force: true });
			}
		});
		this.#names.set(key, name);
		this.#used.add(name);
		return madeOf(this.#folder, name);
	}

	tidy(): void {
		const now = new Date();
		const tidied = path.join(this.#folder, 'tidied');
		if (now.getTime() - (statSync(tidied, { throwIfNoEntry: false })?.mtimeMs ?? 0) < day) return;
		for (const name of readdirSync(this.#folder).filter((other) => ours.test(other))) {
			const file = path.join(this.#folder, name);
			const age = now.getTime() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime());
			if (this.#used.has(name) && age > day) touch(file, now);
			else if (!this.#used.has(name) && age > month) rmSync(file, { force: true });
		}
		writeFileSync(tidied, '');
	}
}

/** Names of the files by their keys. The folder is made where it is not there. */
function namesIn(folder: string): Map<string, string> {
	mkdirSync(folder, { recursive: true });
	return new Map(
		readdirSync(folder)
			.filter((name) => ours.test(name))
			.map((name) => [name.slice(0, keyLength), name]),
	);
}

/** Notes that a file was used. Where that cannot be noted, it is only made again one day. */
function touch(file: string, now: Date): void {
	try {
		utimesSync(file, now, now);
	} catch {
		// Another build has taken it away, or the folder may not be changed.
	}
}

function orTell<Result>(folder: string, work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw new CacheError(`Made files cannot be kept in ${folder}: ${(error as Error).message}\n${lookAtDisk}`, {
			cause: error,
		});
	}
}

function madeOf(folder: string, name: string): Made {
	const [key = '', pages, bytes, sha256 = ''] = name.split('.');
	return { key, path: path.join(folder, name), pages: Number(pages), bytes: Number(bytes), sha256 };
}

/** Puts a made file where readers find it. */
export function publish(made: Made, place: string): void {
	const bytes = bytesOf(made);
	try {
		linkSync(made.path, place);
	} catch {
		// The cache lies on another disk, or the disk knows no second name for a file.
		writeFileSync(place, bytes);
	}
}

/** The bytes of a made file. Throws where they are not those that were made, and lets the file go. */
export function bytesOf({ path: place, sha256 }: Made): Uint8Array {
	const bytes = readFileSync(place);
	if (sha256Of(bytes) === sha256) return bytes;
	rmSync(place);
	throw new CacheError(
		`${place} was damaged, and is deleted now. Nothing is lost: build once more, and it is made again.`,
	);
}
