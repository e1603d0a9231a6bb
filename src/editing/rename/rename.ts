/** EDGE: gives a page another address, in the folder of the content. */
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectContent } from '../../library/read/load-library.ts';
import { formatProblems } from '../../library/problems.ts';
import { readContent } from '../../library/read/read-content.ts';
import { PlainError } from '../../plain-error.ts';
import { planOf, type RenamePlan } from './plan.ts';
import { addressOf, targetOf, type Target } from './target.ts';

/**
 * Renames what stands at `from` so that it stands at `to`: moves its folder, mends every link and name that leads there,
 * and leaves a redirect. Tries it on a copy first.
 *
 * @returns what was renamed, and how many files say something else now.
 * @throws {PlainError} where the content is not sound, before or after; then nothing is changed.
 */
export function rename(folder: string, from: string, to: string): { target: Target; files: number } {
	const { library, problems } = inspectContent(folder);
	if (problems.length > 0)
		throw new PlainError(
			`\n${formatProblems(problems)}\n\nMend this first, then run the same command. Nothing was changed.`,
		);
	const tags = [...library.languages.keys()];
	const target = targetOf(library, addressOf(from, tags), addressOf(to, tags));
	const plan = planOf(target, library, readContent(folder));
	rehearse(folder, plan);
	apply(folder, plan);
	return { target, files: plan.edits.size };
}

/** Applies the plan to a copy, and stops where the check would have something to say of it. */
function rehearse(folder: string, plan: RenamePlan): void {
	const place = mkdtempSync(path.join(tmpdir(), 'kaaslane-rename-'));
	try {
		const copy = path.join(place, 'content');
		cpSync(folder, copy, { recursive: true });
		apply(copy, plan);
		const { problems } = inspectContent(copy);
		if (problems.length > 0)
			throw new PlainError(`\n${formatProblems(problems)}\n\nSo it would be after the change. Nothing was changed.`);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

function apply(folder: string, { edits, moves }: RenamePlan): void {
	for (const [file, text] of edits) writeFileSync(path.join(folder, file), text);
	for (const [from, to] of moves) {
		mkdirSync(path.dirname(path.join(folder, to)), { recursive: true });
		renameSync(path.join(folder, from), path.join(folder, to));
	}
}
