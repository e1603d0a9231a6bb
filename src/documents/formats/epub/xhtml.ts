/** The blocks of a document as XHTML. */
import type { Block, Detail, Inline, Item } from '../../model/document.ts';
import { paragraph, tongue, xml } from './xml.ts';

/** What a block cannot know by itself: where links lead in this book, and under which name it keeps a picture. */
export interface Surroundings {
	readonly hrefOf: (url: string) => string;
	readonly pictureOf: (file: string) => string;
}

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>;

const signs = { empty: '☐', ticked: '☑' } as const;

export const xhtmlBlocks = (blocks: readonly Block[], around: Surroundings): string =>
	blocks.map((block) => blockOf(block, around)).join('');

const inlinesOf = (inlines: readonly Inline[], around: Surroundings): string =>
	inlines.map((inline) => inlineOf(inline, around)).join('');

function blockOf(block: Block, around: Surroundings): string {
	switch (block.kind) {
		case 'heading':
			return heading(block.level, inlinesOf(block.inlines, around));
		case 'paragraph':
			return `<p${block.tone ? ' class="small"' : ''}>${inlinesOf(block.inlines, around)}</p>\n`;
		case 'list':
			return listOf(block, around);
		case 'table':
			return tableOf(block, around);
		case 'box':
			return boxOf(block, around);
		case 'details':
			return `<dl>\n${block.items.map((item) => detailOf(item, around)).join('')}</dl>\n`;
		case 'lines':
			return linesOf(block);
		case 'scale':
			return scaleOf(block);
		case 'faces':
			return `${paragraph('label', block.label)}<p class="faces">🙂 😐 🙁</p>\n`;
		case 'drawing':
			return `${paragraph('label', block.label ?? '')}<div class="drawing"></div>\n`;
		case 'cards':
			return `<ul class="cards">\n${block.cards.map((card) => `<li>${xhtmlBlocks(card, around)}</li>\n`).join('')}</ul>\n`;
		case 'picture':
			return `<div class="picture"><img src="${xml(around.pictureOf(block.file))}" alt="${xml(block.alt)}"/></div>\n`;
		// The table below it says the same.
		case 'bar':
			return '';
		case 'rule':
			return '<hr/>\n';
		case 'section':
			return sectionOf(block);
		default:
			throw new Error(`A book cannot show a block of the kind “${(block as Block).kind}”.`);
	}
}

function inlineOf(inline: Inline, around: Surroundings): string {
	switch (inline.kind) {
		case 'text':
			return xml(inline.text);
		case 'strong':
			return `<strong>${inlinesOf(inline.inlines, around)}</strong>`;
		case 'emphasis':
			return `<em>${inlinesOf(inline.inlines, around)}</em>`;
		case 'link':
			return `<a href="${xml(around.hrefOf(inline.url))}">${inlinesOf(inline.inlines, around)}</a>`;
		case 'word':
			return `<span ${tongue(inline.lang, 'ltr')}>${xml(inline.text)}</span>`;
		case 'break':
			return '<br/>';
		default:
			throw new Error(`A book cannot show words of the kind “${(inline as Inline).kind}”.`);
	}
}

/** `<h1>` is the title of the chapter. */
const heading = (level: number, words: string, attributes = '') =>
	`<h${level + 1}${attributes}>${words}</h${level + 1}>\n`;

function listOf({ ordered, start, items }: Kind<'list'>, around: Surroundings): string {
	const own = items.map((item) => itemOf(item, around)).join('');
	if (ordered) return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${own}</ol>\n`;
	return `<ul>\n${own}</ul>\n`;
}

function itemOf({ tick, blocks }: Item, around: Surroundings): string {
	if (!tick) return `<li>${xhtmlBlocks(blocks, around)}</li>\n`;
	return `<li class="tick">${xhtmlBlocks(withSign(signs[tick], blocks), around)}</li>\n`;
}

/** The sign stands in the line of the first words, not above them. */
function withSign(sign: string, [first, ...rest]: readonly Block[]): Block[] {
	const box: Inline = { kind: 'text', text: `${sign} ` };
	if (first?.kind === 'paragraph') return [{ ...first, inlines: [box, ...first.inlines] }, ...rest];
	return [{ kind: 'paragraph', inlines: [box] }, ...(first ? [first] : []), ...rest];
}

function tableOf({ head, rows }: Kind<'table'>, around: Surroundings): string {
	const columns = head.map((cell) => inlinesOf(cell, around));
	// A head without words would be read out as one.
	const heads = columns.map((words) => (words ? `<th scope="col">${words}</th>` : '<td></td>')).join('');
	const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${inlinesOf(cell, around)}</td>`).join('')}</tr>\n`);
	return `<table>\n<thead>\n<tr>${heads}</tr>\n</thead>\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`;
}

function boxOf({ tone, title, blocks }: Kind<'box'>, around: Surroundings): string {
	const words = `\n${paragraph('name', title ?? '')}${xhtmlBlocks(blocks, around)}`;
	return tone === 'quote' ? `<blockquote>${words}</blockquote>\n` : `<aside class="${tone}">${words}</aside>\n`;
}

function detailOf({ name, words }: Detail, around: Surroundings): string {
	// A name without words needs an empty place all the same: HTML does not allow it to stand alone.
	const places = words.length > 0 ? words : [[]];
	const own = places.map((place) => `<dd>${inlinesOf(place, around)}</dd>\n`).join('');
	return `<dt>${inlinesOf(name, around)}</dt>\n${own}`;
}

function linesOf({ label = '', count }: Kind<'lines'>): string {
	return paragraph('label', label) + '<p class="line" aria-hidden="true">\u00a0</p>\n'.repeat(count);
}

function scaleOf({ label, low, numbers, high }: Kind<'scale'>): string {
	const steps = [low, ...numbers, high].filter((step) => step !== undefined);
	return `${paragraph('label', label)}<p class="scale">${apart(steps)}</p>\n`;
}

function sectionOf({ level, title, summary, facts }: Kind<'section'>): string {
	return heading(level, xml(title), ' class="section"') + opening(summary, facts);
}

/** What follows the title of a chapter or of a sheet. */
export const opening = (summary: string, facts: readonly string[]) =>
	paragraph('summary', summary) + (facts.length > 0 ? `<p class="facts">${apart(facts)}</p>\n` : '');

/** Each part for itself: within Arabic, a number would else move to the Latin letters before it. */
export const apart = (parts: readonly (string | number)[]) =>
	parts.map((part) => `<bdi>${xml(String(part))}</bdi>`).join(' · ');
