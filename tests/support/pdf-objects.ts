/**
 * The objects of a PDF as text, those that are packed into object streams among them; so what stands in a file is found
 * however it is packed. Pictures, fonts and the drawing itself are left out.
 */
import { inflateSync } from 'node:zlib';

const stream = /<<(?:[^<>]|<[^<]|>[^>]|<<(?:[^<>]|<[^<]|>[^>])*>>)*>>\s*stream\r?\n/g;

export function pdfObjects(bytes: Buffer): string {
	const raw = bytes.toString('latin1');
	const parts: string[] = [];
	let end = 0;
	for (const head of raw.matchAll(stream)) {
		if (head.index < end) continue;
		const start = head.index + head[0].length;
		parts.push(raw.slice(end, start));
		end = raw.indexOf('endstream', start);
		if (end < 0) throw new Error('A stream has no end.');
		if (/\/Type ?\/(ObjStm|Metadata)\b/.test(head[0])) parts.push(contentOf(bytes.subarray(start, end), head[0]));
	}
	return [...parts, raw.slice(end)].join('\n');
}

const contentOf = (bytes: Buffer, head: string): string =>
	(head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString(head.includes('/Metadata') ? 'utf8' : 'latin1');

/** What a file says of itself as a whole, from the text of its objects; what was written last holds. */
export const catalogIn = (objects: string): string =>
	[...objects.matchAll(/\/Type ?\/Catalog\b((?:(?!\/Type ?\/|endobj)[\s\S])*)/g)].at(-1)?.[1] ?? '';
