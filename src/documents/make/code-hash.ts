/** Fingerprints of our own code: what it draws today it may draw otherwise tomorrow, from the same words. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './file-cache.ts';

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Of files and folders of `src/`, by name and content. */
function codeHash(...places: readonly string[]): string {
	const files = places.flatMap((place) => filesAt(path.join(source, place)));
	return fingerprint(...files.flatMap((file) => [path.relative(source, file), readFileSync(file)]));
}

const filesAt = (place: string): string[] =>
	path.extname(place)
		? [place]
		: readdirSync(place, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => path.join(entry.parentPath, entry.name))
				.sort();

/** Libraries and fonts that have a hand in a file. */
const drawing = /^(@expo-google-fonts\/|@myriaddreamin\/|docx$|fflate$|qrcode$)/;

/** Everything besides the words that a file depends on: the code that draws it, and the versions of libraries and fonts. */
export function emittersHash(): string {
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
	const versions = Object.entries(dependencies).filter(([name]) => drawing.test(name));
	return fingerprint(
		JSON.stringify(versions),
		codeHash('documents', 'page-model/qr-code.ts', 'library/print-fonts.ts'),
	);
}

/** The same for the words too: all code between the content and a file, and all libraries. */
export const makersHash = (): string =>
	fingerprint(
		process.version,
		readFileSync('package.json'),
		codeHash('documents', 'i18n', 'library', 'page-model', 'site.ts'),
	);
