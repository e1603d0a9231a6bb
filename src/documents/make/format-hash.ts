/** Fingerprints of what makes the files of each format. */
import { readFileSync } from 'node:fs';
import { codeHash } from '../../code-hash.ts';
import { fingerprint } from '../../file-cache.ts';
import { versionsOf } from '../../versions-of.ts';
import type { Download } from '../../views/download.ts';

type DrawnFormat = Exclude<Download['format'], 'json'>;

/** What has a hand in the files of a format: our code, and libraries and fonts by their names. */
export const formatMakers: Readonly<
	Record<DrawnFormat, { readonly code: readonly string[]; readonly libraries: RegExp }>
> = {
	pdf: {
		code: [
			'documents/formats/pdf',
			'documents/model',
			'styles/tokens.css',
			'views/qr-code.ts',
			'library/print-fonts.ts',
			'once-per.ts',
		],
		libraries: /^(@expo-google-fonts\/|@myriaddreamin\/|qrcode$)/,
	},
	docx: {
		code: ['documents/formats/docx', 'documents/model', 'styles/tokens.css'],
		libraries: /^(docx|fflate)$/,
	},
	epub: {
		code: [
			...['documents/formats/epub', 'documents/model', 'zip.ts'],
			...['documents/make/bind-book.ts', 'documents/make/kept-parts.ts'],
		],
		libraries: /^fflate$/,
	},
};

/**
 * Everything besides the words that a file of a format depends on: the code that draws it, and the versions of libraries
 * and fonts. A change of one format makes no file of another anew.
 */
export function formatHash(format: DrawnFormat): string {
	const { code, libraries } = formatMakers[format];
	return fingerprint(versionsOf(libraries), codeHash(...code));
}

/** The same for the words too: all code between the content and a file, and all libraries. */
export const makersHash = (): string =>
	fingerprint(
		process.version,
		readFileSync('package.json'),
		codeHash('documents', 'views', 'i18n', 'library', 'styles/tokens.css', 'site.ts', 'zip.ts'),
	);
