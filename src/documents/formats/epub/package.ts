/** `package.opf`: what the book is, which files it has, and in which order they are read. */
import { createHash } from 'node:crypto';
import type { Numbered } from './chapters.ts';
import type { BookFrame } from '../../model/book.ts';
import type { Picture } from './pictures.ts';
import { xml } from './xml.ts';

export function packageOf(book: BookFrame, chapters: readonly Numbered[], pictures: readonly Picture[]): string {
	const pages = chapters.map(({ href }, i) => item(`chapter-${i + 1}`, href, 'application/xhtml+xml'));
	const kept = pictures.map(({ href, mediaType }, i) => item(`picture-${i + 1}`, href, mediaType));
	const read = chapters.map((_, i) => `<itemref idref="chapter-${i + 1}"/>\n`);
	const { lang, dir } = book;
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(lang)}" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${about(book)}${accessibility(book, pictures.length > 0)}</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${item('title', 'title.xhtml', 'application/xhtml+xml')}${item('style', 'style.css', 'text/css')}${pages.join('')}${kept.join('')}</manifest>
<spine page-progression-direction="${dir}">
<itemref idref="title"/>
<itemref idref="contents"/>
${read.join('')}</spine>
</package>
`;
}

const item = (id: string, href: string, mediaType: string) =>
	`<item id="${id}" href="${href}" media-type="${mediaType}"/>\n`;

const about = ({
	lang,
	title,
	summary,
	date,
	address,
	publisher,
	licence,
}: BookFrame) => `<dc:identifier id="id">${identifierOf(address, lang)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>${xml(lang)}</dc:language>
<dc:description>${xml(summary)}</dc:description>
<dc:creator>${xml(publisher)}</dc:creator>
<dc:publisher>${xml(publisher)}</dc:publisher>
<dc:rights>${xml(licence)}</dc:rights>
<dc:source>${xml(address)}</dc:source>
<dc:date>${xml(date)}</dc:date>
<meta property="dcterms:modified">${xml(date)}T00:00:00Z</meta>
`;

/** What the book claims is what it always has: pictures come with words, or there are none. */
function accessibility({ words }: BookFrame, hasPictures: boolean): string {
	const says = (property: string, value: string) => `<meta property="schema:${property}">${value}</meta>\n`;
	const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'];
	const summary =
		words.accessibility === undefined
			? `<meta property="schema:accessibilitySummary" xml:lang="en">${inEnglish}</meta>\n`
			: says('accessibilitySummary', xml(words.accessibility));
	return [
		...['textual', ...(hasPictures ? ['visual'] : [])].map((mode) => says('accessMode', mode)),
		says('accessModeSufficient', 'textual'),
		...[...features, ...(hasPictures ? ['alternativeText'] : [])].map((name) => says('accessibilityFeature', name)),
		says('accessibilityHazard', 'none'),
		summary,
	].join('');
}

const inEnglish = 'Text with headings, lists and tables that are marked as such; pictures have a description in words.';

/** Namespace of addresses in RFC 9562. */
const ofAddresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** Same book, same name in every edition (UUID, version 5), so that a new edition takes the place of the old one. */
function identifierOf(address: string, lang: string): string {
	const bytes = createHash('sha1').update(ofAddresses).update(`${address} ${lang}`).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
