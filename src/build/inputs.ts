/** What the last site was made of: where nothing has changed there is nothing to do, and where little has, most is kept. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeHash } from '../code-hash.ts';
import { fingerprint } from '../file-cache.ts';
import { filesBelow } from '../files-below.ts';
import { stampOf } from '../library/read/read-content.ts';
import { isAsNoted, type FileNotes, type LastSite } from '../site-files.ts';
import { site } from '../site.ts';
import { programHash } from './program.ts';

/** Where the last build has noted what it was made of. A checkout may build several folders, and other code notes otherwise. */
const note = path.join(
	site.cacheFolder,
	'built',
	`${fingerprint(site.outputFolder, codeHash('build', 'site-files.ts')).slice(0, 16)}.json`,
);

interface Note {
	/** Fingerprint of the names of the content's files and their sizes: where it is another, so are the inputs. */
	readonly sizes?: string | undefined;
	/** Undefined where nobody can say what exactly the site was made of; then it is made again. */
	readonly inputs?: string | undefined;
	readonly files: FileNotes;
	/** Of the site before it, which is kept; undefined where it is not known. */
	readonly spare?: FileNotes | undefined;
}

export interface BuiltSite extends Note, LastSite {}

/**
 * Fingerprint of all that a site is made of: content, code, libraries, settings and the day. Undefined where the content
 * cannot be read; why it cannot is said by those who judge it.
 */
export function noteInputs(): string | undefined {
	const content = contentParts();
	return content && fingerprint('site', programHash(), ...[site.today, String(site.showsDrafts)], ...content);
}

function contentParts(): (string | Buffer)[] | undefined {
	try {
		return filesBelow(site.contentFolder).flatMap((file) => [file, readFileSync(path.join(site.contentFolder, file))]);
	} catch {
		return undefined;
	}
}

/** When the files of the content were last changed: quick to ask for again, to see whether somebody edits meanwhile. */
export const contentStamp = (): string => stampOf(site.contentFolder);

/** Of a stamp. */
export const sizesIn = (stamp: string): string => fingerprint(stamp.replace(/ \S+(?= \S+$)/gm, ''));

/** The last site, where one was built; what has become of its files since is another question. */
export function lastSite(): BuiltSite | undefined {
	try {
		const { sizes, inputs, files, spare } = JSON.parse(readFileSync(note, 'utf8')) as Partial<Note>;
		return files && { folder: site.outputFolder, sizes, inputs, files, spare };
	} catch {
		// No build, or half a note: all is made.
		return undefined;
	}
}

/** Whether a site has all its files as they were built, and no others. */
export function isUntouched({ folder, files }: BuiltSite): boolean {
	const noted = Object.entries(files);
	return (
		existsSync(folder) &&
		filesBelow(folder).length === noted.length &&
		noted.every(([file, own]) => isAsNoted(folder, file, own))
	);
}

/** Where it cannot be noted, the site is whole all the same, and is made again the next time. */
export function noteSite(own: Note): void {
	try {
		mkdirSync(path.dirname(note), { recursive: true });
		writeFileSync(note, JSON.stringify(own));
	} catch {
		forgetSite();
	}
}

export function forgetSite(): void {
	rmSync(note, { force: true });
}
