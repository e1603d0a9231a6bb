/** What a build may publish of the Library: all but the words of languages that are still drafts. */
import type { Locale } from '../i18n/locales.ts';
import type { Thing, Worded } from './entry.ts';
import type { Handout } from './kinds/handout.ts';
import type { Kit } from './kinds/kit.ts';
import type { Session } from './kinds/session.ts';
import { publishedTags, type Library } from './library.ts';

/** The same Library without a word of any draft, so that nothing made of it can let one slip. */
export function withoutDrafts(library: Library): Library {
	const tags = new Set(publishedTags(library));
	if (tags.size === library.languages.size) return library;
	const searched = [...library.languages].filter(([, { data }]) => data.wordsAreSearched).map(([tag]) => tag);
	const handouts = (list: readonly Handout[]): Handout[] => list.map((handout) => textsIn(handout, tags));
	const session = (own: Session): Session => ({ ...textsIn(own, tags), handouts: handouts(own.handouts) });
	return {
		...library,
		topics: library.topics.map((topic) => wordsOnlyIn(topic, tags)),
		guides: library.guides.map((guide) => textsIn(guide, tags)),
		stories: library.stories.map((story) => textsIn(story, tags)),
		infoPages: library.infoPages.map((page) => textsIn(page, tags)),
		kits: library.kits.map((kit): Kit => ({ ...textsIn(kit, tags), sessions: kit.sessions.map(session) })),
		sharedHandouts: handouts(library.sharedHandouts),
		facts: each(library.facts, tags),
		// Of a language that says so, they lead the search; no page shows them.
		terms: each(library.terms, new Set([...tags, ...searched])),
		places: each(library.places, tags),
		letters: each(library.letters, tags),
		messages: new Map([...library.messages].filter(([tag]) => tags.has(tag))),
	};
}

const textsIn = <T extends Thing<string, unknown>>(thing: T, tags: ReadonlySet<Locale>): T => ({
	...thing,
	translations: thing.translations.filter(({ tag }) => tags.has(tag)),
});

const wordsOnlyIn = <T extends Worded<unknown, unknown>>(entry: T, tags: ReadonlySet<Locale>): T => ({
	...entry,
	words: new Map([...entry.words].filter(([tag]) => tags.has(tag))),
});

const each = <T extends Worded<unknown, unknown>>(entries: ReadonlyMap<string, T>, tags: ReadonlySet<Locale>) =>
	new Map([...entries].map(([id, entry]) => [id, wordsOnlyIn(entry, tags)]));
