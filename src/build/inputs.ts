/** What the last site was made of: where nothing has changed there is nothing to do, and where little has, most is kept. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeHash } from '../code-hash.ts';
import { fingerprint } from '../file-cache.ts';
import { filesBelow } from '../files-below.ts';
import type { LyingSite, Marks } from '../site-files.ts';
import { site } from '../site.ts';
import { programHash } from './program.ts';

/** Where the last build has noted what it was made of. A checkout may build several folders, and other code notes otherwise. */
const note = path.join(
	site.cacheFolder,
	'built',
	`${fingerprint(site.outputFolder, codeHash('build', 'site-files.ts')).slice(0, 16)}.json`,
);

export interface LastSite extends LyingSite {
	readonly inputs: string | undefined;
}

interface Note {
	readonly inputs?: string;
	readonly marks: Marks;
	/** Fingerprint of the names, sizes and times of all files of the site. */
	readonly site: string;
}

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

/** The last site, where it lies as it was built. */
export function lastSite(): LastSite | undefined {
	try {
		const last = JSON.parse(readFileSync(note, 'utf8')) as Note;
		const { inputs, marks } = last;
		return last.site === siteAsItLies() ? { folder: site.outputFolder, inputs, marks } : undefined;
	} catch {
		// No build, no site, or half a note: all is made.
		return undefined;
	}
}

/** @param inputs undefined where nobody can say what exactly the site was made of; then it is made again. */
export function noteSite(inputs: string | undefined, marks: Marks): void {
	mkdirSync(path.dirname(note), { recursive: true });
	writeFileSync(
		note,
		JSON.stringify({ ...(inputs === undefined ? {} : { inputs }), site: siteAsItLies(), marks } satisfies Note),
	);
}

const siteAsItLies = (): string =>
	fingerprint(
		...filesBelow(site.outputFolder).map((file) => {
			const { size, mtimeMs } = statSync(path.join(site.outputFolder, file));
			return [file, size, mtimeMs].join(' ');
		}),
	);
