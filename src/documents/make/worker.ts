/**
 * Makes files in a thread of its own: one after another, as they are handed over. What makes a format is loaded with its
 * first file, and for PDFs, which nearly every text has, as soon as there is time.
 */
import { parentPort } from 'node:worker_threads';
import type { Document } from '../model/document.ts';
import type { NewPages } from './bind-book.ts';
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
		case 'pdf': {
			const { pdfOf } = await import('../formats/pdf/pdf.ts');
			return pdfOf(job.document);
		}
		case 'docx': {
			const { docxOf } = await import('../formats/docx/docx.ts');
			return { bytes: await docxOf(job.document), pages: 0 };
		}
		case 'epub': {
			const { bound } = await import('./bind-book.ts');
			const { bytes, pages } = bound(job.book, job.salt);
			return { bytes, pages: 0, chapters: pages };
		}
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

// What is wrong with it, the first file will say.
import('../formats/pdf/pdf.ts')
	.then((pdf) => {
		pdf.prepare();
	})
	.catch(() => undefined);
