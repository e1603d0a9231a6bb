import { AlignmentType, ExternalHyperlink, Footer, PageNumber, TextRun } from 'docx';
import type { Document } from '../../model/document.ts';
import { paragraph, separatorOf, type DrawContext } from './draw-context.ts';

/** Foot of each page: what edition this is, which page of how many, and where the newest one is. */
export function footerOf({ words, address }: Document, place: DrawContext): Footer {
	const link = new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] });
	const separator = separatorOf(place);
	const line = new TextRun({
		children: [words.edition.join(separator) + separator, ...pageFields(words.page)],
		...(place.rtl && { rightToLeft: true }),
	});
	// An address runs from left to right in every language.
	return new Footer({
		children: [
			paragraph([line], place, { style: 'Footer' }),
			paragraph(
				[link],
				{ ...place, rtl: false },
				{ style: 'Footer', ...(place.rtl && { alignment: AlignmentType.RIGHT }) },
			),
		],
	});
}

/** "Page {page} of {pages}" with fields that Word counts itself. */
const pageFields = (words: string) =>
	words
		.split(/(\{pages?\})/)
		.map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part));
