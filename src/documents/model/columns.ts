/** How the columns of a table share its width: no word is broken, and what is to be written by hand has room. */
import type { Block, Inline } from './document.ts';
import { mostLetters } from './long-words.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Letters that fit side by side on an A4 page between its margins, at 9.5 and at 8.5 points. */
const sizes = [
	{ size: 9.5, letters: 92 },
	{ size: 8.5, letters: 103 },
] as const;

/** Room for the space on both sides of a cell, in letters. */
const edges = 4;
/** What a column to write in gets at least (about 25 mm), and what it would like to have. */
const empty = { least: 14, wish: 30 };
/** Of a column of boxes to tick or of numbers to circle. */
const marks = /^([☐☑☆✓–−+\d\s/]|…)+$/u;

/** The words of running text without any of its marks. */
export const inlineText = (inlines: readonly Inline[]): string =>
	inlines
		.map((inline) => (inline.kind === 'break' ? ' ' : 'inlines' in inline ? inlineText(inline.inlines) : inline.text))
		.join('');

const longest = (words: readonly string[]): number => words.reduce((most, { length }) => Math.max(most, length), 0);

interface Columns {
	/** In letters. */
	readonly shares: readonly number[];
	/** Whether a column holds only marks, which then stand in its middle. */
	readonly areMarks: readonly boolean[];
	/** Size of the letters in points. */
	readonly size: number;
}

export function columnsOf({ head, rows }: Pick<Table, 'head' | 'rows'>): Columns {
	const columns = head.map((cell, i) => {
		const cells = [inlineText(cell), ...rows.map((row) => inlineText(row[i] ?? []))];
		const isEmpty = cells.slice(1).every((words) => words.trim() === '');
		const least = Math.min(mostLetters, longest(cells.flatMap((words) => words.split(/[\s–-]+/)))) + edges;
		const wish = Math.min(60, longest(cells) + edges);
		const isMarks = i > 0 && cells.length > 1 && cells.slice(1).every((words) => marks.test(words));
		if (isMarks) return { least, wish: least, isMarks };
		if (!isEmpty) return { least, wish, isMarks };
		return { least: Math.max(least, empty.least), wish: Math.max(wish, empty.wish), isMarks };
	});
	// Answers to choose from are equally wide: a wider one would be chosen more often.
	const widest = Math.max(0, ...columns.filter(({ isMarks }) => isMarks).map(({ least }) => least));
	for (const column of columns) if (column.isMarks) column.least = column.wish = widest;
	const sum = (name: 'least' | 'wish') => columns.reduce((total, column) => total + column[name], 0);
	const { size, letters } = sizes.find((candidate) => sum('least') <= candidate.letters) ?? sizes[1];
	const more = Math.max(0, letters - sum('least'));
	const wishes = Math.max(1, sum('wish') - sum('least'));
	const shares = columns.map(({ least, wish }) => least + (more * (wish - least)) / wishes);
	return { size, shares, areMarks: columns.map(({ isMarks }) => isMarks) };
}
