/** Makes files in a thread of its own: one after another, as they are handed over. */
import { parentPort } from 'node:worker_threads';
import { docxOf } from '../formats/docx/docx.ts';
import { pdfOf } from '../formats/pdf/pdf.ts';
import type { Document } from '../model/document.ts';
import { bound, type NewPages } from './bind-book.ts';
import type { BookOrder } from './listed-file.ts';

export type Job =
	| { readonly format: 'pdf' | 'docx'; readonly document: Document }
	| { readonly format: 'epub'; readonly book: BookOrder; readonly salt: string };
/** Undefined bytes mean that it could not be made; `reason` says why. */
export type Answer =
	| { readonly bytes: Uint8Array; readonly pages: number; readonly chapters?: NewPages }
	| { readonly bytes: undefined; readonly reason: string };

async function made(job: Job): Promise<Answer> {
	switch (job.format) {
		case 'pdf':
			return pdfOf(job.document);
		case 'docx':
			return { bytes: await docxOf(job.document), pages: 0 };
		case 'epub':
			return bookOf(job);
	}
}

function bookOf({ book, salt }: Extract<Job, { format: 'epub' }>): Answer {
	const { bytes, pages } = bound(book, salt);
	return { bytes, pages: 0, chapters: pages };
}

parentPort?.on('message', (job: Job) => {
	made(job).then(
		(answer) => parentPort?.postMessage(answer),
		(error: unknown) => {
			const reason = error instanceof Error ? error.message : String(error);
			parentPort?.postMessage({ bytes: undefined, reason } satisfies Answer);
		},
	);
});
