/** Empty frames to draw in, and cards to cut out. */
import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable } from 'docx';
import type { Block } from '../../model/document.ts';
import { cm, hairline, points } from './theme.ts';
import { gap, paragraph, type DrawContext, type Draw, type Drawing } from './draw-context.ts';
import { labelOf } from './writing.ts';

const padding = cm(0.3);

type Style = (typeof BorderStyle)[keyof typeof BorderStyle];

/** A table of equal columns whose rows are at least so many centimetres high. */
function table(cells: readonly Drawing[][], columns: number, height: number, style: Style, place: DrawContext): Table {
	const width = Math.floor(place.width / columns);
	const border = { style, size: 6, color: hairline };
	const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
		Array.from({ length: columns }, (__, column) => cells[row * columns + column] ?? [paragraph([], place)]),
	);
	return new Table({
		columnWidths: Array.from({ length: columns }, () => width),
		layout: TableLayoutType.FIXED,
		visuallyRightToLeft: place.rtl,
		margins: { top: points(6), bottom: points(6), left: padding, right: padding },
		borders: {
			top: border,
			bottom: border,
			left: border,
			right: border,
			insideHorizontal: border,
			insideVertical: border,
		},
		rows: rows.map(
			(row) =>
				new TableRow({
					cantSplit: true,
					height: { value: cm(height), rule: HeightRule.ATLEAST },
					children: row.map((children) => new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children })),
				}),
		),
	});
}

export function drawFrame({ label, height }: Extract<Block, { kind: 'drawing' }>, place: DrawContext): Drawing[] {
	const frame = table([[paragraph([], place)]], 1, height, BorderStyle.SINGLE, place);
	return [...(label ? [labelOf(label, place)] : []), frame, gap(place)];
}

export function drawCards(
	{ cards, columns, height }: Extract<Block, { kind: 'cards' }>,
	place: DrawContext,
	draw: Draw,
): Drawing[] {
	const inside: DrawContext = { ...place, indent: 0, depth: 0, width: Math.floor(place.width / columns) - 2 * padding };
	const cells = cards.map((card) => draw(card, inside));
	return [table(cells, columns, height, BorderStyle.DASHED, place), gap(place)];
}
