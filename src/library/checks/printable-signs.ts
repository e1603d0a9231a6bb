/** Finds signs that no font of our printed files can draw: on paper there would be an empty box. */
import type { Library } from '../library.ts';
import { unprintable } from '../print-fonts.ts';
import type { Problem } from '../problems.ts';
import type { ContentFile, RawContent } from '../read/read-content.ts';

export function checkPrintableSigns(_library: Library, { files }: RawContent): Problem[] {
	const words = files.filter(({ path }) => /\.(mdx|yaml|json)$/.test(path));
	// Nearly always all signs of all files are known; only then does it pay to look for lines.
	const unknown = new Set([...unprintable(signsOf(words))].map((point) => String.fromCodePoint(point)));
	return unknown.size > 0 ? words.flatMap((file) => linesWith(file, unknown)) : [];
}

/** Every font has the others, which are most. */
const isBeyondAscii = (point: number) => point > 0x7e;

/** Signs (Unicode code points) that stand somewhere in the files. */
function signsOf(files: readonly ContentFile[]): Set<number> {
	const units = new Uint8Array(0x10000);
	const signs = new Set<number>();
	for (const { text } of files) {
		for (let i = 0; i < text.length; i++) units[text.charCodeAt(i)] = 1;
		for (const point of [...codesIn(text), ...(text.match(pairs) ?? []).map(pointOf)]) signs.add(point);
	}
	units.forEach((isThere, unit) => {
		if (isThere && !isHalf(unit)) signs.add(unit);
	});
	return new Set([...signs].filter(isBeyondAscii));
}

/** Signs that take two units of UTF-16, and the halves of which they are made. */
const pairs = /[\ud800-\udbff][\udc00-\udfff]/g;
const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/** Text with the signs at its end that are written in it as codes, &#x2192; in Markdown and "\\u2192" in YAML. */
const withCodes = (text: string): string =>
	text +
	codesIn(text)
		.map((point) => String.fromCodePoint(point))
		.join('');

const codesIn = (text: string): number[] =>
	[...text.matchAll(codes)]
		.map(([, hex, decimal]) => (hex ? parseInt(hex, 16) : Number(decimal)))
		.filter((point) => point > 0x1f && point <= 0x10ffff);

const codes = /(?:&#x|\\[uUx])([0-9a-f]{2,8})|&#(\d{2,7});/gi;

const pointOf = (sign: string): number => sign.codePointAt(0) ?? 0;

const linesWith = ({ file, text }: ContentFile, unknown: ReadonlySet<string>): Problem[] =>
	text.split('\n').flatMap((line, i) => {
		const signs = [...new Set(withCodes(line))].filter((sign) => unknown.has(sign));
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

const codeOf = (sign: string) => `U+${pointOf(sign).toString(16).toUpperCase().padStart(4, '0')}`;
