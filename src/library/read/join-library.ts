/** Files → Library. Pure: takes the files as read, and reports what keeps one of them from taking its place. */
import type { z } from 'astro/zod';
import { joinKits } from '../join-kits.ts';
import type { Entry, Guide, Library, InfoPage, Story, Topic, Translation } from '../library.ts';
import { ownFileOf } from '../content-layout.ts';
import { parseList, parseOne, parseTranslation, type Report } from './parse-file.ts';
import type { ContentFile, RawContent } from './read-content.ts';
import { factSchema } from '../schemas/fact.ts';
import { letterSchema } from '../schemas/letter.ts';
import { placeSchema } from '../schemas/place.ts';
import { messagesSchema } from '../schemas/messages.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { guideSchema, infoPageSchema, storySchema, topicSchema } from '../schemas/things.ts';

/** Joins all files. What cannot be read is reported and left out. */
export function joinLibrary(content: RawContent, report: Report): Library {
	const things = sourcesOf(content, report);
	return {
		topics: parseTopics(things),
		guides: parseThings(things, /^guides\/([^/]+)\/[^/]+\/guide\.yaml$/, guideSchema).map((thing): Guide => ({
			...thing,
			kind: 'guide',
			topic: thing.folder.split('/')[1] ?? '',
		})),
		stories: parseThings(things, /^news\/[^/]+\/story\.yaml$/, storySchema).map((thing): Story => ({
			...thing,
			kind: 'story',
		})),
		infoPages: parseThings(things, /^pages\/[^/]+\/page\.yaml$/, infoPageSchema).map((thing): InfoPage => ({
			...thing,
			kind: 'info-page',
		})),
		...joinKits(things),
		facts: parseRegistry(things, 'facts', factSchema),
		terms: parseRegistry(things, 'terms', termSchema as unknown as z.ZodType<Term>),
		places: parseRegistry(things, 'places', placeSchema),
		letters: parseRegistry(things, 'letters', letterSchema),
		messages: parseMessages(things),
		unparsable: things.unparsable,
	};
}

/** The words and pictures of all folders, and a note of what could not be read. */
function sourcesOf(content: RawContent, report: Report): ThingSources {
	const unparsable = new Set(content.unparsable);
	const places = new Set(content.files.map(({ path }) => path));
	const translations = content.files
		.filter(({ path }) => path.endsWith('.mdx'))
		.flatMap((file) => {
			const translation = parseTranslation(file, report);
			const name = ownFileOf(file.path);
			if (!translation || (name && !places.has(`${folderOf(file.path)}/${name}`))) unparsable.add(file.path);
			return translation ? [{ folder: folderOf(file.path), translation }] : [];
		});
	return {
		content,
		report,
		unparsable,
		translations: Map.groupBy(translations, ({ folder }) => folder),
		pictures: Map.groupBy(content.pictures, folderOf),
	};
}

const folderOf = (place: string) => place.slice(0, place.lastIndexOf('/'));
const nameOf = (place: string) => place.slice(place.lastIndexOf('/') + 1);

interface Sources {
	readonly content: RawContent;
	readonly report: Report;
	/** Filled with the places of what could not be read. */
	readonly unparsable: Set<string>;
}

/** The one thing of a file; noted where it cannot be read. */
function readOne<Data>({ report, unparsable }: Sources, file: ContentFile, schema: z.ZodType<Data>): Entry<Data>[] {
	const entry = parseOne(file, schema, report);
	if (!entry) unparsable.add(file.path);
	return entry ? [entry] : [];
}

export interface ThingSources extends Sources {
	/** By folder, as are the places of the pictures. */
	readonly translations: ReadonlyMap<string, readonly { readonly translation: Translation }[]>;
	readonly pictures: ReadonlyMap<string, readonly string[]>;
}

/** Things of the files that match, in their order, with their words and pictures. */
export function parseThings<Data extends { order: number }>(
	sources: ThingSources,
	pattern: RegExp,
	schema: z.ZodType<Data>,
) {
	const { content, translations, pictures } = sources;
	return content.files
		.filter(({ path }) => pattern.test(path))
		.flatMap((file) => {
			const folder = folderOf(file.path);
			return readOne(sources, file, schema).map((entry) => ({
				...entry,
				folder,
				slug: nameOf(folder),
				translations: (translations.get(folder) ?? []).map(({ translation }) => translation),
				pictures: (pictures.get(folder) ?? []).map(nameOf),
			}));
		})
		.sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1));
}

function parseTopics(sources: Sources): Topic[] {
	return sources.content.files
		.filter(({ path }) => /^guides\/[^/]+\/topic\.yaml$/.test(path))
		.flatMap((file) =>
			readOne(sources, file, topicSchema).map((entry) => ({ ...entry, slug: nameOf(folderOf(file.path)) })),
		)
		.sort((a, b) => a.data.order - b.data.order);
}

function parseRegistry<Data extends { id: string }>(
	{ content, report, unparsable }: Sources,
	name: string,
	schema: z.ZodType<Data>,
): ReadonlyMap<string, Entry<Data>> {
	const place = `registry/${name}.yaml`;
	const file = content.files.find((candidate) => candidate.path === place);
	const entries = new Map<string, Entry<Data>>();
	const note = (id: unknown) => unparsable.add(typeof id === 'string' ? `${place}#${id}` : place);
	for (const entry of file ? parseList(file, schema, report, note) : []) {
		const first = entries.get(entry.data.id);
		if (first)
			report({
				file: entry.file,
				line: entry.line,
				what: `The id "${entry.data.id}" stands a second time; the first is on line ${String(first.line)}.`,
				why: 'Nobody could say which of the two a guide means.',
				fix: 'Join the two, or give this one an id of its own.',
			});
		else entries.set(entry.data.id, entry);
	}
	return entries;
}

function parseMessages(sources: Sources): Library['messages'] {
	const entries = sources.content.files
		.filter(({ path }) => path.startsWith('messages/'))
		.flatMap((file) =>
			readOne(sources, file, messagesSchema).map((entry) => [nameOf(file.path).replace(/\.json$/, ''), entry] as const),
		);
	return new Map(entries);
}
