/** From what an author wrote, as a tree, to the blocks of a Document. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { absolute, localeUrl } from '../../i18n/urls.ts';
import { isElement, nodeText, walk, type Node } from '../../library/mdx.ts';
import type { Block, Inline, Item, Level } from '../model/document.ts';
import { blockComponents, inlineComponents, text } from './components.ts';
import type { Scope } from './scope.ts';

/** Addresses that the text names apart from the words that lead there; of two with one name the first counts. */
export function definitionsOf(tree: Node): Map<string, string> {
	const definitions = new Map<string, string>();
	for (const { type, identifier, url } of walk(tree))
		if (type === 'definition' && identifier && url && !definitions.has(identifier)) definitions.set(identifier, url);
	return definitions;
}

/** Throws for what the checks have not let through: a kind of text or a component that has no print form. */
export function composeBlocks(nodes: readonly Node[], scope: Scope): Block[] {
	return nodes.flatMap((node) => blockOf(node, scope));
}

function blockOf(node: Node, scope: Scope): Block[] {
	const children = node.children ?? [];
	switch (node.type) {
		case 'heading':
			// `##` stands directly below the title.
			return [
				{
					kind: 'heading',
					level: Math.max(1, (node.depth ?? 2) - 1) as Level,
					inlines: composeInlines(children, scope),
				},
				...scope.noticesAt(node),
			];
		case 'paragraph':
			return paragraph(children, scope);
		case 'blockquote':
			return [{ kind: 'box', tone: 'quote', blocks: composeBlocks(children, scope) }];
		case 'list':
			return [
				{
					kind: 'list',
					ordered: node.ordered === true,
					start: node.start ?? 1,
					items: children.map((item) => itemOf(item, scope)),
				},
			];
		case 'table':
			return [tableOf(children, scope)];
		case 'thematicBreak':
			return [{ kind: 'rule' }];
		case 'definition':
			return [];
		default:
			return componentBlocks(node, scope);
	}
}

function componentBlocks(node: Node, scope: Scope): Block[] {
	return formIn(blockComponents, node)(node, scope, composeBlocks(node.children ?? [], scope));
}

/** The form of a component. Every object has a "constructor", so only forms of its own are looked for. */
function formIn<Name extends string, Form>(forms: Readonly<Record<Name, Form>>, node: Node): Form {
	const name = node.name ?? '';
	if (!isElement(node) || !Object.hasOwn(forms, name)) throw new Error(`<${name || node.type}> has no print form.`);
	return forms[name as Name];
}

/** A picture stands on its own in print: a paragraph is divided at it. */
function paragraph(children: readonly Node[], scope: Scope): Block[] {
	const parts: Block[] = [];
	let words: Node[] = [];
	const close = () => {
		if (words.some((node) => node.type !== 'text' || nodeText(node).trim()))
			parts.push({ kind: 'paragraph', inlines: composeInlines(words, scope) });
		words = [];
	};
	for (const node of children) {
		const url = node.type === 'imageReference' ? scope.definitions.get(node.identifier ?? '') : node.url;
		if (!node.type.startsWith('image')) words.push(node);
		else {
			close();
			parts.push(picture(path.join(scope.folder, url ?? ''), node.alt ?? ''));
		}
	}
	close();
	return parts;
}

function picture(file: string, alt: string): Block {
	const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
	return { kind: 'picture', file, sha256, alt };
}

const itemOf = ({ checked, children = [] }: Node, scope: Scope): Item => ({
	...(typeof checked === 'boolean' ? { tick: checked ? 'ticked' : 'empty' } : {}),
	blocks: composeBlocks(children, scope),
});

function tableOf(rows: readonly Node[], scope: Scope): Block {
	const [head, ...body] = rows.map((row) =>
		(row.children ?? []).map((cell) => composeInlines(cell.children ?? [], scope)),
	);
	const width = head?.length ?? 0;
	// A row may be shorter than the head, where its author left out the last cells.
	const filled = body.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? []));
	return { kind: 'table', head: head ?? [], rows: filled };
}

export const composeInlines = (nodes: readonly Node[], scope: Scope): Inline[] =>
	nodes.flatMap((node) => inlineOf(node, scope));

function inlineOf(node: Node, scope: Scope): Inline[] {
	const inner = () => composeInlines(node.children ?? [], scope);
	switch (node.type) {
		case 'text':
			// A line that only ends in the file goes on in the sentence.
			return [text((node.value ?? '').replace(/\s*\n\s*/g, ' '))];
		case 'strong':
		case 'emphasis':
			return [{ kind: node.type, inlines: inner() }];
		case 'break':
			return [{ kind: 'break' }];
		case 'link':
			return [{ kind: 'link', url: whole(node.url ?? '', scope), inlines: inner() }];
		case 'linkReference':
			return [
				{ kind: 'link', url: whole(scope.definitions.get(node.identifier ?? '') ?? '', scope), inlines: inner() },
			];
		default:
			return formIn(inlineComponents, node)(node, scope);
	}
}

/** An address of ours is written without language and host; on paper it needs both. */
const whole = (url: string, { view }: Scope): string =>
	url.startsWith('/') ? absolute(localeUrl(view.contentLocale, url)) : url.startsWith('#') ? view.address + url : url;
