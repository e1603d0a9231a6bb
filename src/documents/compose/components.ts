/** The print form of each component that authors may write; the same words are drawn by `components/authoring/`. */
import { factsOf, placesOf, termsOf } from '../../views/lookup.ts';
import type { FactView } from '../../views/facts.ts';
import type { PlaceView } from '../../views/registry-views.ts';
import { sourceLines, type SourceView } from '../../views/sources.ts';
import { scaleNumbers } from '../../views/scale.ts';
import type { TermView } from '../../views/terms.ts';
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
	Facts: (node, { view, t }) => [
		{ kind: 'details', items: factsOf(view, ids(node)).map((fact) => factDetail(fact, t)) },
	],
	Source: (node, { view, t }) => sourceBlocks(factsOf(view, ids(node)), t),
	Terms: (node, { view }) => [{ kind: 'details', items: termsOf(view, ids(node)).map(termDetail) }],
	Places: (node, { view }) => [{ kind: 'details', items: placesOf(view, ids(node)).map(placeDetail) }],
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
	Fact: (node, { view }) => factsOf(view, ids(node)).flatMap(factWords),
	Term: (node, { view }) => {
		const form = (attributeOf(node, 'form') ?? 'nom') as 'nom' | 'gen' | 'part';
		return termsOf(view, ids(node)).map((term) => estonian(term[form] ?? term.nom));
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

/** Where facts are from, as on the page. */
function sourceBlocks(facts: readonly FactView[], t: Words): Block[] {
	const warnings = facts.flatMap(({ label, warning }) => (warning ? [small([text(`${label}: ${warning}`)])] : []));
	return [
		...sourceLines(facts).map(({ authority, read, sources }) => {
			const numbers = sources.map((source) => sourceNumber(source, t)).join(' · ');
			return small([estonian(authority), text(` · ${read} · ${numbers}`)]);
		}),
		...warnings,
	];
}

const termDetail = ({ nom, otherForms, meaning }: TermView): Detail => ({
	name: [estonian(nom), ...(otherForms.length > 0 ? [text(' '), estonian(`(${otherForms.join(', ')})`)] : [])],
	words: [[text(meaning)]],
});

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
	const [low, high] = [attributeOf(node, 'low'), attributeOf(node, 'high')];
	return {
		kind: 'scale',
		label: need(node, 'label'),
		numbers: scaleNumbers(need(node, 'from'), need(node, 'to')),
		...(low ? { low } : {}),
		...(high ? { high } : {}),
	};
}
