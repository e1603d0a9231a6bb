/**
 * What was read of sound files, by their place and words. Nearly all files are as they were when they were last read, and
 * reading YAML and Markdown is most of a check.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeHash } from '../../code-hash.ts';
import { fingerprint } from '../../file-cache.ts';
import { site } from '../../site.ts';
import type { Problem } from '../problems.ts';
import type { Report } from './parse-yaml.ts';
import type { ContentFile } from './read-content.ts';

export interface Memory {
	readonly recall: (file: ContentFile) => unknown;
	readonly remember: (file: ContentFile, read: unknown) => void;
	/** Keeps what was recalled or remembered for the next time. */
	readonly keep: () => void;
}

/** Where somebody reads a file, and tells what is wrong with it. */
export interface Reading {
	readonly report: Report;
	readonly memory: Memory;
}

/** For folders that are read once. */
export const noMemory: Memory = { recall: () => undefined, remember: () => undefined, keep: () => undefined };

const nameOf = ({ path: place, text }: ContentFile) => fingerprint(place, text);

export function openMemory(folder = path.join(site.cacheFolder, 'read')): Memory {
	// Another code reads other things in the same words, and another Node.js writes them down otherwise.
	const file = path.join(
		folder,
		fingerprint(process.version, codeHash('library', 'i18n', 'file-cache.ts')).slice(0, 16),
	);
	const known = readMap(file);
	const used = new Map<string, unknown>();
	return {
		recall(content) {
			const name = nameOf(content);
			const read = known.get(name);
			if (read !== undefined) used.set(name, read);
			return read;
		},
		remember: (content, read) => void used.set(nameOf(content), read),
		keep() {
			if (used.size !== known.size || [...used.keys()].some((name) => !known.has(name))) writeMap(folder, file, used);
		},
	};
}

/** A memory that cannot be read, or is not what was written, is none. */
function readMap(file: string): Map<string, unknown> {
	try {
		const [sum, bytes] = parted(readFileSync(file));
		if (fingerprint(bytes) === sum) return deserialize(bytes) as Map<string, unknown>;
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

/** What cannot be kept is read again the next time: no reason to stop. */
function writeMap(folder: string, file: string, map: ReadonlyMap<string, unknown>): void {
	const half = `${file}.${String(process.pid)}`;
	try {
		const bytes = serialize(map);
		if (!existsSync(file)) rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		writeFileSync(half, Buffer.concat([Buffer.from(fingerprint(bytes), 'latin1'), bytes]));
		renameSync(half, file);
	} catch {
		rmSync(half, { force: true });
	}
}

/**
 * What `read` makes of a file, as plain data; from the memory where it is there. Only what was read without a report is
 * remembered.
 */
export function remembered<Plain>(
	file: ContentFile,
	{ report, memory }: Reading,
	read: (report: Report) => Plain | undefined,
): Plain | undefined {
	const known = memory.recall(file);
	if (known !== undefined) return known as Plain;
	const problems: Problem[] = [];
	const plain = read((problem) => problems.push(problem));
	problems.forEach(report);
	if (problems.length === 0 && plain !== undefined) memory.remember(file, plain);
	return plain;
}
