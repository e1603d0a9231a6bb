/** Each kind of block as paragraphs and tables of Word. */
import { BorderStyle, type Paragraph } from 'docx';
import type { Block, Detail, Inline, Level } from '../../model/document.ts';
import { drawBox } from './boxes.ts';
import { runsOf, textRun } from './inlines.ts';
import { drawList } from './lists.ts';
import { hairline, points, step } from './theme.ts';
import { drawPicture } from './pictures.ts';
import { paragraph, separatorOf, type Draw, type Drawing, type DrawContext } from './draw-context.ts';
import { drawTable } from './tables.ts';
import { drawCards, drawFrame } from './frames.ts';
import { drawFaces, drawLines, drawScale } from './writing.ts';

export const drawBlocks: Draw = (blocks, place) => blocks.flatMap((block) => drawBlock(block, place));

function drawBlock(block: Block, place: DrawContext): Drawing[] {
	switch (block.kind) {
		case 'heading':
			return [heading(block.level, block.inlines, place)];
		case 'paragraph':
			return [paragraph(runsOf(block.inlines, place), place, block.tone && { style: 'SmallText' })];
		case 'list':
			return drawList(block, place, drawBlocks);
		case 'table':
			return drawTable(block, place);
		case 'box':
			return drawBox(block, place, drawBlocks);
		case 'details':
			return block.items.flatMap((detail) => drawDetail(detail, place));
		case 'lines':
			return drawLines(block, place);
		case 'scale':
			return drawScale(block, place);
		case 'faces':
			return drawFaces(block, place);
		case 'drawing':
			return drawFrame(block, place);
		case 'cards':
			return drawCards(block, place, drawBlocks);
		case 'picture':
			return drawPicture(block, place);
		case 'bar':
			return []; // The table that follows says the same, and can be edited.
		case 'rule':
			return [paragraph([], place, { border: { bottom: ruleBorder }, spacing: { after: points(12) } })];
		case 'section':
			return drawSection(block, place);
		default:
			throw new Error(`The Word file has no form for the block "${(block as Block).kind}".`);
	}
}

const ruleBorder = { style: BorderStyle.SINGLE, size: 6, color: hairline, space: 1 };

const heading = (level: Level, inlines: readonly Inline[], place: DrawContext, pageBreakBefore = false) =>
	paragraph(runsOf(inlines, place), place, { style: `Heading${level}`, pageBreakBefore });

const drawDetail = ({ name, words }: Detail, place: DrawContext) => [
	paragraph(runsOf(name, place), place, { style: 'Label' }),
	...words.map((inlines) => paragraph(runsOf(inlines, place), { ...place, indent: place.indent + step })),
];

const drawSection = (section: Extract<Block, { kind: 'section' }>, place: DrawContext) => [
	heading(section.level, [{ kind: 'text', text: section.title }], place, true),
	...drawSummary(section.summary, section.facts, place),
];

/** What stands below a title: the summary, and the facts in one line. */
export const drawSummary = (summary: string, facts: readonly string[], place: DrawContext): Paragraph[] => [
	...(summary ? [paragraph([textRun(summary, place)], place, { style: 'Subtitle' })] : []),
	...smallLine(facts, place),
];

export const smallLine = (parts: readonly string[], place: DrawContext): Paragraph[] =>
	parts.length > 0 ? [paragraph([textRun(parts.join(separatorOf(place)), place)], place, { style: 'SmallText' })] : [];
