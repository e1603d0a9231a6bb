/** Boxes: a note, the most important lines, somebody's words. */
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block } from '../../model/document.ts';
import { textRun } from './inlines.ts';
import { cm, flower, grain, points, quoteIndent, straw } from './theme.ts';
import { gap, paragraph, type DrawContext, type Draw, type Drawing } from './draw-context.ts';

type Box = Extract<Block, { kind: 'box' }>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const padding = cm(0.35);

export function drawBox(box: Box, place: DrawContext, draw: Draw): Drawing[] {
	if (box.tone === 'quote')
		return contentOf(box, { ...place, style: 'Quote', indent: place.indent + quoteIndent }, draw);
	const inside: DrawContext = { ...place, indent: 0, depth: 0, width: place.width - place.indent - 2 * padding };
	return [frame(contentOf(box, inside, draw), box.tone, place), gap(place)];
}

const contentOf = ({ title, blocks }: Box, place: DrawContext, draw: Draw) => [
	...(title ? [paragraph([textRun(title, place, { bold: true })], place, { keepNext: true })] : []),
	...draw(blocks, place),
];

/** A table of one cell: borders of paragraphs would break wherever a list begins or ends. */
function frame(children: Drawing[], tone: 'note' | 'short', place: DrawContext): Table {
	const bar = { style: BorderStyle.SINGLE, size: 36, color: tone === 'note' ? grain : flower };
	const width = place.width - place.indent;
	return new Table({
		width: { size: width, type: WidthType.DXA },
		columnWidths: [width],
		layout: TableLayoutType.FIXED,
		visuallyRightToLeft: place.rtl,
		...(place.indent > 0 && { indent: { size: place.indent, type: WidthType.DXA } }),
		margins: { top: points(6), bottom: 0, left: padding, right: padding },
		borders: { top: none, bottom: none, left: bar, right: none, insideHorizontal: none, insideVertical: none },
		rows: [
			new TableRow({
				cantSplit: true,
				children: [new TableCell({ ...(tone === 'note' && { shading: { type: 'clear', fill: straw } }), children })],
			}),
		],
	});
}
