/** A book for e-readers (EPUB 3.3): the same bytes for the same words. */
import { zipInOrder } from '../../../zip.ts';
import type { Book, ChapterHead } from '../../model/book.ts';
import { linksAmong, numbered } from './chapters.ts';
import { contentsPage, titlePage } from './front-matter.ts';
import { packageOf } from './package.ts';
import { drawPage, packed, type ChapterPage } from './page.ts';
import { pictureAt } from './pictures.ts';
import { style } from './style.ts';
import type { Surroundings } from './xhtml.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

export const epubOf = (book: Book): Uint8Array => bindBook(book, drawPage);

/** @param pageOf gives the page of a chapter, whose links depend on the addresses of all chapters and their order. */
export function bindBook<Chapter extends ChapterHead>(
	book: Book<Chapter>,
	pageOf: (chapter: Chapter, hrefOf: Surroundings['hrefOf']) => ChapterPage,
): Uint8Array {
	const topics = numbered(book.topics);
	const chapters = topics.flatMap((topic) => topic.chapters);
	const hrefOf = linksAmong(chapters);
	const pages = chapters.map(({ href, chapter }) => ({ href, page: pageOf(chapter, hrefOf) }));
	const shown = new Set(pages.flatMap(({ page }) => page.pictures));
	const pictures = [...new Map([...shown].map(pictureAt).map((picture) => [picture.href, picture])).values()];
	const texts: readonly (readonly [name: string, text: string])[] = [
		['META-INF/container.xml', container],
		['EPUB/package.opf', packageOf(book, chapters, pictures)],
		['EPUB/contents.xhtml', contentsPage(book, topics)],
		['EPUB/title.xhtml', titlePage(book)],
		['EPUB/style.css', style],
	];
	const parts = zipInOrder(
		[
			// Readers know a book by these bytes: first, and as they are.
			{ name: 'mimetype', bytes: Buffer.from('application/epub+zip') },
			...texts.map(([name, text]) => ({ name, ...packed(Buffer.from(text)) })),
			...pages.map(({ href, page: { bytes, deflated } }) => ({ name: `EPUB/${href}`, bytes, deflated })),
			...pictures.map(({ href, bytes }) => ({ name: `EPUB/${href}`, ...packed(bytes) })),
		],
		book.date,
	);
	return Buffer.concat(parts);
}
