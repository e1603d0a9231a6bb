/** A book for e-readers (EPUB 3.3): the same bytes for the same words. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Book } from '../../model/book.ts';
import { noonOf } from '../noon.ts';
import { chapterPage, linksAmong, numbered } from './chapters.ts';
import { contentsPage, titlePage } from './front-matter.ts';
import { packageOf } from './package.ts';
import { emptyPictures } from './pictures.ts';
import { style } from './style.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

export function epubOf(book: Book): Uint8Array {
	const topics = numbered(book.topics);
	const chapters = topics.flatMap((topic) => topic.chapters);
	const pictures = emptyPictures();
	const around = { hrefOf: linksAmong(chapters), pictureOf: pictures.keep };
	const pages = chapters.map(({ href, document }) => [href, chapterPage(document, around)] as const);
	const texts = [
		['package.opf', packageOf(book, chapters, pictures.kept())],
		['contents.xhtml', contentsPage(book, topics)],
		['title.xhtml', titlePage(book)],
		['style.css', style],
		...pages,
	] as const;
	const files: Zippable = {
		// Readers know a book by these bytes: first, and as they are.
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(container),
		...Object.fromEntries(texts.map(([name, text]) => [`EPUB/${name}`, strToU8(text)])),
		...Object.fromEntries(pictures.kept().map(({ href, bytes }) => [`EPUB/${href}`, bytes])),
	};
	return zipSync(files, { level: 9, mtime: noonOf(book.date) });
}
