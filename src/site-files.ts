/** The files of a site that is being made. What is the same in the last site is taken from there. */
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './file-cache.ts';

/** Fingerprints of what stands in files, by their paths below the folder of the site. */
export type Marks = Readonly<Record<string, string>>;

/** A site that lies as it was made. */
export interface LyingSite {
	readonly folder: string;
	readonly marks: Marks;
}

export class SiteFiles {
	readonly folder: string;
	readonly #last: LyingSite;
	readonly #marks: Record<string, string> = {};
	readonly #folders = new Set<string>();

	constructor(folder: string, last: LyingSite = { folder, marks: {} }) {
		this.folder = folder;
		this.#last = last;
	}

	/** Of all files so far. */
	get marks(): Marks {
		return this.#marks;
	}

	write(file: string, content: string | Uint8Array): void {
		const mark = fingerprint(content).slice(0, 32);
		if (!this.takeOver(file, mark)) writeFileSync(this.place(file, mark), content);
	}

	/** Takes a file of the last site where its mark is the same. Tells whether it could. */
	takeOver(file: string, mark: string): boolean {
		if (this.#last.marks[file] !== mark) return false;
		try {
			linkSync(path.join(this.#last.folder, file), this.place(file, mark));
			return true;
		} catch {
			// The disk knows no second name for a file.
			return false;
		}
	}

	/** Takes all files of the last site below a folder that have the mark. Tells whether there were any, and all could be taken. */
	takeOverAll(below: string, mark: string): boolean {
		const files = Object.keys(this.#last.marks).filter(
			(file) => file.startsWith(below) && this.#last.marks[file] === mark,
		);
		return files.length > 0 && files.every((file) => this.takeOver(file, mark));
	}

	/** Where a file is to be written by whoever makes it. */
	place(file: string, mark: string): string {
		const place = path.join(this.folder, file);
		const folder = path.dirname(place);
		if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
		this.#folders.add(folder);
		this.#marks[file] = mark;
		return place;
	}
}
