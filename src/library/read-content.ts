/** EDGE: reads the folder `content/` from the disk as it is, and refuses what has no business there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problems.ts';

export interface ContentFile {
	/** Path as an author sees it, from the root of the repository: `content/guides/…`. */
	readonly file: string;
	/** The same from the content folder: `guides/…`. */
	readonly place: string;
	readonly text: string;
}

export interface RawContent {
	readonly files: readonly ContentFile[];
	/** Places of the pictures beside the texts. */
	readonly pictures: readonly string[];
	readonly problems: readonly Problem[];
}

const pictureEndings = /\.(svg|png|jpe?g|webp|avif)$/;

/** Every place that something reads. A file elsewhere would be silently ignored, so it is a Problem. */
const knownPlaces = [
	/^guides\/[^/]+\/topic\.yaml$/,
	/^guides\/[^/]+\/[^/]+\/(guide\.yaml|[^/]+\.mdx)$/,
	/^news\/[^/]+\/(story\.yaml|[^/]+\.mdx)$/,
	/^pages\/[^/]+\/(page\.yaml|[^/]+\.mdx)$/,
	/^registry\/(facts|terms|places)\.yaml$/,
	/^messages\/[^/]+\.json$/,
	/^(README\.md|LICENSE)$/,
];
const picturePlaces = /^(guides\/[^/]+|news|pages)\/[^/]+\/[^/]+$/;

/** Reads all files below `folder`. `label` is what messages call it. */
export function readContent(folder: string, label = 'content'): RawContent {
	const files: ContentFile[] = [];
	const pictures: string[] = [];
	const problems: Problem[] = [];
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath)) {
		const place = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/');
		const file = `${label}/${place}`;
		if (entry.isSymbolicLink()) problems.push(linkProblem(file));
		if (!entry.isFile()) continue;
		const isPicture = pictureEndings.test(place) && picturePlaces.test(place);
		if (!isPicture && !knownPlaces.some((pattern) => pattern.test(place))) {
			problems.push(strayProblem(file));
			continue;
		}
		if (isPicture) pictures.push(place);
		if (isPicture && !place.endsWith('.svg')) continue;
		const text = readText(path.join(folder, place));
		if (text === undefined) problems.push(encodingProblem(file));
		else files.push({ file, place, text });
	}
	return { files, pictures, problems };
}

const byPath = (a: { parentPath: string; name: string }, b: { parentPath: string; name: string }) =>
	path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1;

/** Text of a file in UTF-8, without the mark some editors put first; undefined where it is not UTF-8. */
function readText(file: string): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replaceAll('\r\n', '\n');
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
	fix: 'Rename or move it: <lang>.mdx for words, guide.yaml, topic.yaml, story.yaml or page.yaml for what is true in every language, pictures (svg, png, jpg, webp, avif) beside the text. Or delete it.',
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
