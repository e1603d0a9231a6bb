/**
 * Reads MDX with the very parser and settings that compile it, so that nothing can look harmless to the
 * checks and be code to the compiler.
 */
import type { Features } from 'satteri';
import { mdxToMdast } from 'satteri';

/** Settings of the Markdown of this site, for the compiler and the checks alike. */
export const markdownFeatures = {
	gfm: { footnotes: false },
	smartPunctuation: false,
	frontmatter: false,
} as const satisfies Features;

/** A node of the tree, as much of it as we look at. */
export interface Node {
	readonly type: string;
	readonly children?: readonly Node[];
	readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
	readonly value?: string;
	readonly name?: string | null;
	readonly attributes?: readonly Attribute[];
	readonly depth?: number;
	readonly ordered?: boolean | null;
	/** Number with which an ordered list begins. */
	readonly start?: number | null;
	/** Whether a thing to do is done; null where it is no such thing. */
	readonly checked?: boolean | null;
	readonly url?: string;
	readonly alt?: string | null;
	/** Name by which `[words][label]` or `![alt][label]` points to its address elsewhere in the text. */
	readonly label?: string;
	/** The same, without regard to capitals. */
	readonly identifier?: string;
}

export interface Attribute {
	readonly type: string;
	readonly name?: string;
	/** Text, nothing at all (`<Fact id>`), or an expression in braces. */
	readonly value?: string | null | { readonly type: string };
}

/** Tree of the text of an MDX file. Throws where the text is not MDX; the message begins with `line:column:`. */
export const parseMdx = (body: string): Node => mdxToMdast(body, { features: markdownFeatures }) as Node;

/** All nodes of a tree, each before what stands in it. A generator within a generator for each level takes twenty times as long. */
export function* walk(root: Node): Generator<Node> {
	const rest = [root];
	for (let node = rest.pop(); node; node = rest.pop()) {
		yield node;
		rest.push(...(node.children ?? []).toReversed());
	}
}

export const nodeText = (node: Node): string => node.value ?? (node.children ?? []).map(nodeText).join('');

export const isElement = (node: Node): boolean => node.type.startsWith('mdxJsx') && node.type.endsWith('Element');

/** Text of an attribute; undefined where it is absent or not plain text. */
export function attributeOf(node: Node, name: string): string | undefined {
	const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
	return typeof value === 'string' ? value : undefined;
}
