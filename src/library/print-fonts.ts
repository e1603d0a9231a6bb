/** The fonts of printed files, and the signs they can draw. All are under the SIL Open Font Licence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const fontFile = (font: string, face: string) => {
	const name = font.replace(/(^|-)([a-z0-9])/g, (_, _hyphen, letter: string) => letter.toUpperCase());
	return path.resolve('node_modules/@expo-google-fonts', font, face, `${name}_${face}.ttf`);
};

/**
 * Every face that the template of PDF files uses: Latin and Cyrillic, Arabic, signs, small pictures. Where one is missing,
 * Typst takes the nearest without a word.
 */
export const printFonts: readonly string[] = [
	fontFile('noto-sans', '400Regular'),
	fontFile('noto-sans', '400Regular_Italic'),
	fontFile('noto-sans', '700Bold'),
	fontFile('noto-sans', '700Bold_Italic'),
	fontFile('noto-serif', '400Regular'),
	fontFile('noto-serif', '600SemiBold'),
	fontFile('amiri', '400Regular'),
	fontFile('amiri', '700Bold'),
	fontFile('noto-sans-symbols-2', '400Regular'),
	fontFile('noto-emoji', '400Regular'),
];

const drawn = new Map<string, ReadonlySet<number>>();

/** Signs (Unicode code points) of a font, which is read once. */
function signsIn(file: string): ReadonlySet<number> {
	const signs = drawn.get(file) ?? new Set(signsOf(readFileSync(file)));
	drawn.set(file, signs);
	return signs;
}

/** Those of some signs (Unicode code points) that none of the fonts can draw. Only as many are read as it takes. */
export function unprintable(points: Iterable<number>): Set<number> {
	let rest = [...points];
	for (const file of printFonts) {
		if (rest.length === 0) break;
		const signs = signsIn(file);
		rest = rest.filter((point) => !signs.has(point));
	}
	return new Set(rest);
}

/** Code points of a font: its table `cmap`, formats 4 and 12 (OpenType 1.9, https://learn.microsoft.com/typography/opentype/spec/cmap). */
function* signsOf(font: Buffer): Generator<number> {
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
	const cmap = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
	if (cmap === undefined) return;
	const start = font.readUInt32BE(cmap + 8);
	for (let i = 0; i < font.readUInt16BE(start + 2); i++) {
		const table = font.subarray(start + font.readUInt32BE(start + 8 + 8 * i));
		const format = table.readUInt16BE(0);
		if (format === 12) yield* groups(table);
		if (format === 4) yield* segments(table);
	}
}

function* groups(table: Buffer): Generator<number> {
	for (let i = 0; i < table.readUInt32BE(12); i++) {
		const at = 16 + 12 * i;
		yield* run(table.readUInt32BE(at), table.readUInt32BE(at + 4));
	}
}

function* segments(table: Buffer): Generator<number> {
	const size = table.readUInt16BE(6);
	for (let i = 0; i < size; i += 2) {
		const last = table.readUInt16BE(14 + i);
		// The last segment only marks the end of the table.
		if (last !== 0xffff) yield* run(table.readUInt16BE(16 + size + i), last);
	}
}

function* run(first: number, last: number): Generator<number> {
	for (let sign = first; sign <= last; sign++) yield sign;
}
