/** Files → Library. Pure: takes the files as read, and reports what keeps one of them from taking its place. */
import type { z } from 'astro/zod';
import type { Entry, Guide, Library, Sheet, Story, Topic, Translation } from './library.ts';
import { parseList, parseOne, parseTranslation, type Report } from './parse-file.ts';
import type { ContentFile, RawContent } from './read-content.ts';
import { factSchema } from './schemas/fact.ts';
import { placeSchema } from './schemas/place.ts';
import { messagesSchema } from './schemas/messages.ts';
import { termSchema, type Term } from './schemas/term.ts';
import { guideSchema, sheetSchema, storySchema, topicSchema } from './schemas/things.ts';

/** Joins all files. What cannot be read is reported and left out. */
export function joinLibrary(content: RawContent, report: Report): Library {
	const { files } = content;
	const translations = files
		.filter(({ place }) => place.endsWith('.mdx'))
		.flatMap((file) => {
			const translation = parseTranslation(file, report);
			return translation ? [{ folder: folderOf(file.place), translation }] : [];
		});
	const things = { content, report, translations };
	return {
		topics: parseTopics(files, report),
		guides: parseThings(things, /^guides\/([^/]+)\/[^/]+\/guide\.yaml$/, guideSchema).map((thing): Guide => ({
			...thing,
			kind: 'guide',
			topic: thing.folder.split('/')[1] ?? '',
		})),
		stories: parseThings(things, /^news\/[^/]+\/story\.yaml$/, storySchema).map((thing): Story => ({
			...thing,
			kind: 'story',
		})),
		sheets: parseThings(things, /^pages\/[^/]+\/page\.yaml$/, sheetSchema).map((thing): Sheet => ({
			...thing,
			kind: 'sheet',
		})),
		facts: parseRegistry(files, 'facts', factSchema, report),
		terms: parseRegistry(files, 'terms', termSchema as unknown as z.ZodType<Term>, report),
		places: parseRegistry(files, 'places', placeSchema, report),
		messages: parseMessages(files, report),
	};
}

const folderOf = (place: string) => place.slice(0, place.lastIndexOf('/'));
const nameOf = (place: string) => place.slice(place.lastIndexOf('/') + 1);

interface ThingSources {
	readonly content: RawContent;
	readonly report: Report;
	readonly translations: readonly { readonly folder: string; readonly translation: Translation }[];
}

function parseThings<Data extends { order: number }>(
	{ content, report, translations }: ThingSources,
	pattern: RegExp,
	schema: z.ZodType<Data>,
) {
	return content.files
		.filter(({ place }) => pattern.test(place))
		.flatMap((file) => {
			const entry = parseOne(file, schema, report);
			if (!entry) return [];
			const folder = folderOf(file.place);
			const inFolder = (place: string) => folderOf(place) === folder;
			return [
				{
					...entry,
					folder,
					slug: nameOf(folder),
					translations: translations.filter((item) => item.folder === folder).map((item) => item.translation),
					pictures: content.pictures.filter(inFolder).map(nameOf),
				},
			];
		})
		.sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1));
}

function parseTopics(files: readonly ContentFile[], report: Report): Topic[] {
	return files
		.filter(({ place }) => /^guides\/[^/]+\/topic\.yaml$/.test(place))
		.flatMap((file) => {
			const entry = parseOne(file, topicSchema, report);
			return entry ? [{ ...entry, slug: nameOf(folderOf(file.place)) }] : [];
		})
		.sort((a, b) => a.data.order - b.data.order);
}

function parseRegistry<Data extends { id: string }>(
	files: readonly ContentFile[],
	name: string,
	schema: z.ZodType<Data>,
	report: Report,
): ReadonlyMap<string, Entry<Data>> {
	const file = files.find(({ place }) => place === `registry/${name}.yaml`);
	const entries = new Map<string, Entry<Data>>();
	for (const entry of file ? parseList(file, schema, report) : []) {
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

function parseMessages(files: readonly ContentFile[], report: Report): Library['messages'] {
	const entries = files
		.filter(({ place }) => place.startsWith('messages/'))
		.flatMap((file) => {
			const entry = parseOne(file, messagesSchema, report);
			return entry ? [[nameOf(file.place).replace(/\.json$/, ''), entry] as const] : [];
		});
	return new Map(entries);
}
