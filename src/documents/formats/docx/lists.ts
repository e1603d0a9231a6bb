/** Lists: with bullets, with numbers, and with boxes to tick that can be ticked in Word. */
import { LevelFormat, Tab, TextRun, type ILevelsOptions, type NumberingDefinition } from 'docx';
import type { Block, Item } from '../../model/document.ts';
import { runsOf } from './inlines.ts';
import { step } from './theme.ts';
import { paragraph, type DrawContext, type Draw, type Drawing } from './draw-context.ts';
import { tickBox } from './tick-box.ts';

type List = Extract<Block, { kind: 'list' }>;

const levels = [0, 1, 2];
const bullets = ['•', '–', '▪'];

export function drawList(list: List, place: DrawContext, draw: Draw): Drawing[] {
	const reference = list.ordered ? numbers(list.start, place) : bulleted(place);
	return list.items.flatMap((item) => drawItem(item, reference, place, draw));
}

function drawItem(item: Item, reference: NumberingDefinition, place: DrawContext, draw: Draw): Drawing[] {
	const [first, ...others] = item.blocks;
	const within = { ...place, indent: place.indent + step, depth: place.depth + 1 };
	const runs = first?.kind === 'paragraph' ? runsOf(first.inlines, place) : [];
	const mark = item.tick
		? paragraph([tickBox(item.tick), new TextRun({ children: [new Tab()] }), ...runs], place, {
				style: 'Checklist',
				indent: { left: within.indent, hanging: step },
			})
		: paragraph(
				runs,
				{ ...place, indent: 0 },
				{
					style: 'ListParagraph',
					numbering: { reference, level: Math.min(place.depth, levels.length - 1) },
				},
			);
	return [mark, ...draw(first?.kind === 'paragraph' ? others : item.blocks, within)];
}

/** Numbers of two lists with one definition would run on; so each list has its own. */
function numbers(start: number, place: DrawContext): NumberingDefinition {
	place.drawn.lists += 1;
	return {
		reference: `numbers-${place.drawn.lists}`,
		levels: levels.map((level) => ({
			...levelAt(level, place),
			start,
			format: LevelFormat.DECIMAL,
			text: `%${level + 1}.`,
		})),
	};
}

const bulleted = (place: DrawContext): NumberingDefinition => ({
	reference: `bullets-${outermost(place)}`,
	levels: levels.map((level) => ({
		...levelAt(level, place),
		format: LevelFormat.BULLET,
		text: bullets[level] ?? '•',
	})),
});

const levelAt = (level: number, place: DrawContext): ILevelsOptions => ({
	level,
	style: { paragraph: { indent: { left: outermost(place) + step * (level + 1), hanging: step } } },
});

/** How far the outermost of the lists around a place stands in. */
const outermost = (place: DrawContext) => place.indent - step * place.depth;
