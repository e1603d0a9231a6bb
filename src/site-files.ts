/** The files of a site that is being made. What is the same in the last site is taken from there. */
import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './file-cache.ts';

/** What a file of a site is: a fingerprint of what stands in it, its size in bytes and the time of its last change. */
export type FileNote = readonly [mark: string, size: number, mtimeMs: number];

/** By paths below the folder of the site. */
export type FileNotes = Readonly<Record<string, FileNote>>;

/** A site as it was made; whether a file of it has been changed since is seen when it is taken. */
export interface LastSite {
	readonly folder: string;
	readonly files: FileNotes;
}

/** Undefined where there is no such file. */
export function noteOf(folder: string, file: string, mark: string): FileNote | undefined {
	const found = statSync(path.join(folder, file), { throwIfNoEntry: false });
	return found && [mark, found.size, found.mtimeMs];
}

export const isAsNoted = (folder: string, file: string, [mark, size, mtimeMs]: FileNote): boolean => {
	const now = noteOf(folder, file, mark);
	return now?.[1] === size && now[2] === mtimeMs;
};

const markOf = (content: string | Uint8Array): string => fingerprint(content).slice(0, 32);

export class SiteFiles {
	readonly folder: string;
	readonly #last: LastSite;
	/** Taken files keep the note of the last site; those that are made are noted when all are there. */
	readonly #files = new Map<string, FileNote | string>();
	readonly #folders = new Set<string>();

	constructor(folder: string, last: LastSite = { folder, files: {} }) {
		this.folder = folder;
		this.#last = last;
	}

	/** Of all files. Throws where one that has a place was not written there. */
	notes(): FileNotes {
		return Object.fromEntries(
			[...this.#files].map(([file, own]) => {
				const note = typeof own === 'string' ? noteOf(this.folder, file, own) : own;
				if (!note) throw new Error(`${file} has a place in the site, but was not written.`);
				return [file, note];
			}),
		);
	}

	write(file: string, content: string | Uint8Array): void {
		const mark = markOf(content);
		if (!this.takeOver(file, mark)) writeFileSync(this.place(file, mark), content);
	}

	/** Takes up a file that a library has written in the folder by itself. */
	adopt(file: string): void {
		this.#files.set(file, markOf(readFileSync(path.join(this.folder, file))));
	}

	/** Takes a file of the last site where its mark is the same. Tells whether it could. */
	takeOver(file: string, mark: string): boolean {
		const note = this.#last.files[file];
		if (note?.[0] !== mark || !isAsNoted(this.#last.folder, file, note)) return false;
		try {
			linkSync(path.join(this.#last.folder, file), this.place(file, mark));
			this.#files.set(file, note);
			return true;
		} catch {
			// The disk knows no second name for a file.
			return false;
		}
	}

	/** Takes all files of the last site below a folder that have the mark. Tells whether there were any, and all could be taken. */
	takeOverAll(below: string, mark: string): boolean {
		const files = Object.keys(this.#last.files).filter(
			(file) => file.startsWith(below) && this.#last.files[file]?.[0] === mark,
		);
		return files.length > 0 && files.every((file) => this.takeOver(file, mark));
	}

	/** Where a file is to be written by whoever makes it. */
	place(file: string, mark: string): string {
		const place = path.join(this.folder, file);
		const folder = path.dirname(place);
		if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
		this.#folders.add(folder);
		this.#files.set(file, mark);
		return place;
	}
}
