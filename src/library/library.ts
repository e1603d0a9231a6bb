/** The Library: everything of `content/`, joined. `read/load-library.ts` hands one out only when it is sound. */
import { isTag, type Language } from '../i18n/language-schema.ts';
import type { Locale } from '../i18n/locales.ts';
import { fileStem } from '../i18n/urls.ts';
import type { Entry, Translation } from './entry.ts';
import type { Fact } from './kinds/fact.ts';
import type { Guide } from './kinds/guide.ts';
import type { Handout } from './kinds/handout.ts';
import { kindOf, type Written } from './kinds/index.ts';
import type { InfoPage } from './kinds/info-page.ts';
import type { Kit } from './kinds/kit.ts';
import type { Letter } from './kinds/letter.ts';
import type { Messages } from './kinds/messages.ts';
import type { Place } from './kinds/place.ts';
import type { Redirect } from './kinds/redirect.ts';
import type { Session } from './kinds/session.ts';
import type { Story } from './kinds/story.ts';
import type { Term } from './kinds/term.ts';
import type { Topic } from './kinds/topic.ts';

export interface Library {
	/** By tag, drafts among them. */
	readonly languages: ReadonlyMap<string, Entry<Language>>;
	readonly topics: readonly Topic[];
	readonly guides: readonly Guide[];
	readonly stories: readonly Story[];
	readonly infoPages: readonly InfoPage[];
	readonly kits: readonly Kit[];
	/** Handouts that several kits use, such as the ground rules. */
	readonly sharedHandouts: readonly Handout[];
	readonly facts: ReadonlyMap<string, Fact>;
	readonly terms: ReadonlyMap<string, Term>;
	readonly places: ReadonlyMap<string, Place>;
	/** By the id of the term. */
	readonly letters: ReadonlyMap<string, Letter>;
	/** Messages of the interface by language tag: the file as it was read. */
	readonly messages: ReadonlyMap<string, Messages>;
	/** Addresses that have moved. */
	readonly redirects: readonly Redirect[];
	/**
	 * Paths of files that are there but could not be read, and `registry/facts#<id>`, so that nobody is told that they are
	 * missing. Empty in a sound Library.
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

/** Tags of the languages whose words are complete and published. */
export const publishedTags = ({ languages }: Pick<Library, 'languages'>): string[] =>
	[...languages].filter(([tag, { data }]) => data.state === 'published' && isTag(tag)).map(([tag]) => tag);

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

/** The kit and the session to which a handout belongs; none for one that several kits use. */
export function homeOf(handout: Handout, { kits }: Library): { kit?: Kit; session?: Session } {
	const kit = kits.find(({ folder }) => handout.folder.startsWith(`${folder}/`));
	const session = kit?.sessions.find(({ folder }) => handout.folder.startsWith(`${folder}/`));
	return { ...(kit ? { kit } : {}), ...(session ? { session } : {}) };
}

/** Anchors of a thing's headings in order: those of the original, so that a link holds in every language. */
export const headingIds = (thing: Written): string[] => originalOf(thing).outline.headings.map(({ slug }) => slug);

/** Path of a thing's page, without a language. */
export const pathOf = ({ kind, folder }: Pick<Written, 'kind' | 'folder'>): string => kindOf(kind).path(folder);

/** Name, without language and ending, of the files made of a thing: `kaaslane-job-search-group-cv`. */
export const fileNameOf = (thing: Written): string => fileStem(pathOf(thing));

/** The same for a session together with its handouts, and for all guides as one book. */
export const sessionFileName = (session: Session): string => `${fileNameOf(session)}-with-handouts`;
export const bookFileName = 'kaaslane-guides';
