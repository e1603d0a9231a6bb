/** What is kept of a book from build to build: each Document, and each page of a chapter with what is known of it in a line before it. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { fingerprint } from '../../file-cache.ts';
import { site } from '../../site.ts';
import type { ChapterPage } from '../formats/epub/page.ts';
import type { ChapterHead } from '../model/book.ts';
import type { Document } from '../model/document.ts';

/** What a book must know of a Document without reading it; the mark is another where anything in it is. */
export interface DocumentHead extends ChapterHead, Pick<Document, 'date'> {
	readonly mark: string;
}

/** A picture is known by its fingerprint; where the content lies differs from machine to machine. */
export const withoutPlaces = (json: string): string =>
	json.replaceAll(JSON.stringify(site.contentFolder).slice(1, -1), '');

export function headOf(document: Document): DocumentHead {
	const { title, address, date } = document;
	return { mark: fingerprint(withoutPlaces(JSON.stringify(document))), title, address, date };
}

export const documentBytes = (document: Document): Buffer => zstdCompressSync(JSON.stringify(document));
export const documentIn = (bytes: Uint8Array): Document => JSON.parse(zstdDecompressSync(bytes).toString()) as Document;

type PageHead = Omit<ChapterPage, 'bytes'>;

export const pageBytes = ({ bytes, ...head }: ChapterPage): Buffer =>
	Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);

export function pageIn(bytes: Uint8Array): ChapterPage {
	const end = bytes.indexOf(10);
	const head = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as PageHead;
	return { ...head, bytes: new Uint8Array(bytes.subarray(end + 1)) };
}
