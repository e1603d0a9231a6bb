/**
 * Content trees of the tests: `tests/fixtures/sound` with the few files of a mistake laid over it. In the folder of a
 * mistake, `<name>.removed` takes a file away, `<name>.link` makes a symbolic link to what it says, `<name>.latin1` is
 * saved in that encoding, `\x0d` in `<name>.escaped` becomes that sign, and `<lang>.changes.json` changes messages.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectContent } from '../../src/library/read/load-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Memory } from '../../src/library/read/memory.ts';
import { formatProblems, summariseProblems, type Problem } from '../../src/library/problems.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const fixtures = path.join(root, 'tests/fixtures');

/** Names of the folders of mistakes. */
export const mistakes = readdirSync(fixtures, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'sound')
	.map(({ name }) => name)
	.sort();

/** Files by place that are written last; null takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Makes a content folder. Take it away with `discard`. */
export function composeContent(mistake?: string, files: Files = {}): string {
	const folder = path.join(mkdtempSync(path.join(tmpdir(), 'kaaslane-')), 'content');
	composeInto(folder, files, mistake);
	return folder;
}

/** The sound content, in a folder that is not there yet. */
export function composeInto(folder: string, files: Files = {}, mistake?: string): void {
	cpSync(path.join(fixtures, 'sound'), folder, { recursive: true });
	cpSync(path.join(root, 'content/messages'), path.join(folder, 'messages'), { recursive: true });
	if (mistake) overlay(path.join(fixtures, mistake), folder);
	for (const [place, text] of Object.entries(files)) {
		if (text === null) rmSync(path.join(folder, place));
		else write(path.join(folder, place), text);
	}
}

export const discard = (folder: string) => {
	rmSync(path.dirname(folder), { recursive: true, force: true });
};

function write(file: string, text: string | Uint8Array): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function overlay(from: string, folder: string): void {
	for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
		const source = path.join(entry.parentPath, entry.name);
		const place = path.relative(from, source);
		if (!entry.isFile() || place === 'problems.txt') continue;
		const [, name = place, how = ''] = /^(.*)\.(removed|link|latin1|escaped|changes\.json)$/.exec(place) ?? [];
		const target = path.join(folder, name);
		const text = readFileSync(source, 'utf8');
		mkdirSync(path.dirname(target), { recursive: true });
		if (how === 'removed') rmSync(target, { recursive: true });
		else if (how === 'link') symlinkSync(text.trim(), target);
		else if (how === 'latin1') writeFileSync(target, text, 'latin1');
		else if (how === 'escaped')
			writeFileSync(
				target,
				text.replace(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
			);
		else if (how === 'changes.json') writeFileSync(`${target}.json`, changed(`${target}.json`, text));
		else writeFileSync(target, readFileSync(source));
	}
}

/** Messages with changes, which come first, so that their lines do not depend on the real file; null takes one out. */
function changed(file: string, changes: string): string {
	const wanted = JSON.parse(changes) as Record<string, string | null>;
	const real = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
	const entries = Object.entries({
		...wanted,
		...Object.fromEntries(Object.entries(real).filter(([key]) => !Object.hasOwn(wanted, key))),
	});
	return JSON.stringify(Object.fromEntries(entries.filter(([, words]) => words !== null)), undefined, '\t');
}

/** What was read of the sound files, which are the same in hundreds of folders. */
const known = new Map<string, unknown>();
const memory: Memory = {
	recall: (file) => known.get(`${file.file}\0${file.text}`),
	remember: (file, read) => {
		known.set(`${file.file}\0${file.text}`, read);
	},
	keep: () => undefined,
};

/** What the gate finds in a content folder, which is taken away afterwards. */
export function problemsOf(folder: string): readonly Problem[] {
	try {
		return inspectContent(folder, 'content', memory).problems;
	} finally {
		discard(folder);
	}
}

/** The whole text that an author reads. */
export const textFor = (problems: readonly Problem[]): string =>
	problems.length > 0 ? `${formatProblems(problems)}\n\n${summariseProblems(problems)}\n` : '';

/** Problems of the sound content with the given files in place of its own. */
export const problemsWith = (files: Files): readonly Problem[] => problemsOf(composeContent(undefined, files));

/** Text of a file of the sound content. */
export const soundFile = (place: string): string => readFileSync(path.join(fixtures, 'sound', place), 'utf8');

/** The sound Library, with the given files in place of its own. */
export function libraryWith(files: Files = {}): Library {
	const folder = composeContent(undefined, files);
	const { library, problems } = inspectContent(folder, 'content', memory);
	discard(folder);
	if (problems.length > 0) throw new Error(textFor(problems));
	return library;
}
