/** The Library: everything of `content/`, joined. `load-library.ts` hands one out only when it is sound. */
import type { Locale } from '../i18n/locales.ts';
import { guidePath, handoutPath, kitPath, sessionPath, infoPagePath, storyPath } from '../i18n/urls.ts';
import type { Outline } from './outline.ts';
import type { Fact } from './schemas/fact.ts';
import type { KitData, SessionData } from './schemas/kits.ts';
import type { Letter } from './schemas/letter.ts';
import type { Place } from './schemas/place.ts';
import type { Term } from './schemas/term.ts';
import type { GuideData, InfoPageData, StoryData, TopicData, TranslationData } from './schemas/things.ts';

/** Of things that have no original of their own to choose: it is that of the whole kit. */
interface WithOriginal {
	readonly original: Locale;
}

/** One entry of a file: its data, and where an author finds it. */
export interface Entry<Data> {
	readonly file: string;
	readonly line: number;
	readonly data: Data;
	/** Line of one of its fields, by the keys that lead there; of what stands around it where it is absent. */
	readonly lineAt: (...path: readonly PropertyKey[]) => number;
}

export interface Translation extends Entry<TranslationData> {
	/** The file's name without `.mdx`, which should be the tag of a language. */
	readonly tag: string;
	/** The text as it was written, without its head; empty where it may not be read. */
	readonly body: string;
	readonly outline: Outline;
}

interface Thing<Kind extends string, Data> extends Entry<Data> {
	readonly kind: Kind;
	/** Name of its folder. */
	readonly slug: string;
	/** Path of its folder from `content/`, for example `guides/health/family-doctor`. */
	readonly folder: string;
	readonly translations: readonly Translation[];
	/** Names of the pictures that lie beside the text. */
	readonly pictures: readonly string[];
}

export interface Guide extends Thing<'guide', GuideData> {
	readonly topic: string;
}
export type Story = Thing<'story', StoryData>;
/** A page about us: the programmes, accessibility, privacy. */
export type InfoPage = Thing<'info-page', InfoPageData>;
/** A sheet for the people in the room. Its folder holds words only; what it is for is said by the session. */
export type Handout = Thing<'handout', WithOriginal>;
/** One meeting of a kit. */
export interface Session extends Thing<'session', SessionData & WithOriginal> {
	/** Folder name of its kit. */
	readonly kit: string;
	/** Its own handouts; those of all kits are in `Library.sharedHandouts`. */
	readonly handouts: readonly Handout[];
}
/** Material for a whole series of meetings. */
export interface Kit extends Thing<'kit', KitData> {
	readonly sessions: readonly Session[];
}
export type Written = Guide | Story | InfoPage | Kit | Session | Handout;

export interface Topic extends Entry<TopicData> {
	readonly slug: string;
}

export interface Library {
	readonly topics: readonly Topic[];
	readonly guides: readonly Guide[];
	readonly stories: readonly Story[];
	readonly infoPages: readonly InfoPage[];
	readonly kits: readonly Kit[];
	/** Handouts that several kits use, such as the ground rules. */
	readonly sharedHandouts: readonly Handout[];
	readonly facts: ReadonlyMap<string, Entry<Fact>>;
	readonly terms: ReadonlyMap<string, Entry<Term>>;
	readonly places: ReadonlyMap<string, Entry<Place>>;
	/** By the id of the term. */
	readonly letters: ReadonlyMap<string, Entry<Letter>>;
	/** Messages of the interface by language tag: the file as it was read. */
	readonly messages: ReadonlyMap<string, Entry<Readonly<Record<string, string>>>>;
	/**
	 * Places of files that are there but could not be read, and `registry/facts.yaml#<id>`, so that nobody is told that
	 * they are missing. Empty in a sound Library.
	 */
	readonly unparsable: ReadonlySet<string>;
}

export const writtenThings = (library: Library): Written[] => [
	...library.guides,
	...library.stories,
	...library.infoPages,
	...library.kits.flatMap((kit) => [kit, ...kit.sessions.flatMap((session) => [session, ...session.handouts])]),
	...library.sharedHandouts,
];

export const translationIn = (thing: Written, locale: Locale): Translation | undefined =>
	thing.translations.find(({ tag }) => tag === locale);

/** The translation that the others follow. The checks see to it that it exists. */
export function originalOf(thing: Written): Translation {
	const original = translationIn(thing, thing.data.original);
	if (!original) throw new Error(`${thing.file} has no text in its original language.`);
	return original;
}

/** The text that readers of `locale` see: their own, or the original. Its `tag` is the language in which it is. */
export const textIn = (thing: Written, locale: Locale): Translation =>
	translationIn(thing, locale) ?? originalOf(thing);

/** The kit and the meeting to which a handout belongs; none for one that several kits use. */
export function homeOf(handout: Handout, { kits }: Library): { kit?: Kit; session?: Session } {
	const kit = kits.find(({ folder }) => handout.folder.startsWith(`${folder}/`));
	const session = kit?.sessions.find(({ folder }) => handout.folder.startsWith(`${folder}/`));
	return { ...(kit ? { kit } : {}), ...(session ? { session } : {}) };
}

/** Anchors of a thing's headings in order: those of the original, so that a link holds in every language. */
export const headingIds = (thing: Written): string[] => originalOf(thing).outline.headings.map(({ slug }) => slug);

const byPath = new WeakMap<Library, ReadonlyMap<string, Written>>();

/** The thing whose page is at a path. Every page asks for several, so the list is made once for each Library. */
export function thingAt(library: Library, path: string): Written | undefined {
	const things = byPath.get(library) ?? new Map(writtenThings(library).map((thing) => [pathOf(thing), thing]));
	byPath.set(library, things);
	return things.get(path);
}

/** Path of a thing's page, without a language. */
export function pathOf(thing: Written): string {
	switch (thing.kind) {
		case 'guide':
			return guidePath(thing.topic, thing.slug);
		case 'story':
			return storyPath(thing.slug);
		case 'info-page':
			return infoPagePath(thing.slug);
		case 'kit':
			return kitPath(thing.slug);
		case 'session':
			return sessionPath(thing.kit, thing.slug);
		case 'handout':
			return handoutPath(thing.folder.replace(/^kits\//, ''));
	}
}

/** Name, without language and ending, of the files made of a thing: `kaaslane-job-search-group-2-cv`. */
export function fileNameOf(thing: Guide | Kit | Session | Handout): string {
	const parts =
		thing.kind === 'guide' || thing.kind === 'kit'
			? [thing.slug]
			: thing.folder.split('/').slice(thing.folder.startsWith('kits/shared/') ? 2 : 1);
	return ['kaaslane', ...parts].join('-');
}

/** The same for a meeting together with its handouts, and for all guides as one book. */
export const sessionFileName = (session: Session): string => `${fileNameOf(session)}-with-handouts`;
export const bookFileName = 'kaaslane-guides';
