/** The chapters of a book: a page for each document, with links that also work without a network. */
import type { ChapterHead } from '../../model/book.ts';
import type { Document } from '../../model/document.ts';
import { apart, xhtmlBlocks, opening, type Surroundings } from './xhtml.ts';
import { addressLink, pageOf, paragraph, xml } from './xml.ts';

/** A chapter with its path in the book. */
export interface Numbered<Chapter extends ChapterHead = ChapterHead> {
	readonly href: string;
	readonly chapter: Chapter;
}

export interface BookTopic<Chapter extends ChapterHead = ChapterHead> {
	readonly name: string;
	readonly chapters: readonly Numbered<Chapter>[];
}

/** Numbers the chapters through all topics. Topics on which nothing stands are left out. */
export function numbered<Chapter extends ChapterHead>(
	topics: readonly { readonly name: string; readonly chapters: readonly Chapter[] }[],
): BookTopic<Chapter>[] {
	let count = 0;
	const withPath = (chapter: Chapter) => ({ href: `chapter-${String(++count).padStart(3, '0')}.xhtml`, chapter });
	return topics
		.filter(({ chapters }) => chapters.length > 0)
		.map(({ name, chapters }) => ({ name, chapters: chapters.map(withPath) }));
}

const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Where a link leads: to a chapter where the address is that of one, else out of the book. */
export function linksAmong(chapters: readonly Numbered[]): Surroundings['hrefOf'] {
	const byAddress = new Map(chapters.map(({ href, chapter }) => [pageAt(chapter.address), href]));
	return (url) => {
		const { protocol, href } = parsed(url);
		if (!schemes.has(protocol)) throw new Error(`A book cannot lead to ${url}: only to https, http, mailto and tel.`);
		return byAddress.get(pageAt(url)) ?? href;
	};
}

function parsed(url: string): URL {
	const address = URL.parse(url);
	if (!address) throw new Error(`A book cannot lead to “${url}”: that is not a whole address.`);
	return address;
}

/** An address without its place on the page: headings have no names in a book. */
function pageAt(url: string): string {
	const address = parsed(url);
	address.hash = '';
	return address.href;
}

export function chapterPage(
	{ lang, dir, title, summary, facts, blocks, remarks, address, words }: Document,
	around: Surroundings,
) {
	const body = `<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
<h1 id="title">${xml(title)}</h1>
${opening(summary, facts)}${xhtmlBlocks(blocks, around)}<footer>
${remarks.map((remark) => paragraph('small', remark)).join('')}<p class="small">${apart(words.edition)}</p>
${addressLink(address)}</footer>
</section>
`;
	return pageOf({ lang, dir, title, body });
}
