/** The texts of the pages of a language → files of a few pages each (`engine/page-texts.ts`). */
import { fingerprint } from '../../file-cache.ts';
import { textFileList, textFilePath, type PageText, type TextFile, type TextFileList } from '../engine/page-texts.ts';

/** A file is fetched whole for each page in it; four texts take about as many bytes on the way as two alone. */
const pagesInFile = 4;

/** @returns texts of files by their paths within the folder of the full text. */
export function textFiles(pages: ReadonlyMap<string, PageText>): Map<string, string> {
	const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
	const files = new Map<string, string>();
	const list: (readonly [first: string, name: string])[] = [];
	for (let i = 0; i < sorted.length; i += pagesInFile) {
		const group = sorted.slice(i, i + pagesInFile);
		const text = JSON.stringify(Object.fromEntries(group) satisfies TextFile);
		const name = fingerprint(text).slice(0, 8);
		files.set(textFilePath(name), text);
		list.push([group[0]?.[0] ?? '', name]);
	}
	return files.set(textFileList, JSON.stringify(list satisfies TextFileList));
}

/** What is shown of a page, of all that Pagefind keeps of it. */
export function pageText({ url, content, meta }: PageText): PageText {
	const { title, about, kind, lang } = meta;
	return { url, content, meta: { title, about, kind, lang } };
}
