/**
 * EDGE: the folder `content/` → a sound Library, or one error that lists every Problem. Commands, tests, the build's
 * first hook and the pages all come through here, so there is one reading of the content and one judgement of it.
 */
import { existsSync } from 'node:fs';
import { site } from '../../site.ts';
import { allChecks } from '../checks/index.ts';
import { svgProblems } from '../checks/safe-pictures.ts';
import { joinLibrary } from './join-library.ts';
import type { Library } from '../library.ts';
import { ContentError, type Problem } from '../problems.ts';
import { withoutDrafts } from '../published.ts';
import { noMemory, openMemory } from './memory.ts';
import { readContent, stampOf, type RawContent } from './read-content.ts';

interface Inspection {
	/** The files as they were read. */
	readonly content: RawContent;
	readonly library: Library;
	readonly problems: readonly Problem[];
}

/** Reads and judges a content folder without throwing. `label` is what messages call the folder; `memory` saves reading what is known. */
export function inspectContent(folder: string, label = 'content', memory = noMemory): Inspection {
	if (!existsSync(folder))
		return {
			content: nothing,
			library: joinLibrary(nothing, { report: () => undefined, memory }),
			problems: [noFolder(folder, label)],
		};
	const content = readContent(folder, label);
	const problems: Problem[] = [...content.problems, ...svgProblems(content.files)];
	const library = joinLibrary(content, { report: (problem) => problems.push(problem), memory });
	memory.keep();
	const found = allChecks.flatMap((check) => check(library, content));
	return { content, library, problems: [...problems, ...found] };
}

/** The same for the content of this site. */
export const inspectSite = (): Inspection => inspectContent(site.contentFolder, 'content', openMemory());

const nothing: RawContent = { files: [], pictures: [], unparsable: [], problems: [] };

const noFolder = (folder: string, label: string): Problem => ({
	file: label,
	line: 1,
	what: `There is no folder ${folder}.`,
	why: 'It holds everything that the site says.',
	fix: 'Run the command in the folder of the project. If you have set KAASLANE_CONTENT, it should name a folder with guides, registry and messages.',
});

let kept: { readonly library: Library; readonly stamp: string } | undefined;

const contents = new WeakMap<Library, RawContent>();

/** The very files of which a Library was made: on the disk they may be others by now. */
export function contentOf(library: Library): RawContent {
	const content = contents.get(library);
	if (!content) throw new Error('This Library was not read from a folder.');
	return content;
}

/**
 * The Library of this build, without drafts where it does not show them. Read once; with `fresh`, as the dev server asks for each page, again where a file changed.
 *
 * @param stamp of the content, by who has asked for it just now.
 * @throws {ContentError} where the content has a Problem.
 */
export function loadLibrary(fresh = false, stamp?: string): Library {
	if (kept && !fresh) return kept.library;
	stamp ??= stampOf(site.contentFolder);
	if (kept?.stamp === stamp) return kept.library;
	const { content, library, problems } = inspectSite();
	if (problems.length > 0) throw new ContentError(problems);
	kept = { library: site.showsDrafts ? library : withoutDrafts(library), stamp };
	contents.set(kept.library, content);
	return kept.library;
}
