/** EDGE: gives a page another address, in the folder of the content. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
	if (target.folder && existsSync(path.join(folder, target.newFolder)))
		throw new PlainError(
			`There is a folder content/${target.newFolder} already. Look what is in it, and take it away first.`,
		);
	const plan = planOf(target, library, readContent(folder));
	rehearse(folder, plan);
	applyPlan(folder, plan);
	return { target, files: plan.edits.size };
}

/** Applies the plan to a copy, and stops where the check would have something to say of it. */
function rehearse(folder: string, plan: RenamePlan): void {
	const place = mkdtempSync(path.join(tmpdir(), 'kaaslane-rename-'));
	try {
		const copy = path.join(place, 'content');
		cpSync(folder, copy, { recursive: true });
		applyPlan(copy, plan);
		const { problems } = inspectContent(copy);
		if (problems.length > 0)
			throw new PlainError(`\n${formatProblems(problems)}\n\nSo it would be after the change. Nothing was changed.`);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

/** Writes and moves; where something cannot be written, all is put back as it was. */
export function applyPlan(folder: string, { edits, moves }: RenamePlan): void {
	const undo: (() => void)[] = [];
	try {
		for (const [file, text] of edits) undo.push(write(path.join(folder, file), text));
		for (const [from, to] of moves) undo.push(move(path.join(folder, from), path.join(folder, to)));
	} catch (error) {
		for (const back of undo.reverse()) back();
		throw new PlainError(
			`The content cannot be changed: ${(error as Error).message}\nLook whether its files may be written. Everything is as it was.`,
			{ cause: error },
		);
	}
}

/** Writes a file as it was saved before, with its ends of lines and the mark some editors put first. Gives the way back. */
function write(file: string, text: string): () => void {
	const before = existsSync(file) ? readFileSync(file) : undefined;
	const was = before?.toString() ?? '';
	const lines = was.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
	writeFileSync(file, (was.startsWith('\ufeff') ? '\ufeff' : '') + lines);
	return () => {
		if (before) writeFileSync(file, before);
		else rmSync(file);
	};
}

function move(from: string, to: string): () => void {
	mkdirSync(path.dirname(to), { recursive: true });
	renameSync(from, to);
	return () => {
		renameSync(to, from);
	};
}
