/** What people fill in with a pen: lines to write on, numbers to circle. */
import { LeaderType, Tab, TabStopType, TextRun } from 'docx';
import type { Block } from '../../model/document.ts';
import { textRun } from './inlines.ts';
import { points } from './theme.ts';
import { paragraph, type DrawContext, type Drawing } from './draw-context.ts';

/** A short question stands before its only line, as on a form; longer ones stand above theirs. */
const shortLabel = 45;

export function drawLines({ label, count }: Extract<Block, { kind: 'lines' }>, place: DrawContext): Drawing[] {
	if (label && count === 1 && label.length <= shortLabel) return [lineBeside(label, place)];
	const lines = Array.from({ length: count }, (_, i) =>
		paragraph([], place, {
			style: 'WritingLine',
			...(i < count - 1 ? { keepNext: true } : { spacing: { after: points(8) } }),
		}),
	);
	return [...(label ? [labelOf(label, place)] : []), ...lines];
}

const lineBeside = (label: string, place: DrawContext) =>
	paragraph([textRun(`${label} `, place, { bold: true }), new TextRun({ children: [new Tab()] })], place, {
		tabStops: [{ type: TabStopType.RIGHT, position: place.width - place.indent, leader: LeaderType.UNDERSCORE }],
		spacing: { before: points(8), after: points(8) },
	});

export function drawScale(scale: Extract<Block, { kind: 'scale' }>, place: DrawContext): Drawing[] {
	const { label, numbers, low = '', high = '' } = scale;
	const space = '\u2003'.repeat(numbers.length > 7 ? 2 : 3);
	const words = [low, ...numbers.map(String), high].filter((word) => word !== '');
	return [labelOf(label, place), paragraph([textRun(words.join(space), place)], place, { style: 'Scale' })];
}

/** In the font of signs that Word brings along on each system, large enough to circle. */
export const drawFaces = ({ label }: Extract<Block, { kind: 'faces' }>, place: DrawContext): Drawing[] => [
	labelOf(label, place),
	paragraph([textRun('🙂\u2003😐\u2003🙁', place, { size: 96 })], place),
];

export const labelOf = (label: string, place: DrawContext) =>
	paragraph([textRun(label, place)], place, { style: 'Label' });
