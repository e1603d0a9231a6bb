/** A book for e-readers (EPUB 3.3): the same bytes for the same words. */
import { strToU8, zipSync, type ZipOptions, type Zippable } from 'fflate';
import type { Document } from '../document.ts';
import { chapterPage, linksAmong, numbered } from './chapters.ts';
import { contentsPage, titlePage } from './front.ts';
import { packageOf } from './package.ts';
import { emptyPictures } from './pictures.ts';
import { style } from './style.ts';

export interface Book {
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	readonly summary: string;
	/** Day of the edition, YYYY-MM-DD. */
	readonly date: string;
	/** Whole address of the site in that language. The identifier of the book is made of it. */
	readonly address: string;
	readonly publisher: string;
	/** Address of the licence. */
	readonly licence: string;
	readonly words: {
		readonly contents: string;
		/** A sentence for the title page: edition, licence. */
		readonly about: string;
		/** How the book can be read, for catalogues; in English where it is absent. */
		readonly accessibility?: string;
	};
	readonly shelves: readonly { readonly name: string; readonly chapters: readonly Document[] }[];
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

export function epubOf(book: Book): Uint8Array {
	const shelves = numbered(book.shelves);
	const chapters = shelves.flatMap((shelf) => shelf.chapters);
	const pictures = emptyPictures();
	const around = { hrefOf: linksAmong(chapters), pictureOf: pictures.keep };
	const pages = chapters.map(({ href, document }) => [href, chapterPage(document, around)] as const);
	const texts = [
		['package.opf', packageOf(book, chapters, pictures.kept())],
		['contents.xhtml', contentsPage(book, shelves)],
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

/** ZIP keeps the time of the clock on the wall; noon is there on every day in every time zone. */
function noonOf(date: string): NonNullable<ZipOptions['mtime']> {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return new Date(year, month - 1, day, 12);
}
