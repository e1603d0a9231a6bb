/** What stands in a PDF, in plain text: also in its packed objects, so that a test can look for a mark of it. */
import { inflateSync } from 'node:zlib';

export function plainPdf(bytes: Uint8Array): string {
	const text = Buffer.from(bytes).toString('latin1');
	return text.replace(
		/(<<[^\n]*\/Type\/ObjStm[^\n]*>>stream\n)(.*?)\nendstream/gs,
		(_, head: string, matter: string) => head + inflateSync(Buffer.from(matter, 'latin1')).toString('latin1'),
	);
}
