/** What the files for hosts are made of. */
import { site } from '../../site.ts';
import { immutableFolders, pagefindEndings, type Headers } from './headers.ts';

export interface HostedSite {
	readonly locales: readonly string[];
	/** Paths without language that have moved with all that stood below them, the longest first. */
	readonly movedPages: readonly Move[];
	/** Addresses of files that have another name now. */
	readonly movedFiles: readonly Move[];
}

interface Move {
	readonly from: string;
	readonly to: string;
}

/** Addresses of files whose name changes with their contents, as a regular expression. */
export const fingerprinted = `^${site.base}(${immutableFolders.join('|')})/|\\.(${pagefindEndings.join('|')})$`;

export const headerLines = (headers: Headers, line: (name: string, value: string) => string): string =>
	Object.entries(headers)
		.map(([name, value]) => line(name, value))
		.join('\n');

export const each = <Item>(items: readonly Item[], line: (item: Item, index: number) => string): string =>
	items.map((item, index) => `${line(item, index)}\n`).join('');
