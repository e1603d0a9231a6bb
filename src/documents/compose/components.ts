/** The print form of each component that authors may write; the same words are drawn by `components/authoring/`. */
import { factsOf, placesOf, sourcesOf, termsOf } from '../../page-model/lookup.ts';
import type { FactView, PlaceView, SourceView, TermView } from '../../page-model/registry-views.ts';
import { attributeOf, type Node } from '../../library/mdx.ts';
import type { ComponentName, vocabulary } from '../../library/vocabulary.ts';
import type { Block, Detail, Inline } from '../model/document.ts';
import type { Scope } from './scope.ts';

type NamesOf<Display> = {
	[Name in ComponentName]: (typeof vocabulary)[Name]['display'] extends Display ? Name : never;
}[ComponentName];

/** `inner` is what stands between the component's beginning and its end. */
type BlockForm = (node: Node, scope: Scope, inner: readonly Block[]) => Block[];
type InlineForm = (node: Node, scope: Scope) => Inline[];

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'strong', inlines: [text(words)] });
export const small = (inlines: readonly Inline[]): Block => ({ kind: 'paragraph', tone: 'small', inlines });
const link = (url: string, words: string): Inline => ({ kind: 'link', url, inlines: [text(words)] });

const need = (node: Node, name: string): string => attributeOf(node, name) ?? '';
const ids = (node: Node): string => attributeOf(node, 'ids') ?? need(node, 'id');

export const blockComponents: Readonly<Record<NamesOf<'block'>, BlockForm>> = {
	InShort: (_node, { t }, blocks) => [{ kind: 'box', tone: 'short', title: t('guide.inShort'), blocks }],
	Note: (node, _scope, blocks) => [{ kind: 'box', tone: 'note', title: need(node, 'title'), blocks }],
	Facts: (node, { page, t }) => [
		{ kind: 'details', items: factsOf(page, ids(node)).map((fact) => factDetail(fact, t)) },
	],
	Source: (node, { page, t }) => sourceLines(factsOf(page, ids(node)), t),
	Terms: (node, { page }) => [{ kind: 'details', items: termsOf(page, ids(node)).map(termDetail) }],
	Places: (node, { page }) => [{ kind: 'details', items: placesOf(page, ids(node)).map(placeDetail) }],
	Lines: (node) => [{ kind: 'lines', count: Number(need(node, 'count')) }],
	Field: (node) => [{ kind: 'lines', label: need(node, 'label'), count: Number(attributeOf(node, 'lines') ?? '1') }],
	Scale: (node) => [scale(node)],
	Faces: (node) => [{ kind: 'faces', label: need(node, 'label') }],
	Drawing: (node) => {
		const label = attributeOf(node, 'label');
		return [{ kind: 'drawing', height: Number(need(node, 'height')), ...(label ? { label } : {}) }];
	},
	Cards: (node, _scope, inner) => [
		{
			kind: 'cards',
			columns: Number(need(node, 'columns')),
			height: Number(need(node, 'height')),
			cards: inner.flatMap((block) => (block.kind === 'list' ? block.items.map(({ blocks }) => blocks) : [])),
		},
	],
};

export const inlineComponents: Readonly<Record<NamesOf<'inline'>, InlineForm>> = {
	Fact: (node, { page }) => factsOf(page, ids(node)).flatMap(factWords),
	Term: (node, { page }) => {
		const form = (attributeOf(node, 'form') ?? 'nom') as 'nom' | 'gen' | 'part';
		return termsOf(page, ids(node)).map((term) => estonian(term[form] ?? term.nom));
	},
};

const estonian = (words: string): Inline => ({ kind: 'word', lang: 'et', text: words });

const value = ({ text: words, tel }: FactView): Inline[] =>
	words === undefined ? [] : [tel ? link(tel, words) : strong(words)];

const factWords = (fact: FactView): Inline[] => [
	...value(fact),
	...(fact.inlineWarning ? [text(`${fact.text === undefined ? '' : ' '}(${fact.inlineWarning})`)] : []),
];

type Words = Scope['t'];
const sourceNumber = ({ number }: SourceView, t: Words) => t('fact.source', { number });

function factDetail(fact: FactView, t: Words): Detail {
	const lines = [
		value(fact),
		...[fact.note, fact.warning].map((words) => (words ? [text(words)] : [])),
		[text(`${fact.pageDate} · ${sourceNumber(fact.source, t)}`)],
	];
	return { name: [text(fact.label)], words: lines.filter((line) => line.length > 0) };
}

/** A line for each authority and day of reading, as on the page. */
function sourceLines(facts: readonly FactView[], t: Words): Block[] {
	const lines = Map.groupBy(sourcesOf(facts), ({ authority, read }) => [authority, read].join('\n'));
	const warnings = facts.flatMap(({ label, warning }) => (warning ? [small([text(`${label}: ${warning}`)])] : []));
	return [
		...[...lines.values()].map((own) => {
			const [first] = own;
			const numbers = own.map((source) => sourceNumber(source, t)).join(' · ');
			return small([estonian(first?.authority ?? ''), text(` · ${first?.read ?? ''} · ${numbers}`)]);
		}),
		...warnings,
	];
}

function termDetail({ nom, gen, part, meaning }: TermView): Detail {
	const forms = [...new Set([gen, part])].filter((form) => form !== undefined && form !== nom);
	return {
		name: [estonian(nom), ...(forms.length > 0 ? [text(' '), estonian(`(${forms.join(', ')})`)] : [])],
		words: [[text(meaning)]],
	};
}

function placeDetail({ name, what, phone, web }: PlaceView): Detail {
	const lines = [
		phone ? value(phone) : [],
		[text(what)],
		phone?.warning ? [text(phone.warning)] : [],
		web ? [link(web.url, web.host)] : [],
	];
	return { name: [text(name)], words: lines.filter((line) => line.length > 0) };
}

function scale(node: Node): Block {
	const from = Number(need(node, 'from'));
	const numbers = Array.from({ length: Math.max(0, Number(need(node, 'to')) - from + 1) }, (_, i) => from + i);
	const [low, high] = [attributeOf(node, 'low'), attributeOf(node, 'high')];
	return {
		kind: 'scale',
		label: need(node, 'label'),
		numbers,
		...(low ? { low } : {}),
		...(high ? { high } : {}),
	};
}
