/**
 * What was found out once, by a fingerprint of what it was found from: kept in one file from run to run. What is new is
 * written behind what is there, so that it costs nothing where there is much.
 */
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { fingerprint } from './file-cache.ts';

export interface KeptMap<Plain> {
	readonly get: (key: string) => Plain | undefined;
	readonly set: (key: string, value: Plain) => void;
	/** Keeps what was asked for or set, for the next run. What nobody asks for is let go when it is most of the map. */
	readonly keep: () => void;
}

/** `salt` is a fingerprint of the code that finds things out: another code finds others. The folder is the map's own. */
export function openKeptMap<Plain>(folder: string, salt: string): KeptMap<Plain> {
	// Another Node.js writes things down otherwise.
	const file = path.join(folder, fingerprint(process.version, salt).slice(0, 16));
	const { known, isWhole } = readMap<Plain>(file);
	const used = new Map<string, Plain>();
	return {
		get(key) {
			const value = known.get(key) ?? used.get(key);
			if (value !== undefined) used.set(key, value);
			return value;
		},
		set: (key, value) => void used.set(key, value),
		keep() {
			const fresh = new Map([...used].filter(([key]) => !known.has(key)));
			if (!isWhole || known.size + fresh.size > 2 * used.size) writeMap(folder, file, used);
			else if (fresh.size > 0) append(file, fresh);
		},
	};
}

interface Known<Plain> {
	readonly known: ReadonlyMap<string, Plain>;
	/** Whether there is a file, and all of it could be read. */
	readonly isWhole: boolean;
}

/** A block that is not what was written is none, and so is what follows it. */
function readMap<Plain>(file: string): Known<Plain> {
	const known = new Map<string, Plain>();
	try {
		const bytes = readFileSync(file);
		let at = 0;
		while (at < bytes.length) {
			const { sum, own, end } = blockAt(bytes, at);
			if (fingerprint(own) !== sum) return { known, isWhole: false };
			for (const [key, value] of deserialize(own) as Map<string, Plain>) known.set(key, value);
			at = end;
		}
		return { known, isWhole: at > 0 };
	} catch {
		// There is none yet.
		return { known, isWhole: false };
	}
}

/** A block is a fingerprint, the length of what follows, and a map. */
const [sumLength, headLength] = [64, 80];

function blockOf(map: ReadonlyMap<string, unknown>): Buffer {
	const bytes = serialize(map);
	const head = fingerprint(bytes) + String(bytes.length).padStart(headLength - sumLength, '0');
	return Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
}

function blockAt(bytes: Buffer, at: number) {
	const head = bytes.toString('latin1', at, at + headLength);
	const end = at + headLength + Number(head.slice(sumLength));
	return { sum: head.slice(0, sumLength), own: bytes.subarray(at + headLength, end), end };
}

/** What cannot be kept is found out again the next time: no reason to stop. */
function append(file: string, fresh: ReadonlyMap<string, unknown>): void {
	try {
		appendFileSync(file, blockOf(fresh));
	} catch {
		// Half a block is none.
	}
}

/** The same. */
function writeMap(folder: string, file: string, map: ReadonlyMap<string, unknown>): void {
	const half = `${file}.${String(process.pid)}`;
	try {
		mkdirSync(folder, { recursive: true });
		if (!existsSync(file)) makeRoom(folder);
		writeFileSync(half, blockOf(map));
		renameSync(half, file);
	} catch {
		if (existsSync(half)) rmSync(half, { force: true });
	}
}

/** Maps of other code, and of other content or addresses, which builds in turn: so many of them stay, the newest. */
const mostOthers = 3;

function makeRoom(folder: string): void {
	const age = (name: string) => -statSync(path.join(folder, name)).mtimeMs;
	const oldest = readdirSync(folder)
		.map((name) => ({ name, age: age(name) }))
		.sort((a, b) => a.age - b.age)
		.slice(mostOthers);
	for (const { name } of oldest) rmSync(path.join(folder, name), { recursive: true, force: true });
}
