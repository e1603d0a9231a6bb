/** Finds SVG pictures that carry a program or load something: opened by themselves they would run it. */
import type { Problem } from '../problems.ts';
import type { ContentFile } from '../read-content.ts';

const dangers: readonly (readonly [pattern: RegExp, what: string])[] = [
	[/<\s*script/i, 'a script'],
	[/\son[a-z]+\s*=/i, 'an action (on…=)'],
	[/javascript:/i, 'a javascript: link'],
	[/<\s*(foreignObject|iframe|embed|object)/i, 'a foreign object'],
	[/(href|src)\s*=\s*["']\s*(?!#)/i, 'a link to something outside it'],
	[/url\(\s*["']?\s*(?!#)/i, 'a link to something outside it'],
	[/<!(ENTITY|DOCTYPE)|<\?xml-stylesheet|@import/i, 'a declaration that can load something'],
];

export function svgProblems(files: readonly ContentFile[]): Problem[] {
	return files
		.filter(({ place }) => place.endsWith('.svg'))
		.flatMap(({ file, text }) =>
			text.split('\n').flatMap((line, i) =>
				dangers
					.filter(([pattern]) => pattern.test(line))
					.map(([, what]) => ({
						file,
						line: i + 1,
						what: `The picture holds ${what}.`,
						why: 'A picture from anyone is published here; it may not run or load anything.',
						fix: 'Export it again as plain shapes, or save it as PNG.',
					})),
			),
		);
}
