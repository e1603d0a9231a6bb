/** The page of a chapter as it lies in a book: packed, so that the next edition need not draw it again. */
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { ZipEntry } from '../../../zip.ts';
import type { Document } from '../../model/document.ts';
import { chapterPage } from './chapters.ts';
import { pictureAt } from './pictures.ts';
import type { Surroundings } from './xhtml.ts';

export type Packed = Required<Omit<ZipEntry<Uint8Array<ArrayBuffer>>, 'name'>>;

export interface ChapterPage extends Packed {
	/** Files of this machine that it shows. */
	readonly pictures: readonly string[];
}

/** The same bytes on every machine, which those of Node.js are not. */
export const packed = (bytes: Uint8Array): Packed => ({
	bytes: deflateSync(bytes, { level: 9 }),
	deflated: { size: bytes.length, crc: crc32(bytes) },
});

export function drawPage(document: Document, hrefOf: Surroundings['hrefOf']): ChapterPage {
	const pictures = new Set<string>();
	const pictureOf = (file: string) => {
		pictures.add(file);
		return pictureAt(file).href;
	};
	const page = chapterPage(document, { hrefOf, pictureOf });
	return { ...packed(Buffer.from(page)), pictures: [...pictures] };
}
