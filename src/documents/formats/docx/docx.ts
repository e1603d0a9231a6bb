/**
 * The document as a file of Word, to be edited. A table of contents is left out: Word would ask whoever opens the file
 * whether to update it, and shows the headings beside the text anyway.
 */
import { Document as WordFile, Packer } from 'docx';
import type { Document } from '../../model/document.ts';
import { drawBlocks, drawSummary, smallLine } from './blocks.ts';
import { footerOf } from './footer.ts';
import { textRun } from './inlines.ts';
import { margin, textWidth } from './theme.ts';
import { pin } from './pin.ts';
import { paragraph, type Drawing, type DrawContext } from './draw-context.ts';
import { propertiesOf } from './properties.ts';
import { stylesOf } from './styles.ts';

export async function docxOf(document: Document): Promise<Uint8Array> {
	const { lang, dir, blocks, date } = document;
	const place: DrawContext = {
		rtl: dir === 'rtl',
		width: textWidth,
		indent: 0,
		depth: 0,
		style: 'Normal',
		drawn: { lists: 0, pictures: 0 },
	};
	const file = new WordFile({
		styles: stylesOf(lang, place.rtl),
		sections: [
			{
				properties: { page: { margin: pageMargin } },
				footers: { default: footerOf(document, place) },
				children: [...drawHead(document, place), ...drawBlocks(blocks, place)],
			},
		],
	});
	const properties = { path: 'docProps/core.xml', data: propertiesOf(document) };
	return pin(await Packer.pack(file, 'uint8array', undefined, [properties]), date);
}

const pageMargin = {
	top: margin.top,
	bottom: margin.bottom,
	left: margin.side,
	right: margin.side,
	footer: margin.footer,
};

const drawHead = ({ isGiven, partOf, title, summary, facts, remarks }: Document, place: DrawContext): Drawing[] => [
	...(isGiven ? [] : smallLine(partOf, place)),
	paragraph([textRun(title, place)], place, { style: 'Title' }),
	...drawSummary(summary, facts, place),
	...remarks.flatMap((remark) => smallLine([remark], place)),
];
