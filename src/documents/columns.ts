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
const edges = 3;
/** What an empty column gets at least, and what it would like to have. */
const empty = { least: 8, wish: 22 };

/** The words of running text without any of its marks. */
export const textOf = (inlines: readonly Inline[]): string =>
	inlines
		.map((inline) => (inline.kind === 'break' ? ' ' : 'inlines' in inline ? textOf(inline.inlines) : inline.text))
		.join('');

const longest = (words: readonly string[]): number => words.reduce((most, { length }) => Math.max(most, length), 0);

/** Shares of the columns, in letters, and the size of the letters in points. */
export function columnsOf({ head, rows }: Pick<Table, 'head' | 'rows'>): { shares: number[]; size: number } {
	const columns = head.map((cell, i) => {
		const cells = [textOf(cell), ...rows.map((row) => textOf(row[i] ?? []))];
		const isEmpty = cells.slice(1).every((words) => words.trim() === '');
		const least = Math.min(mostLetters, longest(cells.flatMap((words) => words.split(/[\s–-]+/)))) + edges;
		const wish = Math.min(60, longest(cells) + edges);
		return isEmpty ? { least: Math.max(least, empty.least), wish: Math.max(wish, empty.wish) } : { least, wish };
	});
	const sum = (name: 'least' | 'wish') => columns.reduce((total, column) => total + column[name], 0);
	const { size, letters } = sizes.find((candidate) => sum('least') <= candidate.letters) ?? sizes[1];
	const more = Math.max(0, letters - sum('least'));
	const wishes = Math.max(1, sum('wish') - sum('least'));
	return { size, shares: columns.map(({ least, wish }) => least + (more * (wish - least)) / wishes) };
}
