/** One file's text to data: YAML, JSON, or the head and body of an MDX file. Says what is wrong at its line. */
import type { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { plainContentProblems } from './checks/plain-content.ts';
import type { Entry, Translation } from './library.ts';
import { parseMdx } from './mdx.ts';
import { emptyOutline, outlineOf } from './outline.ts';
import type { Problem } from './problems.ts';
import type { ContentFile } from './read-content.ts';
import { translationSchema, type TranslationData } from './schemas/things.ts';

export type Report = (problem: Problem) => void;

/** Data of a YAML (or JSON) file that holds one thing; undefined where it is not sound. */
export function parseOne<Data>(file: ContentFile, schema: z.ZodType<Data>, report: Report): Entry<Data> | undefined {
	const yaml = readYaml(file, file.text, 0, report);
	const data = yaml && validated(file.file, yaml.document.toJS(), schema, (path) => yaml.lineAt(path), report);
	return data === undefined ? undefined : { file: file.file, line: 1, data };
}

/** Entries of a registry file, which holds a list. A wrong entry does not hide the others. */
export function parseList<Data>(file: ContentFile, schema: z.ZodType<Data>, report: Report): Entry<Data>[] {
	const yaml = readYaml(file, file.text, 0, report);
	if (!yaml) return [];
	const { contents } = yaml.document;
	if (contents === null) return [];
	if (!isSeq(contents)) {
		report(shapeProblem(file.file, 1, 'The file should be a list: each entry begins with "- id: …".'));
		return [];
	}
	const list = contents.toJS(yaml.document) as unknown[];
	return list.flatMap((item, i) => {
		const data = validated(file.file, item, schema, (path) => yaml.lineAt([i, ...path]), report);
		return data === undefined ? [] : [{ file: file.file, line: yaml.lineAt([i]), data }];
	});
}

const headPattern = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Words of one language. The text is returned only when it is plain: no code, nothing unknown. */
export function parseTranslation(file: ContentFile, report: Report): Translation | undefined {
	const head = headPattern.exec(file.text);
	if (!head) {
		report(shapeProblem(file.file, 1, 'The file should begin with a head between two lines of three hyphens (---).'));
		return undefined;
	}
	const yaml = readYaml(file, head[1] ?? '', 1, report);
	const data: TranslationData | undefined =
		yaml && validated(file.file, yaml.document.toJS(), translationSchema, (path) => yaml.lineAt(path), report);
	const body = file.text.slice(head[0].length);
	const lineOffset = head[0].split('\n').length - 1;
	const problems = plainContentProblems(file.file, body, lineOffset);
	problems.forEach(report);
	if (!data) return undefined;
	const outline = problems.length > 0 ? emptyOutline : outlineOf(parseMdx(body), body, lineOffset);
	const tag = file.place.replace(/^.*\//, '').replace(/\.mdx$/, '');
	return { file: file.file, line: 1, tag, data, outline };
}

interface Yaml {
	readonly document: Document;
	/** Line of what stands at a path of keys; of the nearest thing around it where it is absent. */
	readonly lineAt: (path: readonly PropertyKey[]) => number;
}

function readYaml(file: ContentFile, text: string, lineOffset: number, report: Report): Yaml | undefined {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
	for (const error of document.errors) {
		report(shapeProblem(file.file, (error.linePos?.[0].line ?? 1) + lineOffset, error.message.split('\n')[0] ?? ''));
	}
	if (document.errors.length > 0) return undefined;
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

function validated<Data>(
	file: string,
	value: unknown,
	schema: z.ZodType<Data>,
	lineAt: (path: readonly PropertyKey[]) => number,
	report: Report,
): Data | undefined {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		const extra = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
		for (const key of extra) {
			const path = key === undefined ? issue.path : [...issue.path, key];
			const field = path.filter((part) => typeof part === 'string').join('.');
			const what =
				key === undefined ? `${field ? `"${field}": ` : ''}${issue.message}` : `There is no field "${field}".`;
			report(shapeProblem(file, lineAt(path), what));
		}
	}
	return undefined;
}

const shapeProblem = (file: string, line: number, what: string): Problem => ({
	file,
	line,
	what,
	why: 'The file cannot be read as it stands.',
	fix: 'Compare it with a file of the same name that works, and with content/README.md.',
});
