/** What was found out once, by a fingerprint of what it was found from: kept in one file from run to run. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { fingerprint } from './file-cache.ts';

export interface KeptMap<Plain> {
	readonly get: (key: string) => Plain | undefined;
	readonly set: (key: string, value: Plain) => void;
	/** Keeps what was asked for or set, for the next run, and lets go of the rest. */
	readonly keep: () => void;
}

/** `salt` is a fingerprint of the code that finds things out: another code finds others. The folder is the map's own. */
export function openKeptMap<Plain>(folder: string, salt: string): KeptMap<Plain> {
	// Another Node.js writes things down otherwise.
	const file = path.join(folder, fingerprint(process.version, salt).slice(0, 16));
	const known = readMap<Plain>(file);
	const used = new Map<string, Plain>();
	return {
		get(key) {
			const value = known.get(key) ?? used.get(key);
			if (value !== undefined) used.set(key, value);
			return value;
		},
		set: (key, value) => void used.set(key, value),
		keep() {
			if (used.size !== known.size || [...used.keys()].some((key) => !known.has(key))) writeMap(folder, file, used);
		},
	};
}

/** A map that cannot be read, or is not what was written, is none. */
function readMap<Plain>(file: string): Map<string, Plain> {
	try {
		const [sum, bytes] = parted(readFileSync(file));
		if (fingerprint(bytes) === sum) return deserialize(bytes) as Map<string, Plain>;
	} catch {
		// There is none yet.
	}
	return new Map();
}

const sumLength = 64;
const parted = (bytes: Buffer): [string, Buffer] => [
	bytes.subarray(0, sumLength).toString('latin1'),
	bytes.subarray(sumLength),
];

/** What cannot be kept is found out again the next time: no reason to stop. */
function writeMap(folder: string, file: string, map: ReadonlyMap<string, unknown>): void {
	const half = `${file}.${String(process.pid)}`;
	try {
		const bytes = serialize(map);
		if (!existsSync(file)) rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		writeFileSync(half, Buffer.concat([Buffer.from(fingerprint(bytes), 'latin1'), bytes]));
		renameSync(half, file);
	} catch {
		if (existsSync(half)) rmSync(half, { force: true });
	}
}
