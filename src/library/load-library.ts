/**
 * EDGE: the folder `content/` → a sound Library, or one error that lists every Problem. Commands, tests, the build's
 * first hook and the pages all come through here, so there is one reading of the content and one judgement of it.
 */
import { site } from '../site.ts';
import { allChecks } from './checks/index.ts';
import { svgProblems } from './checks/safe-pictures.ts';
import { joinLibrary } from './join-library.ts';
import type { Library } from './library.ts';
import { ContentError, type Problem } from './problems.ts';
import { readContent } from './read-content.ts';

export interface Inspection {
	readonly library: Library;
	readonly problems: readonly Problem[];
}

/** Reads and judges a content folder without throwing. `label` is what messages call the folder. */
export function inspectContent(folder: string, label = 'content'): Inspection {
	const content = readContent(folder, label);
	const problems: Problem[] = [...content.problems, ...svgProblems(content.files)];
	const library = joinLibrary(content, (problem) => problems.push(problem));
	const found = allChecks.flatMap((check) => check(library, content));
	return { library, problems: [...problems, ...found] };
}

let kept: Library | undefined;

/**
 * The Library of this build. Read once; `fresh` reads it again, as the dev server does for each page.
 *
 * @throws {ContentError} where the content has a Problem.
 */
export function loadLibrary(fresh = false): Library {
	if (kept && !fresh) return kept;
	const { library, problems } = inspectContent(site.contentFolder);
	if (problems.length > 0) throw new ContentError(problems);
	kept = library;
	return library;
}
