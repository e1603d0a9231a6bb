/** The files of a site that is being made. What is the same in the last site is taken from there. */
import { existsSync, linkSync, mkdirSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './file-cache.ts';
import { filesBelow } from './files-below.ts';

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
	/** What lies in the folder already: an earlier site. */
	readonly #spare: FileNotes;
	/** Taken files keep the note of the last site; those that are made are noted when all are there. */
	readonly #files = new Map<string, FileNote | string>();
	readonly #folders = new Set<string>();

	constructor(folder: string, last: LastSite = { folder, files: {} }, spare: FileNotes = {}) {
		this.folder = folder;
		this.#last = last;
		this.#spare = spare;
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

	/** Deletes what lay in the folder, or in one below it, and is none of the files of this site; `but` is looked at another time. */
	clear({ within = '', but }: { readonly within?: string; readonly but?: string } = {}): void {
		if (!existsSync(path.join(this.folder, within))) return;
		for (const own of filesBelow(path.join(this.folder, within)).map((one) => one.replaceAll('\\', '/'))) {
			const file = path.posix.join(within, own);
			if (!this.#files.has(file) && !(but !== undefined && file.startsWith(but))) {
				rmSync(path.join(this.folder, file));
				removeEmpty(path.dirname(file), this.folder);
			}
		}
	}

	write(file: string, content: string | Uint8Array): void {
		const mark = markOf(content);
		if (!this.takeOver(file, mark)) writeFileSync(this.place(file, mark), content);
	}

	/** Takes a file of the last site where its mark is the same. Tells whether it could. */
	takeOver(file: string, mark: string): boolean {
		if (this.#isHere(file, mark)) return true;
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

	/** Whether an earlier site has left the file in its very place. */
	#isHere(file: string, mark: string): boolean {
		const note = this.#spare[file];
		if (note?.[0] !== mark || !isAsNoted(this.folder, file, note)) return false;
		this.#files.set(file, note);
		return true;
	}

	/** Takes all files of the last site below a folder that have the mark. Tells whether there were any, and all could be taken. */
	takeOverAll(below: string, mark: string): boolean {
		const files = Object.keys(this.#last.files).filter(
			(file) => file.startsWith(below) && this.#last.files[file]?.[0] === mark,
		);
		return files.length > 0 && files.every((file) => this.takeOver(file, mark));
	}

	/** Where a file is to be written by whoever makes it: whatever lies there is another's, and is not written into. */
	place(file: string, mark: string): string {
		const place = path.join(this.folder, file);
		const folder = path.dirname(place);
		if (!this.#folders.has(folder)) makeFolder(folder);
		this.#folders.add(folder);
		removeAny(place);
		this.#files.set(file, mark);
		return place;
	}
}

/** Where a file of an earlier site bears the name of a folder, it gives way. */
function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		const inTheWay = withParents(folder).find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
		if (inTheWay === undefined) throw error;
		rmSync(inTheWay);
		mkdirSync(folder, { recursive: true });
	}
}

/** The outermost first. */
function withParents(folder: string): string[] {
	const parent = path.dirname(folder);
	return parent === folder ? [folder] : [...withParents(parent), folder];
}

/** A file, or a folder with all that is in it; most often there is none. */
function removeAny(place: string): void {
	try {
		unlinkSync(place);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') rmSync(place, { recursive: true, force: true });
	}
}

/** Removes a folder below another, and those around it, as far as nothing lies in them. */
function removeEmpty(folder: string, within: string): void {
	try {
		for (let one = folder; one !== '.'; one = path.dirname(one)) rmdirSync(path.join(within, one));
	} catch {
		// Something lies there.
	}
}
