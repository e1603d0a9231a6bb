/** YAML to data, with the line of every value, and what is wrong in the words of somebody who does not program. */
import type { z } from 'astro/zod';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../problems.ts';
import { specialSign, wordsOfIssue, wordsOfYaml } from './parse-errors.ts';
import { hiddenSigns, type ContentFile } from './read-content.ts';

export type Report = (problem: Problem) => void;

interface Yaml {
	readonly document: Document;
	/** Line on which a node of the document begins. */
	readonly lineOf: (node: unknown) => number;
	readonly lineAt: LineAt;
}

/** Line of what stands at a path of keys; of the nearest thing around it where it is absent. */
export type LineAt = (path: readonly PropertyKey[]) => number;

export function readYaml(file: ContentFile, text: string, lineOffset: number, report: Report): Yaml | undefined {
	const document = parsed(text);
	const lineFrom = linesFrom(text, lineOffset);
	// After the first error the rest are echoes of it.
	const [error] = [...document.errors, ...document.warnings];
	if (error) {
		const line = lineFrom(error.pos[0]);
		report(shapeProblem(file.file, line, wordsOfYaml(error, text.split('\n')[line - lineOffset - 1] ?? '')));
		return undefined;
	}
	const trick = mayTrick.test(text) ? firstTrick(document) : undefined;
	if (trick) {
		report(shapeProblem(file.file, lineFrom(trick.at), trick.words));
		return undefined;
	}
	return { document, lineOf: (node) => lineFrom(startOf(node) ?? 0), lineAt: lineAtIn(text, lineOffset) };
}

/** Without the lines of its errors, which the parser would count in every file and nearly nobody asks for. */
const parsed = (text: string) => parseDocument(text, { prettyErrors: false, schema: 'core' });

/** From a place in a text to its line, counted when the first is asked for. */
function linesFrom(text: string, lineOffset: number): (at: number) => number {
	let lines: LineCounter | undefined;
	return (at) => {
		lines ??= counted(text);
		return lines.linePos(at).line + lineOffset;
	};
}

function counted(text: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
	return lines;
}

/**
 * Reads the text once more when somebody asks for a line, which few do: a tree for each of hundreds of files, kept for as
 * long as the Library is, costs the check a third of its time.
 */
export function lineAtIn(text: string, lineOffset: number): LineAt {
	const lineFrom = linesFrom(text, lineOffset);
	let kept: WeakRef<Document> | undefined;
	const tree = () => {
		const known = kept?.deref();
		if (known) return known;
		const fresh = parsed(text);
		kept = new WeakRef(fresh);
		return fresh;
	};
	const lineAt: LineAt = (path) => {
		const document = tree();
		const node = document.getIn(path, true);
		const key = path.at(-1);
		const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
		const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
		const at = startOf(pair?.key) ?? startOf(node);
		if (at !== undefined) return lineFrom(at);
		return path.length > 0 ? lineAt(path.slice(0, -1)) : lineFrom(0);
	};
	return lineAt;
}

/** Where a node begins in its text. */
const startOf = (node: unknown): number | undefined =>
	(node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];

/** Without one of these nothing that `firstTrick` looks for can be written: signs as they are were refused before. */
const mayTrick = /[*\\]|__proto__/;

/**
 * The first thing that YAML can do and nobody here needs: a sign that cannot be seen, a reference to another place of the
 * file, of which a few can make gigabytes, and a name that JavaScript takes for the insides of an object.
 */
function firstTrick(document: Document): { at: number; words: typeof specialSign } | undefined {
	let found: ReturnType<typeof firstTrick>;
	visit(document, {
		Alias: (_key, { range }) => {
			found = { at: range?.[0] ?? 0, words: specialSign };
			return visit.BREAK;
		},
		Scalar: (_key, { value, range }) => {
			if (typeof value !== 'string' || !hiddenSigns.test(value)) return undefined;
			found = { at: range?.[0] ?? 0, words: codedSign };
			return visit.BREAK;
		},
		Pair: (_key, { key }) => {
			if (!isScalar(key) || key.value !== '__proto__') return undefined;
			found = {
				at: key.range?.[0] ?? 0,
				words: { what: 'Nothing can be named "__proto__".', fix: 'Take the line out.' },
			};
			return visit.BREAK;
		},
	});
	return found;
}

const codedSign = {
	what: 'A value has a sign that cannot be seen, written as a code (a backslash with letters or digits).',
	fix: 'Take the code out.',
};

export function validated<Data>(
	file: string,
	value: unknown,
	schema: z.ZodType<Data>,
	lineAt: (path: readonly PropertyKey[]) => number,
	report: Report,
): Data | undefined {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const fields = Object.keys((schema as { shape?: object }).shape ?? {});
	const all = result.error.issues.flatMap((issue) => wordsOfIssue(issue, value, fields));
	// A field with a slip in its name is also missing under its right one, which is told once.
	const meant = new Set(all.map(({ fix }) => /^Did you mean (\S+) \?$/.exec(fix)?.[1]));
	const isEcho = ({ path, what }: { path: readonly PropertyKey[]; what: string }) =>
		path.length === 1 && what.endsWith('is missing.') && meant.has(String(path[0]));
	for (const { path, ...words } of all)
		if (!isEcho({ path, ...words })) report(shapeProblem(file, lineAt(path), words));
	return undefined;
}

export const shapeProblem = (file: string, line: number, { what, fix }: { what: string; fix: string }): Problem => ({
	file,
	line,
	what,
	why: 'The file cannot be read as it stands.',
	fix,
});
