/** One file's text to data: YAML, JSON, or the head and body of an MDX file. Says what is wrong at its line. */
import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { codeProblems } from '../text-rules/no-code.ts';
import { printableProblems } from '../text-rules/printable.ts';
import type { Entry, Translation } from '../library.ts';
import { parseMdx } from '../mdx.ts';
import { emptyOutline, outlineOf } from '../outline.ts';
import { specialSign, wordsOfIssue, wordsOfYaml } from './parse-errors.ts';
import { kitKindOf } from '../content-layout.ts';
import type { Problem } from '../problems.ts';
import { hiddenSigns, type ContentFile } from './read-content.ts';
import { handoutWordsSchema, sessionWordsSchema } from '../schemas/kits.ts';
import { translationSchema, type TranslationData } from '../schemas/things.ts';
import { splitHead } from './split-head.ts';

export type Report = (problem: Problem) => void;

/** Data of a YAML (or JSON) file that holds one thing; undefined where it is not sound. */
export function parseOne<Data>(file: ContentFile, schema: z.ZodType<Data>, report: Report): Entry<Data> | undefined {
	// YAML forgives what JSON does not, and i18next reads the file as JSON.
	if (file.path.endsWith('.json') && !isJson(file, report)) return undefined;
	const yaml = readYaml(file, file.text, 0, report);
	const data = yaml && validated(file.file, yaml.document.toJS(), schema, (path) => yaml.lineAt(path), report);
	return data === undefined
		? undefined
		: { file: file.file, line: 1, data, lineAt: (...path) => yaml?.lineAt(path) ?? 1 };
}

function isJson(file: ContentFile, report: Report): boolean {
	try {
		JSON.parse(file.text);
		return true;
	} catch (error) {
		const { message } = error as Error;
		const position = Number(/position (\d+)/.exec(message)?.[1] ?? file.text.length);
		const what = 'Near this line a comma or a quotation mark is missing, or there is one too many.';
		const fix = 'Each line but the last ends with a comma; name and words stand in straight quotes: "name": "words",';
		report(shapeProblem(file.file, file.text.slice(0, position).split('\n').length, { what, fix }));
		return false;
	}
}

/** Entries of a registry file, which holds a list. A wrong entry does not hide the others. */
export function parseList<Data>(
	file: ContentFile,
	schema: z.ZodType<Data>,
	report: Report,
	unparsable: (id: unknown) => void,
): Entry<Data>[] {
	const yaml = readYaml(file, file.text, 0, report);
	if (!yaml) {
		unparsable(undefined);
		return [];
	}
	const { contents } = yaml.document;
	if (contents === null) return [];
	if (!isSeq(contents)) {
		report(shapeProblem(file.file, 1, { what: 'The file is not a list.', fix: 'Begin each entry with "- id: …".' }));
		unparsable(undefined);
		return [];
	}
	const list = contents.toJS(yaml.document) as unknown[];
	return list.flatMap((item, i) => {
		const data = validated(file.file, item, schema, (path) => yaml.lineAt([i, ...path]), report);
		if (data === undefined) {
			unparsable((item as { id?: unknown } | null)?.id);
			return [];
		}
		const lineAt = (...path: readonly PropertyKey[]) => yaml.lineAt([i, ...path]);
		return [{ file: file.file, line: lineAt(), data, lineAt }];
	});
}

const headWords = {
	what: 'The file has no head, or its head does not end.',
	fix: 'Begin it with a line of three hyphens (---), the fields title, summary and keywords, and another such line.',
};

/** Words of one language. The text is returned only when it is plain: no code, nothing unknown. */
export function parseTranslation(file: ContentFile, report: Report): Translation | undefined {
	const parts = splitHead(file.text);
	if (!parts) {
		report(shapeProblem(file.file, 1, headWords));
		return undefined;
	}
	const { head, body, lineOffset } = parts;
	const line = head.split('\n').findIndex((text) => /^(---|\+\+\+)/.test(text));
	if (line >= 0) {
		// Astro ends the head here, and would run what we take for a part of it.
		report(
			shapeProblem(file.file, line + 2, {
				what: 'A line of the head begins with --- or +++.',
				fix: 'Take the line out.',
			}),
		);
		return undefined;
	}
	const yaml = readYaml(file, head, 1, report);
	const data: TranslationData | undefined =
		yaml && validated(file.file, yaml.document.toJS(), wordsSchemaOf(file.path), (path) => yaml.lineAt(path), report);
	const problems = codeProblems(file.file, body, lineOffset);
	problems.forEach(report);
	if (!data) return undefined;
	const tag = file.path.replace(/^.*\//, '').replace(/\.mdx$/, '');
	const translation = {
		file: file.file,
		line: 1,
		lineAt: (...path: PropertyKey[]) => yaml?.lineAt(path) ?? 1,
		tag,
		data,
	};
	if (problems.length > 0) return { ...translation, body: '', outline: emptyOutline };
	const tree = parseMdx(body);
	printableProblems(file.file, tree, lineOffset).forEach(report);
	return { ...translation, body, outline: outlineOf(tree, body, lineOffset) };
}

/** What the head of a text may hold, by what it belongs to. */
function wordsSchemaOf(place: string): z.ZodType<TranslationData> {
	const schemas = { kit: translationSchema, session: sessionWordsSchema, handout: handoutWordsSchema };
	return place.startsWith('kits/') ? schemas[kitKindOf(place)] : translationSchema;
}

interface Yaml {
	readonly document: Document;
	/** Line of what stands at a path of keys; of the nearest thing around it where it is absent. */
	readonly lineAt: (path: readonly PropertyKey[]) => number;
}

function readYaml(file: ContentFile, text: string, lineOffset: number, report: Report): Yaml | undefined {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
	// After the first error the rest are echoes of it.
	const [error] = [...document.errors, ...document.warnings];
	if (error) {
		const line = error.linePos?.[0].line ?? 1;
		report(shapeProblem(file.file, line + lineOffset, wordsOfYaml(error, text.split('\n')[line - 1] ?? '')));
		return undefined;
	}
	const trick = firstTrick(document);
	if (trick) {
		report(shapeProblem(file.file, lines.linePos(trick.at).line + lineOffset, trick.words));
		return undefined;
	}
	const lineAt = (path: readonly PropertyKey[]): number => {
		const node = document.getIn(path, true);
		const key = path.at(-1);
		const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
		const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
		const range =
			(pair?.key as { range?: readonly number[] } | undefined)?.range ??
			(node as { range?: readonly number[] } | null | undefined)?.range;
		if (range?.[0] !== undefined) return lines.linePos(range[0]).line + lineOffset;
		return path.length > 0 ? lineAt(path.slice(0, -1)) : 1 + lineOffset;
	};
	return { document, lineAt };
}

/**
 * The first thing that YAML can do and nobody here needs: a sign that cannot be seen, a reference to another place of the file, of which a few can
 * make gigabytes, and a name that JavaScript takes for the insides of an object.
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

function validated<Data>(
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

const shapeProblem = (file: string, line: number, { what, fix }: { what: string; fix: string }): Problem => ({
	file,
	line,
	what,
	why: 'The file cannot be read as it stands.',
	fix,
});
