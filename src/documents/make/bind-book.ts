/** A book of chapters of which most were in the last one: only the others are drawn. */
import { bytesOf, fingerprint, type FileCache, type Made } from '../../file-cache.ts';
import { site } from '../../site.ts';
import { bindBook } from '../formats/epub/epub.ts';
import { drawPage } from '../formats/epub/page.ts';
import type { Document } from '../model/document.ts';
import { documentIn, pageBytes, pageIn } from './kept-parts.ts';
import type { BookOrder, ChapterOrder } from './listed-file.ts';

/** Pages that had to be drawn, with the key by which each is kept. */
export type NewPages = readonly (readonly [key: string, page: Uint8Array])[];

/** Tells the key of the page of any chapter; `salt` is a fingerprint of what draws pages. */
function pageKeys({ topics }: BookOrder, salt: string): (chapter: ChapterOrder) => string {
	// Links lead to other chapters, by their numbers; and a page says where its pictures lie.
	const addresses = topics.flatMap(({ chapters }) => chapters.map(({ address }) => address));
	const around = fingerprint(salt, site.contentFolder, ...addresses);
	return ({ mark }) => fingerprint('page', around, mark);
}

/** Finds the pages that are kept. */
export function withKeptPages(book: BookOrder, salt: string, cache: FileCache): BookOrder {
	const keyOf = pageKeys(book, salt);
	const withPage = (chapter: ChapterOrder): ChapterOrder => {
		const page = cache.get(keyOf(chapter));
		return page ? { ...chapter, page } : chapter;
	};
	return { ...book, topics: book.topics.map(({ name, chapters }) => ({ name, chapters: chapters.map(withPage) })) };
}

export function bound(book: BookOrder, salt: string): { readonly bytes: Uint8Array; readonly pages: NewPages } {
	const keyOf = pageKeys(book, salt);
	const pages: [string, Uint8Array][] = [];
	const bytes = bindBook(book, (chapter, hrefOf) => {
		const kept = chapter.page && readOr(chapter.page);
		if (kept) return pageIn(kept);
		const page = drawPage(documentOf(chapter), hrefOf);
		pages.push([keyOf(chapter), pageBytes(page)]);
		return page;
	});
	return { bytes, pages };
}

export const documentOf = ({ document }: ChapterOrder): Document =>
	'sha256' in document ? documentIn(bytesOf(document)) : document;

/** A page that is damaged is drawn again. */
function readOr(made: Made): Uint8Array | undefined {
	try {
		return bytesOf(made);
	} catch {
		return undefined;
	}
}
