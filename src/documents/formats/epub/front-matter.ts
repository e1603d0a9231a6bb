/** What comes before the chapters: the title page and the table of contents. */
import type { BookTopic } from './chapters.ts';
import type { BookFrame } from '../../model/book.ts';
import { addressLink, pageOf, paragraph, xml } from './xml.ts';

export function titlePage({ lang, dir, title, summary, publisher, licence, address, words }: BookFrame): string {
	const body = `<section epub:type="titlepage" class="title-page">
<h1>${xml(title)}</h1>
${paragraph('summary', summary)}${paragraph('publisher', publisher)}${paragraph('small', words.about)}${addressLink(licence)}${addressLink(address)}</section>
`;
	return pageOf({ lang, dir, title, body });
}

/** It is read by machines and people alike, so it stands among the pages too. */
export function contentsPage({ lang, dir, title, words }: BookFrame, topics: readonly BookTopic[]): string {
	const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
<h1 id="contents">${xml(words.contents)}</h1>
<ol>
${entry('title.xhtml', title)}${topics.map(topicEntry).join('')}</ol>
</nav>
`;
	return pageOf({ lang, dir, title: words.contents, body });
}

const entry = (href: string, title: string) => `<li><a href="${href}">${xml(title)}</a></li>\n`;

const topicEntry = ({ name, chapters }: BookTopic) => `<li><span>${xml(name)}</span>
<ol>
${chapters.map(({ href, chapter }) => entry(href, chapter.title)).join('')}</ol>
</li>
`;
