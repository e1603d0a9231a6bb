/** Where on the page something is drawn, and what it takes from there. */
import { AlignmentType, Paragraph, type IParagraphOptions, type ParagraphChild, type Table } from 'docx';
import type { Block } from '../../model/document.ts';
import type { StyleId } from './styles.ts';

export interface DrawContext {
	readonly rtl: boolean;
	/** Width of the column of text, and how far this place stands in from its start. */
	readonly width: number;
	readonly indent: number;
	/** How many lists this place is within. */
	readonly depth: number;
	/** Style of plain paragraphs. */
	readonly style: StyleId;
	/** Lists with numbers and pictures so far: each needs an id of its own. */
	readonly drawn: { lists: number; pictures: number };
}

/** What can stand below each other in a file of Word. */
export type Drawing = Paragraph | Table;
/** How blocks are drawn that hold blocks again. */
export type Draw = (blocks: readonly Block[], place: DrawContext) => Drawing[];

/** A paragraph that runs in the direction of the document and stands in as far as its place. */
export function paragraph(
	children: readonly ParagraphChild[],
	place: DrawContext,
	options: Omit<IParagraphOptions, 'style' | 'children'> & { readonly style?: StyleId } = {},
): Paragraph {
	return new Paragraph({
		style: place.style,
		...(place.rtl && { bidirectional: true, alignment: AlignmentType.START }),
		...(place.indent > 0 && { indent: { left: place.indent } }),
		...options,
		children,
	});
}

/**
 * What keeps a table from what follows it: Word knows no space below a table, joins two that touch, and wants a
 * paragraph at the end of a cell.
 */
export const gap = (place: DrawContext): Paragraph => paragraph([], { ...place, indent: 0 }, { style: 'Gap' });

/** Between short facts in a line. A number beside Latin letters would join them without the mark of direction. */
export const separatorOf = ({ rtl }: DrawContext): string => (rtl ? ' \u200f· ' : ' · ');
