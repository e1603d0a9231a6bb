/** Tables to read, and tables to fill in by hand. */
import {
	AlignmentType,
	HeightRule,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import type { Block, Inline } from '../../model/document.ts';
import { columnsOf, inlineText } from '../../model/columns.ts';
import { runsOf } from './inlines.ts';
import { cm, points, sky } from './theme.ts';
import { gap, paragraph, type DrawContext, type Drawing } from './draw-context.ts';
import { lightBorder } from './styles.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Row = readonly (readonly Inline[])[];

export function drawTable({ head, rows }: TableBlock, place: DrawContext): Drawing[] {
	const { shares, areMarks } = columnsOf({ head, rows });
	const whole = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map((share) => Math.floor((place.width * share) / whole));
	const table = new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		visuallyRightToLeft: place.rtl,
		margins: { top: points(3), bottom: points(3), left: points(5), right: points(5) },
		borders: {
			top: lightBorder,
			bottom: lightBorder,
			left: lightBorder,
			right: lightBorder,
			insideHorizontal: lightBorder,
			insideVertical: lightBorder,
		},
		rows: [headRow(head, place), ...rows.map((row) => bodyRow(row, areMarks, place))],
	});
	return [table, gap(place)];
}

const headRow = (cells: Row, place: DrawContext) =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		keepNext: true,
		children: cells.map(
			(cell) =>
				new TableCell({
					shading: { type: 'clear', fill: sky },
					children: [paragraph(runsOf(cell, place), { ...place, indent: 0 }, { style: 'TableHead' })],
				}),
		),
	});

function bodyRow(cells: Row, areMarks: readonly boolean[], place: DrawContext): TableRow {
	const isTall = isToFillIn(cells);
	return new TableRow({
		cantSplit: true,
		...(isTall && { height: { value: cm(0.9), rule: HeightRule.ATLEAST } }),
		children: cells.map(
			(cell, i) =>
				new TableCell({
					...(isTall && { verticalAlign: VerticalAlignTable.CENTER }),
					children: [
						paragraph(
							runsOf(cell, place),
							{ ...place, indent: 0 },
							{ style: 'TableText', ...(areMarks[i] && { alignment: AlignmentType.CENTER }) },
						),
					],
				}),
		),
	});
}

const isEmpty = (cell: readonly Inline[] | undefined) => !cell || inlineText(cell).trim() === '';

/** Only a name, and room to write beside it; or nothing at all. */
const isToFillIn = ([first, ...others]: Row) => others.every(isEmpty) && (others.length > 0 || isEmpty(first));
