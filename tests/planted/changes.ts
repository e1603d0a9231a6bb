/** How a sound file becomes a faulty one, and is otherwise as it was. */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { catalogIn, pdfObjects } from '../support/pdf-objects.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page with one style more, which its policy allows: only what the style does is wrong. */
export const withStyle = (css: string) => (html: string) => {
	const [, styles = ''] = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html) ?? [];
	if (!styles || !html.includes(hash(styles))) throw new Error('The policy does not name the styles of the page.');
	return html.replace(hash(styles), () => hash(styles + css)).replace(styles, () => styles + css);
};

/** A page with something more at the end of its main part. */
export const withPart = (part: string) => (html: string) => html.replace('</main>', `${part}</main>`);

/** The same document with a catalog that knows nothing of tags, written behind it as any program would that edits it. */
export function withoutTags(bytes: Buffer): Buffer {
	const raw = bytes.toString('latin1');
	const last = (pattern: RegExp) => {
		const [, found] = [...raw.matchAll(pattern)].at(-1) ?? [];
		if (found === undefined) throw new Error(`The PDF has no ${String(pattern)}.`);
		return found;
	};
	const root = last(/\/Root (\d+) 0 R/g);
	const kept = catalogIn(pdfObjects(bytes)).match(/\/(?:Pages|Metadata) \d+ 0 R|\/Lang ?\([\w-]+\)/g) ?? [];
	const head = `\n${root} 0 obj\n<< /Type /Catalog ${kept.join(' ')} >>\nendobj\n`;
	const start = bytes.length + head.length;
	const entry = `${String(bytes.length + 1).padStart(10, '0')} 00000 n \n`;
	const trailer = `<< /Size ${last(/\/Size (\d+)/g)} /Root ${root} 0 R /Prev ${last(/startxref\s+(\d+)/g)} >>`;
	const tail = `xref\n${root} 1\n${entry}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.concat([bytes, Buffer.from(head + tail, 'latin1')]);
}

/** The same document of Word, in which no row of a table is said to be its head. */
export function withoutHeadRows(bytes: Buffer): Uint8Array {
	const parts = unzipSync(bytes);
	const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace(/<w:tblHeader\b[^>]*>/g, '')) });
}
