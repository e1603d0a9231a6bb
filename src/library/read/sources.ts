/** What the kinds of things are joined from: the files as they were read, sorted by what they are. */
import type { z } from 'astro/zod';
import { didYouMean } from '../did-you-mean.ts';
import type { PlacedKind } from '../content-layout.ts';
import { nameOf } from '../content-layout.ts';
import type { Entry, Translation, Worded } from '../entry.ts';
import type { Reading } from './memory.ts';
import { parseList, parseMap, parseOne } from './parse-file.ts';
import type { ContentFile, RawContent } from './read-content.ts';

export interface Sources extends Reading {
	readonly content: RawContent;
	/** Filled with the paths of what could not be read. */
	readonly unparsable: Set<string>;
	/** Texts by their folder. */
	readonly texts: ReadonlyMap<string, readonly Translation[]>;
}

export const filesOf = ({ content }: Sources, kind: PlacedKind, role: ContentFile['role']): ContentFile[] =>
	content.files.filter((file) => file.kind === kind && file.role === role);

/** The one thing of a file; noted where it cannot be read. */
export function readOne<Data>(sources: Sources, file: ContentFile, schema: z.ZodType<Data>): Entry<Data> | undefined {
	const entry = parseOne(file, schema, sources);
	if (!entry) sources.unparsable.add(file.path);
	return entry;
}

type WrittenKind = 'guide' | 'story' | 'info-page' | 'kit' | 'session';

/** Things of a kind that have a file of their own, in their order, with their texts and pictures. */
export function readThings<Kind extends WrittenKind, Data extends { order: number }>(
	sources: Sources,
	kind: Kind,
	schema: z.ZodType<Data>,
) {
	return filesOf(sources, kind, 'own')
		.flatMap((file) => {
			const entry = readOne(sources, file, schema);
			if (!entry) return [];
			const { folder } = file;
			return [
				{
					...entry,
					kind,
					folder,
					slug: nameOf(folder),
					translations: sources.texts.get(folder) ?? [],
					pictures: sources.content.pictures.filter((path) => path.startsWith(`${folder}/`)).map(nameOf),
				},
			];
		})
		.sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1));
}

/** Words of a folder in each language in which it has a file of them. */
export function readWords<Words>(sources: Sources, kind: PlacedKind, folder: string, schema: z.ZodType<Words>) {
	return new Map(
		filesOf(sources, kind, 'words')
			.filter((file) => file.folder === folder)
			.flatMap((file) => {
				const entry = readOne(sources, file, schema);
				return entry ? [[file.tag, entry] as const] : [];
			}),
	);
}

type RegistryKind = 'facts' | 'terms' | 'places' | 'letters';

/** All entries of a registry by their ids, from the folders of its themes, with their words. */
export function readRegistry<Data extends { id: string }, Words>(
	sources: Sources,
	kind: RegistryKind,
	schema: z.ZodType<Data>,
	wordsSchema: z.ZodType<Words>,
): ReadonlyMap<string, Worded<Data, Words>> {
	const entries = new Map<string, Worded<Data, Words>>();
	const wordsByFolder = Map.groupBy(filesOf(sources, kind, 'words'), ({ folder }) => folder);
	for (const file of filesOf(sources, kind, 'own')) {
		const own = ownEntries(sources, kind, file, schema);
		const words = (wordsByFolder.get(file.folder) ?? []).map((other) => ({
			tag: other.tag,
			entries: wordEntries(sources, kind, other, own, wordsSchema),
		}));
		for (const entry of own.entries) {
			const { id } = entry.data;
			const first = entries.get(id);
			if (first) sources.report(twice(entry, id, first));
			else
				entries.set(id, {
					...entry,
					folder: file.folder,
					words: new Map(
						words.flatMap(({ tag, entries: all }) => {
							const found = all.get(id);
							return found ? [[tag, found] as const] : [];
						}),
					),
				});
		}
	}
	return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Own<Data> {
	readonly entries: readonly Entry<Data>[];
	/** Ids of those that could not be read. */
	readonly unparsable: ReadonlySet<string>;
	readonly isWhole: boolean;
}

function ownEntries<Data extends { id: string }>(
	sources: Sources,
	kind: RegistryKind,
	file: ContentFile,
	schema: z.ZodType<Data>,
): Own<Data> {
	const { unparsable } = sources;
	const broken = new Set<unknown>();
	const entries = parseList(file, schema, sources, (id) => broken.add(id));
	const ids = new Set([...broken].filter((id) => typeof id === 'string'));
	for (const id of ids) unparsable.add(`registry/${kind}#${id}`);
	const isWhole = ids.size === broken.size;
	if (!isWhole) unparsable.add(file.path);
	return { entries, unparsable: ids, isWhole };
}

function wordEntries<Words>(
	sources: Sources,
	kind: RegistryKind,
	file: ContentFile,
	own: Own<{ id: string }>,
	schema: z.ZodType<Words>,
): ReadonlyMap<string, Entry<Words>> {
	const { report, unparsable } = sources;
	const entries = parseMap(file, schema, sources, () => unparsable.add(file.path));
	const known = new Set([...own.entries.map(({ data }) => data.id), ...own.unparsable]);
	for (const [id, { line }] of own.isWhole ? entries : [])
		if (!known.has(id))
			report({
				file: file.file,
				line,
				what: `These are words of "${id}", which ${kind}.yaml beside them does not have.`,
				why: 'Nobody would see them.',
				fix: didYouMean(id, known, `Add "${id}" to ${kind}.yaml of this folder, or take the words out.`),
			});
	return entries;
}

const twice = (entry: Entry<unknown>, id: string, first: Entry<unknown>) => ({
	file: entry.file,
	line: entry.line,
	what: `The id "${id}" stands a second time; the first is on line ${String(first.line)}${first.file === entry.file ? '' : ` of ${first.file}`}.`,
	why: 'Nobody could say which of the two a guide means.',
	fix: 'Join the two, or give this one an id of its own.',
});
