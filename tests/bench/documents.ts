/** Makes so many documents of about three pages as PDF and as DOCX, and then the same again with nothing changed. */
import path from 'node:path';
import { timed } from './timed.ts';

interface Result {
	readonly seconds: number;
	readonly files: number;
	readonly bytes: number;
	/** Pages of the file in the middle; 0 where a format has none. */
	readonly pages: number;
}

/** The cache lies in `folder`, which should be empty. */
export function benchDocuments(count: number, folder: string): void {
	const part = (format: string) => {
		const made = timed(['tests/bench/make-documents.ts', String(count), format, path.join(folder, 'cache')]);
		return { ...(JSON.parse(made.stdout) as Result), peak: made.peak };
	};
	console.log('');
	for (const [name, format] of [
		['PDF', 'pdf'],
		['DOCX', 'docx'],
		['PDF, unchanged', 'pdf'],
		['DOCX, unchanged', 'docx'],
	] as const) {
		const { seconds, files, bytes, pages, peak } = part(format);
		const size = `${(bytes / files / 1000).toFixed(0)} kB each${pages > 0 ? `, ${pages} pages in the middle` : ''}`;
		console.log(
			`${name.padEnd(16)} ${files} files in ${seconds.toFixed(2)} s, ${size}, ${peak.toFixed(0)} MiB at most`,
		);
	}
}
