/** Pagefind's files of one page each → ours of a few pages each, so that a host takes them all. */
import { gunzipSync } from 'node:zlib';
import { pageText, textFiles } from '../../search/records/text-files.ts';

/** A file of an index, by its path in the folder of the index. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;

export function withoutFragments(files: readonly IndexFile[]): IndexFile[] {
	const pages = files.flatMap(({ path, content }) => {
		const id = fragmentPath.exec(path)?.[1];
		return id === undefined ? [] : [[id, pageText(read(content))] as const];
	});
	const made = [...textFiles(new Map(pages))].map(([path, text]) => ({ path, content: Buffer.from(text) }));
	return [...files.filter(({ path }) => !fragmentPath.test(path)), ...made];
}

/** What stands in a fragment: a mark of Pagefind's own, then JSON, all gzipped. */
function read(fragment: Uint8Array): Parameters<typeof pageText>[0] {
	const text = gunzipSync(fragment).toString();
	return JSON.parse(text.slice(text.indexOf('{'))) as Parameters<typeof pageText>[0];
}
