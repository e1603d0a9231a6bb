/** One file's text to data: YAML, JSON, or the head and body of an MDX file. Says what is wrong at its line. */
import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { plainTree } from '../text-rules/no-code.ts';
import { printableProblems } from '../text-rules/printable.ts';
import type { Entry, Translation } from '../entry.ts';
import type { TranslationData } from '../kinds/translation.ts';
import { emptyOutline, outlineOf } from '../outline.ts';
import { readYaml, shapeProblem, validated, type Report } from './parse-yaml.ts';
import type { ContentFile } from './read-content.ts';
import { splitHead } from './split-head.ts';

export type { Report } from './parse-yaml.ts';

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
		report(
			shapeProblem(file.file, 1, {
				what: 'The file is not a list.',
				fix: 'Begin each entry with a hyphen and a space, "- ", as its neighbours do.',
			}),
		);
		unparsable(undefined);
		return [];
	}
	return contents.items.flatMap((node, i) => {
		const item = isNode(node) ? (node.toJS(yaml.document) as unknown) : node;
		const data = validated(file.file, item, schema, (path) => yaml.lineAt([i, ...path]), report);
		if (data === undefined) {
			unparsable((item as { id?: unknown } | null)?.id);
			return [];
		}
		const lineAt = (...path: readonly PropertyKey[]) => yaml.lineAt([i, ...path]);
		return [{ file: file.file, line: yaml.lineOf(node), data, lineAt }];
	});
}

/** Entries of a file of words, which holds them by the ids of what they are about. A wrong entry does not hide the others. */
export function parseMap<Data>(
	file: ContentFile,
	schema: z.ZodType<Data>,
	report: Report,
	unparsable: () => void,
): ReadonlyMap<string, Entry<Data>> {
	const yaml = readYaml(file, file.text, 0, report);
	const contents = yaml?.document.contents;
	if (!yaml || contents === null) {
		if (!yaml) unparsable();
		return new Map();
	}
	if (!isMap(contents)) {
		const fix =
			'Begin each entry with the id of what it is about and a colon, and put its words below, two spaces to the right.';
		report(shapeProblem(file.file, 1, { what: 'The file does not say what its words are about.', fix }));
		unparsable();
		return new Map();
	}
	const seen = new Set<string>();
	return new Map(
		contents.items.flatMap(({ key, value: node }) => {
			const id = isScalar(key) ? String(key.value) : '';
			if (seen.has(id)) report(shapeProblem(file.file, yaml.lineOf(key), twiceWords));
			seen.add(id);
			const value = isNode(node) ? (node.toJS(yaml.document) as unknown) : node;
			const data = validated(file.file, value, schema, (path) => yaml.lineAt([id, ...path]), report);
			if (data === undefined) {
				unparsable();
				return [];
			}
			const lineAt = (...path: readonly PropertyKey[]) => yaml.lineAt([id, ...path]);
			return [[id, { file: file.file, line: yaml.lineOf(key), data, lineAt }] as const];
		}),
	);
}

const twiceWords = { what: 'This name stands here for the second time.', fix: 'Keep one of the two.' };

const headWords = {
	what: 'The file has no head, or its head does not end.',
	fix: 'Begin it with a line of three hyphens (---), the fields title, summary and keywords, and another such line.',
};

/** Words of one language. The text is returned only when it is plain: no code, nothing unknown. */
export function parseTranslation(
	file: ContentFile,
	schema: z.ZodType<TranslationData>,
	report: Report,
): Translation | undefined {
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
		yaml && validated(file.file, yaml.document.toJS(), schema, (path) => yaml.lineAt(path), report);
	const { problems, tree } = plainTree(file.file, body, lineOffset);
	problems.forEach(report);
	if (!data) return undefined;
	const translation = {
		file: file.file,
		line: 1,
		lineAt: (...path: PropertyKey[]) => yaml?.lineAt(path) ?? 1,
		tag: file.tag,
		data,
	};
	if (!tree) return { ...translation, body: '', outline: emptyOutline };
	printableProblems(file.file, tree, lineOffset).forEach(report);
	return { ...translation, body, outline: outlineOf(tree, body, lineOffset) };
}
