/** A Document of a few blocks, for tests of what is drawn from it. */
import type { Block, Document, Inline } from '../../src/documents/model/document.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: [text(words)] });
export const heading = (level: 1 | 2 | 3 | 4, words: string): Block => ({
	kind: 'heading',
	level,
	inlines: [text(words)],
});

export const documentOf = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
	lang: 'et',
	dir: 'ltr',
	title: 'Pealkiri',
	summary: 'Kokkuvõte',
	partOf: ['Sari'],
	facts: ['60 minutit', '8 inimest'],
	hasContents: false,
	isGiven: false,
	blocks,
	remarks: ['Märkus'],
	address: 'https://kaaslane.example/et/x/',
	date: '2026-11-22',
	words: { contents: 'Sisukord', code: 'Kood', scan: 'Skanni', edition: ['CC BY 4.0'], page: 'Lk {page} / {pages}' },
	...more,
});

/** Every kind of block and of running text, each saying some of the words. */
export const everything = (words: string): Block[] => {
	const line = [text(words)];
	const [say, strong] = [paragraph(words), { kind: 'strong', inlines: line } as const];
	const item = { blocks: [say] };
	const items = [item, { ...item, tick: 'empty' as const }, { ...item, tick: 'ticked' as const }];
	return [
		...([1, 2, 3, 4] as const).map((level) => heading(level, words)),
		{ kind: 'paragraph', inlines: [strong, { kind: 'break' }, { kind: 'emphasis', inlines: [strong, ...line] }] },
		{ kind: 'paragraph', inlines: [{ kind: 'link', url: 'https://example.org/?a=1&b="2"', inlines: line }] },
		{ kind: 'paragraph', inlines: [{ kind: 'word', lang: 'et', text: 'Töötukassa' }], tone: 'small' },
		{ kind: 'list', ordered: true, start: 4, items },
		{ kind: 'list', ordered: false, start: 1, items: [...items, { blocks: [say, say] }] },
		{ kind: 'table', head: [line, line, []], rows: [[line, [], line]] },
		...(['note', 'short', 'quote'] as const).map((tone): Block => ({ kind: 'box', tone, title: words, blocks: [say] })),
		{
			kind: 'details',
			items: [
				{ name: line, words: [line, line] },
				{ name: line, words: [] },
			],
		},
		{ kind: 'lines', label: words, count: 1 },
		{ kind: 'lines', label: words, count: 12 },
		{ kind: 'lines', count: 2 },
		{ kind: 'scale', label: words, numbers: [1, 2, 3], low: words, high: words },
		{ kind: 'faces', label: words },
		{ kind: 'drawing', label: words, height: 3 },
		{ kind: 'drawing', height: 2 },
		{ kind: 'cards', columns: 2, height: 3, cards: [[say, say], [say], [say]] },
		{
			kind: 'bar',
			alt: words,
			parts: [
				{ length: 60, kind: 'talk' },
				{ length: 40, kind: 'break' },
			],
		},
		{ kind: 'rule' },
		{ kind: 'section', level: 1, title: words, summary: words, facts: [words, words] },
		heading(2, words),
	];
};
