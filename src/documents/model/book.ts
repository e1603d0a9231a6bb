/** All guides of a language as one book, as plain data. */
import type { Document } from './document.ts';

/** What the book itself must know of a chapter. */
export type ChapterHead = Pick<Document, 'title' | 'address'>;

/** All of a book but its chapters. */
export interface BookFrame {
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
}

export interface Book<Chapter extends ChapterHead = Document> extends BookFrame {
	readonly topics: readonly { readonly name: string; readonly chapters: readonly Chapter[] }[];
}
