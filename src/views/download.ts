/** Downloads: the files that facilitators and readers take away. The list is published as `/downloads/index.json`. */
import type { Locale } from '../i18n/locales.ts';

/**
 * What a file holds: a guide; the plan of a meeting; that plan with all its handouts; one handout; a whole kit to read;
 * all files of a kit; all guides of a language.
 */
export type DownloadRole = 'guide' | 'plan' | 'session' | 'handout' | 'handbook' | 'kit' | 'guides';

export interface Download {
	/** Name of the file in `/downloads/`. */
	readonly file: string;
	/** JSON is a KitList. */
	readonly format: 'pdf' | 'docx' | 'epub' | 'json';
	readonly role: DownloadRole;
	/** Language of its words. */
	readonly locale: Locale;
	readonly title: string;
	/** Path, without language, of the page that offers it. */
	readonly path: string;
	readonly bytes: number;
	/** Sides of A4; absent where the format has none of its own. */
	readonly pages?: number;
	/** SHA-256 of the file, in hexadecimal digits. */
	readonly sha256: string;
	/** The ZIP that a reader's device makes of a list. */
	readonly zip?: { readonly file: string; readonly files: number; readonly bytes: number };
}

/** Published as `/downloads/<kit>-<language>.json`: the files of a kit, of which a reader's device makes one ZIP. */
export interface KitList {
	/** Name of the ZIP. */
	readonly zip: string;
	/** The edition of the kit, YYYY-MM-DD: date of every file in the ZIP. */
	readonly day: string;
	readonly files: readonly KitFile[];
}

export interface KitFile {
	/** Its name in the ZIP, after that of a folder, if it lies in one. It is fetched from beside the list, without the folder. */
	readonly name: string;
	readonly bytes: number;
	/** SHA-256 of the file, in hexadecimal digits. */
	readonly sha256: string;
}

/** A download as a page offers it. */
export interface FileLink {
	readonly url: string;
	/** What it is: "Plan and handouts". */
	readonly name: string;
	readonly role: DownloadRole;
	readonly format: Exclude<Download['format'], 'json'> | 'zip';
	/** "PDF", "12 pages", "340 kB": what a reader wants to know before paying for the bytes. */
	readonly facts: readonly string[];
	readonly locale: Locale;
	/** Name of its language as the reader calls it. */
	readonly language: string;
	/** Address of the list of which a ZIP is made, and how many files are on it. The link itself leads to where it is made. */
	readonly makes?: { readonly list: string; readonly files: number };
}
