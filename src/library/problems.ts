/** A Problem: one thing an author must mend. A Notice has the same form, but stops nothing: time alone makes it. */
import { PlainError } from '../plain-error.ts';

export interface Problem {
	/** Path from the root of the repository, with `/`. */
	readonly file: string;
	/** Line in the file, counted from 1. */
	readonly line: number;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const byFileAndLine = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

/** Words that a stranger may have chosen: kept on one line, so that no terminal and no build server obeys them. */
function plain(text: string): string {
	const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
	return line.length > 600 ? `${line.slice(0, 600)} …` : line;
}

/** The list as an author reads it: grouped by file, in order of lines, each with what, why and how to mend. */
export function formatProblems(problems: readonly Problem[]): string {
	const sorted = [...problems].sort(byFileAndLine);
	return [...Map.groupBy(sorted, ({ file }) => file)]
		.map(([file, own]) => {
			const lines = own.map(({ line, what, why, fix }) =>
				[`${String(line).padStart(5)}  ${plain(what)}`, `       ${plain(why)}`, `       → ${plain(fix)}`].join('\n'),
			);
			return [plain(file), ...lines].join('\n');
		})
		.join('\n\n');
}

/** The closing line under a list of Problems. */
export function summariseProblems(problems: readonly Problem[]): string {
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${plural(problems.length, 'problem', 'problems')} in ${plural(files, 'file', 'files')}. Nothing was published.`;
}

/** Everything an author must mend before the site can be built, as one error. */
export class ContentError extends PlainError {
	override readonly name = 'ContentError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`\n\n${formatProblems(problems)}\n\n${summariseProblems(problems)}\n`);
		this.problems = problems;
	}
}
