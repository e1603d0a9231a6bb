/**
 * Finds SVG pictures that carry a program or load something: opened by themselves they would run it. A list of what
 * may be there, because a list of what may not is never complete.
 */
import type { Problem } from '../problems.ts';
import type { ContentFile } from '../read/read-content.ts';

type Picture = Pick<ContentFile, 'file' | 'path' | 'text'>;

const drawn = new Set(
	[
		'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath',
		'linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feBlend feFlood',
		'feComposite feMerge feMergeNode feColorMatrix',
	].flatMap((names) => names.split(' ')),
);

const dangers: readonly (readonly [pattern: RegExp, what: string])[] = [
	[/[\s"'/]on[a-z]+\s*=\s*["']/gi, 'an action (on…=)'],
	[/javascript\s*:/gi, 'a javascript: link'],
	[/(href|src)\s*=\s*(?!["']#)/gi, 'a link to something outside it'],
	[/url\s*\((?!\s*["']?#)/gi, 'a link to something outside it'],
	[/<[!?](?!--)(?!xml\s)/gi, 'a declaration that can load something'],
	[/&#|\\|@import/gi, 'signs written as a code (&#… or \\), which can hide a program'],
];

export function svgProblems(files: readonly Picture[]): Problem[] {
	return files.filter(({ path }) => path.endsWith('.svg')).flatMap(pictureProblems);
}

function pictureProblems({ file, text }: Picture): Problem[] {
	const found = [
		...strangers(text),
		...dangers.flatMap(([pattern, what]) => [...text.matchAll(pattern)].map(({ index }) => ({ index, what }))),
	];
	// A match may begin with the line break before it; the same thing twice on a line is told once.
	const lines = new Map(
		found
			.map(({ index, what }) => ({ line: text.slice(0, index + 1).split('\n').length, what }))
			.map((place) => [`${String(place.line)} ${place.what}`, place]),
	);
	return [...lines.values()].map(({ line, what }) => ({
		file,
		line,
		what: `The picture holds ${what}.`,
		why: 'A picture from anyone is published here; it may not run or load anything.',
		fix: 'Export it again as plain shapes, or save it as PNG.',
	}));
}

const strangers = (text: string) =>
	[...text.matchAll(/<\s*([^\s<>/!?]+)/g)]
		.filter(([, name = '']) => !drawn.has(name))
		.map(({ index, 1: name = '' }) => ({
			index,
			what: /script$/i.test(name) ? 'a script' : `<${name}>, which is not a shape`,
		}));
