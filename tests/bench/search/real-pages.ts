/** The real pages as the search is told of them, and their texts without a build: plain, in the order of the page. */
import type { Locale } from '../../../src/i18n/locales.ts';
import { textIn, type Library } from '../../../src/library/library.ts';
import { attributeOf, isElement, parseMdx, walk, type Node } from '../../../src/library/mdx.ts';
import { searchRecords } from '../../../src/search/records/search-records.ts';
import { routesOf } from '../../../src/views/routes.ts';
import { wordKind, type SearchRecord } from '../../../src/search/engine/record.ts';
import type { RealPages } from './synthetic-pages.ts';

export interface RealPage {
	readonly record: SearchRecord;
	readonly isGuide: boolean;
	readonly keywords: readonly string[];
	/** Language of the text. */
	readonly lang: string;
	readonly blocks: readonly Block[];
}

export interface Block {
	readonly tag: 'h2' | 'p';
	readonly text: string;
}

export function realPages(library: Library, locale: Locale): RealPage[] {
	const places = new Map(routesOf(library).map((place) => [place.path, place]));
	return searchRecords(library, locale).map((record): RealPage => {
		const place = places.get(record.path);
		if (!place || !('thing' in place))
			return { record, isGuide: false, keywords: [], lang: locale, blocks: wordBlocks(record) };
		const { data, body, tag } = textIn(place.thing, locale);
		const summary: Block = { tag: 'p', text: data.summary };
		return {
			record,
			isGuide: place.kind === 'guide',
			keywords: data.keywords,
			lang: tag,
			blocks: [summary, ...blocksOf(parseMdx(body), library)],
		};
	});
}

const wordBlocks = ({ fields }: SearchRecord): Block[] => fields.map(({ text }) => ({ tag: 'p', text }));

const kinds: Readonly<Record<string, Block['tag']>> = { heading: 'h2', paragraph: 'p', tableCell: 'p' };

const blocksOf = (tree: Node, library: Library): Block[] =>
	[...walk(tree)].flatMap((node) => {
		const tag = kinds[node.type];
		const text = tag ? plain(node, library).trim() : '';
		return tag && text !== '' ? [{ tag, text }] : [];
	});

/** Words of a node; of what components write, only the official words. */
function plain(node: Node, library: Library): string {
	const term = isElement(node) && node.name === 'Term' ? library.terms.get(attributeOf(node, 'id') ?? '') : undefined;
	return term?.data.et.nom ?? node.value ?? (node.children ?? []).map((child) => plain(child, library)).join('');
}

export function gathered(pages: readonly RealPage[]): RealPages {
	const guides = pages.filter(({ isGuide }) => isGuide);
	return {
		sentences: guides
			.flatMap(({ blocks }) => blocks)
			.flatMap(({ tag, text }) => (tag === 'p' ? text.split(/(?<=[.!?])\s+/) : []))
			.filter((sentence) => sentence.split(' ').length >= 4),
		keywords: guides.flatMap(({ keywords }) => keywords),
		terms: pages.filter(({ record }) => record.kind === wordKind).map(({ record }) => record.title),
		topics: pages
			.filter(({ record }) => record.kind === 'topic')
			.map(({ record: { path, title } }) => ({ path, name: title })),
	};
}
