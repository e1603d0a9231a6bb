/** A file to be made: its name, its place on the site, and what stands in it. */
import type { Download } from '../../views/download.ts';
import type { Made } from '../../file-cache.ts';
import type { Book, ChapterHead } from '../model/book.ts';
import type { Document } from '../model/document.ts';

/** A chapter of a book that is to be made, by its mark. */
export interface ChapterOrder extends ChapterHead {
	readonly mark: string;
	readonly document: Document | Made;
	/** Its page, where the book had the same before. */
	readonly page?: Made;
}

export type BookOrder = Book<ChapterOrder>;

/** What goes into a file. A book is known by its mark, and drawn up only where it must be made. A KitList names other files that are made with it, by the folder each lies in in the ZIP. */
export type FileContent =
	| { readonly format: 'pdf' | 'docx'; readonly document: Document }
	| { readonly format: 'epub'; readonly mark: string; readonly book: () => BookOrder }
	| {
			readonly format: 'json';
			/** Name of the ZIP. */
			readonly zip: string;
			/** Date of all that is in it, YYYY-MM-DD. */
			readonly day: string;
			readonly entries: readonly { readonly folder: string; readonly file: string }[];
	  };

export type ListedFile = Pick<Download, 'file' | 'role' | 'locale' | 'title' | 'path'> &
	FileContent & {
		/** The author's file, for messages. */
		readonly source: string;
	};
