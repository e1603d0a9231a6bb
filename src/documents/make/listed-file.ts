/** A file to be made: its name, its place on the site, and what stands in it. */
import type { Download } from '../../views/download.ts';
import type { Book } from '../model/book.ts';
import type { Document } from '../model/document.ts';

/** What goes into a file. A book is known by its mark, and drawn up only where it must be made. A KitList names other files that are made with it, by the folder each lies in in the ZIP. */
export type FileContent =
	| { readonly format: 'pdf' | 'docx'; readonly document: Document }
	| { readonly format: 'epub'; readonly mark: string; readonly book: () => Book }
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
