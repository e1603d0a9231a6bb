/** EDGE: reads the folder `content/` from the disk as it is, and refuses what has no business there. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { guidance, placedAt, type Placed } from '../content-layout.ts';
import type { Problem } from '../problems.ts';

/** A file with the path at which it lies, and what it is. */
export interface ContentFile extends Placed {
	/** Path as an author sees it, from the root of the repository: `content/guides/…`. */
	readonly file: string;
	/** The same from the content folder: `guides/…`. */
	readonly path: string;
	readonly text: string;
}

export interface RawContent {
	readonly files: readonly ContentFile[];
	/** Paths of the pictures beside the texts. */
	readonly pictures: readonly string[];
	/** Paths of files that could not be read. */
	readonly unparsable: readonly string[];
	readonly problems: readonly Problem[];
}

/** What systems and editors of text leave beside files. It is never published, and not the author's doing. */
const leftovers = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|[^/]+~|\.[^/]+\.sw[op])$/;

/** Bytes that a file of words may have: many times the longest we know, and little enough to be judged in a moment. */
const largest = 1_000_000;

/** Control characters but for tab and line break, line breaks of other systems, and signs that turn a number round. */
export const hiddenSigns = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff]/;

/** Reads all files below `folder`. `label` is what messages call it. */
export function readContent(folder: string, label = 'content'): RawContent {
	const files: ContentFile[] = [];
	const pictures: string[] = [];
	const unparsable: string[] = [];
	const problems: Problem[] = [];
	for (const [place, entry] of entriesBelow(folder)) {
		const file = `${label}/${place}`;
		if (entry.isSymbolicLink()) problems.push(linkProblem(file));
		if (!entry.isFile() || leftovers.test(place)) continue;
		if (guidance.includes(place)) continue;
		const placed = placedAt(place);
		if (!placed) {
			problems.push(strayProblem(file));
			continue;
		}
		if (placed.role === 'picture') pictures.push(place);
		if (placed.role === 'picture' && !place.endsWith('.svg')) continue;
		const { text, problem } = readText(path.join(folder, place), file);
		if (problem) {
			problems.push(problem);
			unparsable.push(place);
		} else files.push({ ...placed, file, path: place, text });
	}
	return { files, pictures, unparsable, problems };
}

/**
 * What changes when any file below `folder` does, or the folder itself goes: cheap to ask for, where reading all would make
 * an author wait.
 */
export function stampOf(folder: string): string {
	if (!existsSync(folder)) return '';
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => {
			const found = lstatSync(path.join(folder, name), { throwIfNoEntry: false });
			return `${name} ${String(found?.mtimeMs)} ${String(found?.size)}`;
		})
		.join('\n');
}

/** By their paths below the folder, in the order of these. */
const entriesBelow = (folder: string): [string, Dirent][] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.map((entry): [string, Dirent] => [
			path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
			entry,
		])
		.sort(([a], [b]) => (a < b ? -1 : 1));

/** Text of a file, without the mark some editors put first, or what keeps us from reading it. */
function readText(path: string, file: string): { text: string; problem?: Problem } {
	if (statSync(path).size > largest) return { text: '', problem: sizeProblem(file) };
	const text = decoded(path);
	if (text === undefined) return { text: '', problem: encodingProblem(file) };
	// Signs that one reader of a file takes for the end of a line and another does not can hide a line from us.
	const hidden = text.search(hiddenSigns);
	if (hidden < 0) return { text };
	return { text, problem: hiddenProblem(file, text.slice(0, hidden).split('\n').length) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined where the file is not UTF-8. */
function decoded(path: string): string | undefined {
	try {
		return utf8.decode(readFileSync(path)).replaceAll('\r\n', '\n');
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

const strayProblem = (file: string): Problem => ({
	file,
	line: 1,
	what: 'Nothing reads a file of this name in this place.',
	why: 'Readers would never see what it says.',
	fix: 'Rename or move it: <lang>.mdx or <lang>.yaml for words, guide.yaml, topic.yaml, story.yaml or page.yaml for what is true in every language, pictures (svg, png, jpg, webp) beside the text. Or delete it.',
});

const linkProblem = (file: string): Problem => ({
	file,
	line: 1,
	what: 'This is a link to another file, not a file.',
	why: 'It could publish a file from outside the library.',
	fix: 'Put the file itself here.',
});

const encodingProblem = (file: string): Problem => ({
	file,
	line: 1,
	what: 'The file is not saved as UTF-8.',
	why: 'Letters like õ, ä and ж would be shown as broken signs.',
	fix: 'Save it again with the encoding UTF-8.',
});

const sizeProblem = (file: string): Problem => ({
	file,
	line: 1,
	what: 'The file is larger than 1 MB.',
	why: 'No phone would open such a page, and it could bring the build to a halt.',
	fix: 'Divide the text, or save the picture as PNG or WebP.',
});

const hiddenProblem = (file: string, line: number): Problem => ({
	file,
	line,
	what: 'The line has a sign that cannot be seen.',
	why: 'Programs read such signs differently, so nobody could say what this file means.',
	fix: 'Delete the line and type it again. Copied text often brings such signs along.',
});
