/**
 * What was read of sound files, by their place and words. Nearly all files are as they were when they were last read, and
 * reading YAML and Markdown is most of a check.
 */
import path from 'node:path';
import { codeHash } from '../../code-hash.ts';
import { fingerprint } from '../../file-cache.ts';
import { openKeptMap } from '../../kept-map.ts';
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
	const { get, set, keep } = openKeptMap(
		folder,
		fingerprint(site.contentFolder, codeHash('library', 'i18n', 'file-cache.ts')),
	);
	return {
		recall: (file) => get(nameOf(file)),
		remember: (file, read) => {
			set(nameOf(file), read);
		},
		keep,
	};
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
