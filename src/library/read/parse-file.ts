/** One file's text to data: YAML, JSON, or the head and body of an MDX file. Says what is wrong at its line. */
import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { plainTree } from '../text-rules/no-code.ts';
import { printableProblems } from '../text-rules/printable.ts';
import type { Entry, Translation } from '../entry.ts';
import type { TranslationData } from '../kinds/translation.ts';
import { emptyOutline, outlineOf, type Outline } from '../outline.ts';
import { remembered, type Reading } from './memory.ts';
import { lineAtIn, readYaml, shapeProblem, validated, type LineAt, type Report } from './parse-yaml.ts';
import type { ContentFile } from './read-content.ts';
import { splitHead } from './split-head.ts';

/** Data of a YAML (or JSON) file that holds one thing; undefined where it is not sound. */
export function parseOne<Data>(file: ContentFile, schema: z.ZodType<Data>, reading: Reading): Entry<Data> | undefined {
	const data = remembered(file, reading, (report) => {
		// YAML forgives what JSON does not, and i18next reads the file as JSON.
		if (file.path.endsWith('.json') && !isJson(file, report)) return undefined;
		const yaml = readYaml(file, file.text, 0, report);
		return yaml && validated(file.file, yaml.document.toJS(), schema, yaml.lineAt, report);
	});
	return data === undefined ? undefined : entryOf(file, 1, data, lineAtIn(file.text, 0), []);
}

/** An entry of a file; `place` are the keys that lead to it. */
const entryOf = <Data>(
	{ file }: ContentFile,
	line: number,
	data: Data,
	lineAt: LineAt,
	place: readonly PropertyKey[],
): Entry<Data> => ({ file, line, data, lineAt: (...path) => lineAt([...place, ...path]) });

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

/** An entry as it is remembered: its place in the file, by a number or an id, and its line. */
interface PlainEntry<Place, Data> {
	readonly place: Place;
	readonly line: number;
	readonly data: Data;
}

/** Entries of a registry file, which holds a list. A wrong entry does not hide the others. */
export function parseList<Data>(
	file: ContentFile,
	schema: z.ZodType<Data>,
	reading: Reading,
	unparsable: (id: unknown) => void,
): Entry<Data>[] {
	const entries = remembered(file, reading, (report) => listEntries(file, schema, report, unparsable)) ?? [];
	const lineAt = lineAtIn(file.text, 0);
	return entries.map(({ place, line, data }) => entryOf(file, line, data, lineAt, [place]));
}

function listEntries<Data>(
	file: ContentFile,
	schema: z.ZodType<Data>,
	report: Report,
	unparsable: (id: unknown) => void,
): PlainEntry<number, Data>[] | undefined {
	const yaml = readYaml(file, file.text, 0, report);
	if (!yaml) {
		unparsable(undefined);
		return undefined;
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
		return undefined;
	}
	return contents.items.flatMap((node, place) => {
		const item = isNode(node) ? (node.toJS(yaml.document) as unknown) : node;
		const data = validated(file.file, item, schema, (path) => yaml.lineAt([place, ...path]), report);
		if (data !== undefined) return [{ place, line: yaml.lineOf(node), data }];
		unparsable((item as { id?: unknown } | null)?.id);
		return [];
	});
}

/** Entries of a file of words, which holds them by the ids of what they are about. A wrong entry does not hide the others. */
export function parseMap<Data>(
	file: ContentFile,
	schema: z.ZodType<Data>,
	reading: Reading,
	unparsable: () => void,
): ReadonlyMap<string, Entry<Data>> {
	const entries = remembered(file, reading, (report) => mapEntries(file, schema, report, unparsable)) ?? [];
	const lineAt = lineAtIn(file.text, 0);
	return new Map(entries.map(({ place, line, data }) => [place, entryOf(file, line, data, lineAt, [place])]));
}

function mapEntries<Data>(
	file: ContentFile,
	schema: z.ZodType<Data>,
	report: Report,
	unparsable: () => void,
): PlainEntry<string, Data>[] | undefined {
	const yaml = readYaml(file, file.text, 0, report);
	const contents = yaml?.document.contents;
	if (!yaml || contents === null) {
		if (!yaml) unparsable();
		return [];
	}
	if (!isMap(contents)) {
		const fix =
			'Begin each entry with the id of what it is about and a colon, and put its words below, two spaces to the right.';
		report(shapeProblem(file.file, 1, { what: 'The file does not say what its words are about.', fix }));
		unparsable();
		return undefined;
	}
	const seen = new Set<string>();
	return contents.items.flatMap(({ key, value: node }) => {
		const place = isScalar(key) ? String(key.value) : '';
		if (seen.has(place)) report(shapeProblem(file.file, yaml.lineOf(key), twiceWords));
		seen.add(place);
		const value = isNode(node) ? (node.toJS(yaml.document) as unknown) : node;
		const data = validated(file.file, value, schema, (path) => yaml.lineAt([place, ...path]), report);
		if (data !== undefined) return [{ place, line: yaml.lineOf(key), data }];
		unparsable();
		return [];
	});
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
	reading: Reading,
): Translation | undefined {
	const read = remembered(file, reading, (report) => readText(file, schema, report));
	if (!read) return undefined;
	const { head, body } = splitHead(file.text) ?? { head: '', body: '' };
	const { data, outline } = read;
	const entry = entryOf(file, 1, data, lineAtIn(head, 1), []);
	return { ...entry, tag: file.tag, body: outline ? body : '', outline: outline ?? emptyOutline };
}

/** Without an outline where the text may not be read. */
function readText(
	file: ContentFile,
	schema: z.ZodType<TranslationData>,
	report: Report,
): { readonly data: TranslationData; readonly outline: Outline | undefined } | undefined {
	const parts = splitHead(file.text);
	if (!parts) {
		report(shapeProblem(file.file, 1, headWords));
		return undefined;
	}
	const { head, body, lineOffset } = parts;
	const line = head.split('\n').findIndex((text) => /^(---|\+\+\+)/.test(text));
	if (line >= 0) {
		// Other readers end the head here, and would take the rest for text.
		report(
			shapeProblem(file.file, line + 2, {
				what: 'A line of the head begins with --- or +++.',
				fix: 'Take the line out.',
			}),
		);
		return undefined;
	}
	const yaml = readYaml(file, head, 1, report);
	const data = yaml && validated(file.file, yaml.document.toJS(), schema, yaml.lineAt, report);
	const { problems, tree } = plainTree(file.file, body, lineOffset);
	problems.forEach(report);
	if (!data) return undefined;
	if (!tree) return { data, outline: undefined };
	printableProblems(file.file, tree, lineOffset).forEach(report);
	return { data, outline: outlineOf(tree, body, lineOffset) };
}
