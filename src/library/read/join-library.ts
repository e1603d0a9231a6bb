/** Files → Library. Pure: takes the files as read, and reports what keeps one of them from taking its place. */
import { ownFileOf } from '../content-layout.ts';
import { joinFacts } from '../kinds/fact.ts';
import { joinGuides } from '../kinds/guide.ts';
import { joinSharedHandouts } from '../kinds/handout.ts';
import { joinInfoPages } from '../kinds/info-page.ts';
import { joinKits } from '../kinds/kit.ts';
import { joinLanguages } from '../kinds/language.ts';
import { joinLetters } from '../kinds/letter.ts';
import { joinMessages } from '../kinds/messages.ts';
import { joinPlaces } from '../kinds/place.ts';
import { joinRedirects } from '../kinds/redirect.ts';
import { joinStories } from '../kinds/story.ts';
import { joinTerms } from '../kinds/term.ts';
import { joinTopics } from '../kinds/topic.ts';
import type { Library } from '../library.ts';
import type { Reading } from './memory.ts';
import { parseTranslation } from './parse-file.ts';
import type { RawContent } from './read-content.ts';
import type { Sources } from './sources.ts';
import { writtenKindAt } from '../kinds/index.ts';

/** Joins all files. What cannot be read is reported and left out. */
export function joinLibrary(content: RawContent, reading: Reading): Library {
	const sources = sourcesOf(content, reading);
	return {
		languages: joinLanguages(sources),
		topics: joinTopics(sources),
		guides: joinGuides(sources),
		stories: joinStories(sources),
		infoPages: joinInfoPages(sources),
		kits: joinKits(sources),
		sharedHandouts: joinSharedHandouts(sources),
		facts: joinFacts(sources),
		terms: joinTerms(sources),
		places: joinPlaces(sources),
		letters: joinLetters(sources),
		messages: joinMessages(sources),
		redirects: joinRedirects(sources),
		unparsable: sources.unparsable,
	};
}

/** The texts of all folders, and a note of what could not be read. */
function sourcesOf(content: RawContent, reading: Reading): Sources {
	const unparsable = new Set(content.unparsable);
	const paths = new Set(content.files.map(({ path }) => path));
	const texts = content.files
		.filter(({ role }) => role === 'words')
		.flatMap((file) => {
			const kind = writtenKindAt(file.kind);
			if (!kind) return [];
			const text = parseTranslation(file, kind.words, reading);
			const own = ownFileOf(file);
			if (!text || (own && !paths.has(own))) unparsable.add(file.path);
			return text ? [{ folder: file.folder, text }] : [];
		});
	const byFolder = Map.groupBy(texts, ({ folder }) => folder);
	return {
		...reading,
		content,
		unparsable,
		texts: new Map([...byFolder].map(([folder, own]) => [folder, own.map(({ text }) => text)])),
	};
}
