/** Makes files in a thread of its own: one after another, as they are handed over. */
import { parentPort } from 'node:worker_threads';
import { docxOf } from '../formats/docx/docx.ts';
import { epubOf } from '../formats/epub/epub.ts';
import { pdfOf } from '../formats/pdf/pdf.ts';
import type { Book } from '../model/book.ts';
import type { Document } from '../model/document.ts';

export type Job =
	{ readonly format: 'pdf' | 'docx'; readonly document: Document } | { readonly format: 'epub'; readonly book: Book };
/** Undefined bytes mean that it could not be made; `reason` says why. */
export type Answer =
	{ readonly bytes: Uint8Array; readonly pages: number } | { readonly bytes: undefined; readonly reason: string };

async function made(job: Job): Promise<Answer> {
	switch (job.format) {
		case 'pdf':
			return pdfOf(job.document);
		case 'docx':
			return { bytes: await docxOf(job.document), pages: 0 };
		case 'epub':
			return { bytes: epubOf(job.book), pages: 0 };
	}
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
