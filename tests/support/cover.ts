/**
 * Few files that together have all that any file has: each role in each format and language, and so each kind of block
 * and of running text. Taken greedily, the one with most that is still missing first; the smaller, then the first by name, of two
 * that are alike.
 */
import { loadLibrary } from '../../src/library/read/load-library.ts';
import { translatorsOf } from '../../src/library/library-words.ts';
import { documentOf } from '../../src/documents/make/bind-book.ts';
import { fileGroups, fileList } from '../../src/documents/make/file-list.ts';
import type { ListedFile } from '../../src/documents/make/listed-file.ts';
import type { Block, Document, Inline } from '../../src/documents/model/document.ts';
import { defaultLocale } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';

export interface Choice<Thing> {
	readonly thing: Thing;
	/** What it has that those before it have not. */
	readonly adds: readonly string[];
}

export function coverOf<Thing extends { readonly file: string; readonly bytes: number }>(
	things: readonly Thing[],
	traitsOf: (thing: Thing) => Iterable<string>,
): Choice<Thing>[] {
	const left = things
		.map((thing) => ({ thing, traits: new Set(traitsOf(thing)) }))
		.sort(({ thing: a }, { thing: b }) => a.bytes - b.bytes || (a.file < b.file ? -1 : 1));
	const seen = new Set<string>();
	const chosen: Choice<Thing>[] = [];
	for (;;) {
		const counted = left.map(({ thing, traits }) => ({ thing, adds: [...traits].filter((one) => !seen.has(one)) }));
		const best = counted.reduce<Choice<Thing> | undefined>(
			(most, one) => (one.adds.length > (most?.adds.length ?? 0) ? one : most),
			undefined,
		);
		if (!best) return chosen;
		for (const one of best.adds) seen.add(one);
		chosen.push(best);
	}
}

/**
 * Things without the largest of those whose every trait others have, one after another: fewer of them, and most of what
 * is left is small.
 */
export function fewerOf<Thing extends { readonly size: number; readonly traits: ReadonlySet<string> }>(
	things: readonly Thing[],
): Thing[] {
	const left = new Set(things);
	for (const thing of [...things].sort((a, b) => b.size - a.size)) {
		const others = new Set([...left].flatMap((one) => (one === thing ? [] : [...one.traits])));
		if ([...thing.traits].every((trait) => others.has(trait))) left.delete(thing);
	}
	return [...left];
}

function realLibrary() {
	const library = loadLibrary(false);
	return { library, translator: translatorsOf(library), today: site.today };
}

/** Traits of every file of the real library, by its name. */
export const traitsOfFiles = (): ReadonlyMap<string, ReadonlySet<string>> =>
	new Map(fileList(realLibrary()).map((own) => [own.file, new Set(traits(own))]));

/** Folders of few kits of the real library that together have each kind of block in each role. */
export const kitsThatSuffice = (): string[] =>
	fewerOf(
		[...fileGroups(realLibrary())]
			.filter(({ name, locale }) => name === 'kit' && locale === defaultLocale)
			.map(({ folders: [folder = ''], list }) => {
				const files = list();
				return { folder, size: files.length, traits: new Set(files.flatMap((own) => [...traits(own, own.role)])) };
			}),
	).map(({ folder }) => folder);

/** What a file is, and what stands in it; `where` says of the latter in what. */
function* traits(own: ListedFile, where = `${own.format} ${own.locale}`): Generator<string> {
	// What a ZIP is made of are files of the same list.
	if (own.format === 'json') return;
	yield `${own.role} ${own.format} ${own.locale}`;
	const documents =
		own.format === 'epub' ? own.book().topics.flatMap(({ chapters }) => chapters.map(documentOf)) : [own.document];
	for (const document of documents) for (const one of traitsOfDocument(document)) yield `${where}: ${one}`;
}

function* traitsOfDocument({ hasContents, isGiven, partOf, facts, remarks, blocks }: Document): Generator<string> {
	if (hasContents) yield 'contents';
	if (isGiven) yield 'given away';
	if (partOf.length > 0) yield `part of ${partOf.length}`;
	if (facts.length > 0) yield 'facts';
	if (remarks.length > 0) yield 'remarks';
	yield* traitsOfParts(blocks);
}

/** Goes through plain data: whatever has a kind is a block or a piece of running text. */
function* traitsOfParts(value: unknown): Generator<string> {
	if (Array.isArray(value)) for (const one of value) yield* traitsOfParts(one);
	else if (value !== null && typeof value === 'object') {
		if ('kind' in value) yield nameOf(value as Block | Inline);
		if ('tick' in value) yield `item ${String(value.tick)}`;
		for (const one of Object.values(value)) yield* traitsOfParts(one);
	}
}

function nameOf(part: Block | Inline): string {
	switch (part.kind) {
		case 'box':
			return `box ${part.tone}`;
		case 'paragraph':
			return `paragraph ${part.tone ?? ''}`.trim();
		case 'list':
			return part.ordered ? 'list with numbers' : 'list';
		case 'heading':
		case 'section':
			return `${part.kind} ${part.level}`;
		case 'cards':
			return `cards in ${part.columns}`;
		default:
			return part.kind;
	}
}
