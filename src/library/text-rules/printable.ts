/** Finds what has no form on paper, and tables that a listener could not follow. */
import { nodeText, walk, type Node } from '../mdx.ts';
import type { Problem } from '../problems.ts';
import { placedAt } from '../content-layout.ts';
import { isComponentName, ruleOf } from '../vocabulary.ts';

/** Every kind of Markdown that `documents/compose/` can print. Components have rules of their own (vocabulary.ts). */
const printed = new Set([
	...['root', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'break', 'thematicBreak', 'blockquote'],
	...['list', 'listItem', 'table', 'tableRow', 'tableCell', 'link', 'linkReference', 'definition'],
	...['image', 'imageReference', 'mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

type Finding = Omit<Problem, 'file' | 'line'>;

/** Judges the tree of a text; lines are counted in the file, of which `lineOffset` lines precede the text. */
export function printableProblems(file: string, tree: Node, lineOffset: number): Problem[] {
	return [...walk(tree)].flatMap((node) => {
		const finding = printed.has(node.type)
			? (tableProblem(node) ??
				pictureProblem(node) ??
				tickProblem(node) ??
				cardsProblem(node) ??
				roomProblem(node, file))
			: formlessProblem(node);
		return finding ? [{ file, line: (node.position?.start.line ?? 1) + lineOffset, ...finding }] : [];
	});
}

const formlessProblem = ({ type }: Node): Finding => ({
	what: type === 'delete' ? 'Words are crossed out (~~).' : `Here is something we cannot print ("${type}").`,
	why: 'It has no form in the files that people print and edit, and would be lost there.',
	fix:
		type === 'delete' ? 'Take the words out, or the signs ~~ around them.' : 'Write it in plain words, or as a list.',
});

/** Many times the longest that we know; a table of thousands of rows would take the memory of the machine that prints it. */
const mostRows = 300;

function tableProblem(node: Node): Finding | undefined {
	if (node.type !== 'table') return undefined;
	if ((node.children?.length ?? 0) > mostRows)
		return {
			what: `The table has more than ${mostRows} rows.`,
			why: 'Nobody would read or print it to the end.',
			fix: 'Divide it, or say where the whole list stands.',
		};
	const column = (node.children?.[0]?.children ?? []).findIndex(
		(cell) => nodeText(cell).trim() === '' && !hasWords(cell),
	);
	if (column < 0) return undefined;
	return {
		what: `The head of the table is empty above column ${column + 1}.`,
		why: 'People who listen to a table hear the head with each cell, and it stands again on each page in print.',
		fix: 'Write in the first line of the table what stands in each column.',
	};
}

function pictureProblem({ type, children = [] }: Node): Finding | undefined {
	if (type === 'paragraph' || !children.some((child) => child.type.startsWith('image'))) return undefined;
	return {
		what: 'A picture stands within a table, a link, a heading or marked words.',
		why: 'It has no room there, neither on a phone nor on paper.',
		fix: 'Put it on a line of its own, with an empty line before and after.',
	};
}

function tickProblem({ ordered, children = [] }: Node): Finding | undefined {
	if (ordered !== true || !children.some(({ checked }) => typeof checked === 'boolean')) return undefined;
	return {
		what: 'A step has both a number and a box to tick.',
		why: 'Some of our files can show only one of the two.',
		fix: 'Begin each line with "- [ ] " for boxes, or with "1. " for numbers.',
	};
}

function cardsProblem({ name, children = [] }: Node): Finding | undefined {
	if (name !== 'Cards' || (children.length === 1 && children[0]?.type === 'list')) return undefined;
	return {
		what: '<Cards> holds something else than one list.',
		why: 'Each item of the list becomes a card to cut out; the rest would be lost.',
		fix: `Write it as ${ruleOf('Cards').example}`,
	};
}

function roomProblem({ name }: Node, file: string): Finding | undefined {
	if (!name || !isComponentName(name) || ruleOf(name).room !== 'handouts') return undefined;
	const kind = placedAt(/kits\/.*/.exec(file)?.[0] ?? '')?.kind;
	if (kind === 'handout' || kind === 'shared-handout') return undefined;
	return {
		what: `<${name}> stands outside a handout.`,
		why: 'It is for sheets that people write on; pages that people read on a phone do not carry it.',
		fix: 'Take it out, or make a handout of it: a folder of its own in that of its meeting, in content/kits/.',
	};
}

/** A word of the registry brings words of its own. */
const hasWords = (cell: Node) => [...walk(cell)].some(({ type }) => type.startsWith('mdxJsx'));
