/**
 * The list of a whole build, kept under everything that went into it: where nothing has changed, no
 * Document is drawn up only to find that its file is there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localeTags } from '../../i18n/locales.ts';
import type { Library } from '../../library/library.ts';
import { readContent } from '../../library/read/read-content.ts';
import { isExpired } from '../../library/kinds/fact.ts';
import type { Download } from '../../views/download.ts';
import { site } from '../../site.ts';
import { bytesOf, fingerprint, type FileCache } from './file-cache.ts';
import { makersHash } from './code-hash.ts';
import type { MadeDownload } from './make-downloads.ts';

/** Fingerprint of the content, the code, the libraries, and of what differs between builds: address and day. */
export function inputsOf(library: Library): string {
	const content = readContent(site.contentFolder);
	const expired = [...library.facts.values()].filter((fact) => isExpired(fact, site.today)).map(({ data }) => data.id);
	return fingerprint(
		...['build-cache', makersHash(), site.origin, site.base, ...localeTags, expired.join(' ')],
		...content.files.flatMap(({ path: place, text }) => [place, text]),
		...content.pictures.flatMap((place) => [place, readFileSync(path.join(site.contentFolder, place))]),
	);
}

type Line = readonly [download: Download, key: string];

export function remember(cache: FileCache, inputs: string, made: readonly MadeDownload[]): void {
	const lines = made.map(({ download, made: { key } }): Line => [download, key]);
	cache.put(inputs, Buffer.from(JSON.stringify(lines)), 0);
}

/** The files of an earlier build with the same inputs; undefined where there was none, or one of its files is gone. */
export function recall(cache: FileCache, inputs: string): MadeDownload[] | undefined {
	const list = cache.get(inputs);
	if (!list) return undefined;
	const lines = JSON.parse(Buffer.from(bytesOf(list)).toString()) as Line[];
	const files = lines.flatMap(([download, key]) => {
		const made = cache.get(key);
		return made ? [{ download, made }] : [];
	});
	return files.length === lines.length ? files : undefined;
}
