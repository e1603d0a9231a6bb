/** Finds signs that no font of our printed files can draw: on paper there would be an empty box. */
import type { Library } from '../library.ts';
import { printableSigns } from '../print-fonts.ts';
import type { Problem } from '../problems.ts';
import type { ContentFile, RawContent } from '../read-content.ts';

export function checkPrintableSigns(_library: Library, { files }: RawContent): Problem[] {
	const words = files.filter(({ place }) => /\.(mdx|yaml|json)$/.test(place));
	// Nearly always all signs of all files are known; only then does it pay to look for lines.
	const all = new Set(words.flatMap(({ text }) => [...new Set(text)]));
	const unknown = [...all].filter((sign) => !isPrintable(sign));
	return unknown.length > 0 ? words.flatMap((file) => linesWith(file, new Set(unknown))) : [];
}

const isPrintable = (sign: string): boolean => {
	const point = sign.codePointAt(0) ?? 0;
	return point < 0x7f || printableSigns().has(point);
};

const linesWith = ({ file, text }: ContentFile, unknown: ReadonlySet<string>): Problem[] =>
	text.split('\n').flatMap((line, i) => {
		const signs = [...new Set(line)].filter((sign) => unknown.has(sign));
		if (signs.length === 0) return [];
		return [
			{
				file,
				line: i + 1,
				what: `${signs.map((sign) => `"${sign}" (${codeOf(sign)})`).join(', ')} cannot be printed.`,
				why: 'None of the fonts of our printed files has it: on paper there would be an empty box.',
				fix: 'Use another sign, or a word. A font that has it can be added in src/library/print-fonts.ts.',
			},
		];
	});

const codeOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
