/** What the checks and the pages need to know of one translation's text, read from its tree once. */
import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import { attributeOf, isElement, nodeText, walk, type Node } from './mdx.ts';
import { isComponentName, registryOf, ruleOf, type ComponentName } from './vocabulary.ts';

export interface Heading {
	readonly depth: number;
	readonly text: string;
	/** Anchor made from this heading's own words. Readers see that of the original (see `headingIds`). */
	readonly slug: string;
	readonly line: number;
}

/** One block of the text: its kind ("heading ##", "list of 4") and where it stands. */
interface Block {
	readonly kind: string;
	readonly line: number;
}

export interface Use {
	readonly registry: 'facts' | 'terms' | 'places';
	readonly id: string;
	readonly line: number;
	/** The component that names it. */
	readonly component: ComponentName;
}

export interface Outline {
	readonly headings: readonly Heading[];
	readonly blocks: readonly Block[];
	readonly uses: readonly Use[];
	readonly links: readonly { readonly url: string; readonly line: number }[];
	readonly images: readonly { readonly url: string; readonly alt: string; readonly line: number }[];
	/** Fingerprint of each section by its heading's slug; `top` is what stands before the first. */
	readonly sections: Readonly<Record<string, string>>;
	/** Words of running text, headings included. */
	readonly words: number;
}

export const emptyOutline: Outline = {
	headings: [],
	blocks: [],
	uses: [],
	links: [],
	images: [],
	sections: {},
	words: 0,
};

/** Anchors that every page has of its own, and the name of what stands before the first heading. */
const takenAnchors = [
	...['top', 'main', 'in-short', 'sources', 'next', 'missing', 'q', 'head-q'],
	...['take-away', 'agenda', 'handouts', 'meetings', 'programme', 'series', 'calendar', 'expert', 'safeguarding'],
];

/** Reads the tree of `body`. Lines are counted in the file, of which `lineOffset` lines precede the body. */
export function outlineOf(tree: Node, body: string, lineOffset: number): Outline {
	const nodes = [...walk(tree)];
	const lineOf = (node: Node) => (node.position?.start.line ?? 1) + lineOffset;
	const slugger = new GithubSlugger();
	for (const anchor of takenAnchors) slugger.slug(anchor);
	const headings = nodes
		.filter((node) => node.type === 'heading')
		.map((node) => {
			const text = nodeText(node);
			return { depth: node.depth ?? 2, text, slug: slugger.slug(text), line: lineOf(node) };
		});
	return {
		headings,
		blocks: nodes.flatMap((node) => blockOf(node, lineOf(node))),
		uses: nodes.flatMap((node) => usesOf(node, lineOf(node))),
		links: nodes
			.filter((node) => node.type === 'link' || node.type === 'definition')
			.map((node) => ({ url: node.url ?? '', line: lineOf(node) })),
		images: nodes
			.filter((node) => node.type === 'image' || node.type === 'imageReference')
			.map((node) => ({ url: node.url ?? `[${node.label ?? ''}]`, alt: node.alt ?? '', line: lineOf(node) })),
		sections: sectionsOf(headings, body, lineOffset),
		words: nodes.filter((node) => node.type === 'text').flatMap((node) => node.value?.match(/[\p{L}\p{N}]+/gu) ?? [])
			.length,
	};
}

function blockOf(node: Node, line: number): Block[] {
	if (node.type === 'heading') return [{ kind: `heading ${'#'.repeat(node.depth ?? 2)}`, line }];
	if (node.type === 'list') {
		const kind = node.ordered ? 'numbered list' : 'list';
		return [{ kind: `${kind} of ${String(node.children?.length ?? 0)}`, line }];
	}
	if (node.type === 'table') return [{ kind: `table of ${String(node.children?.length ?? 0)} rows`, line }];
	if (node.type === 'paragraph' || node.type === 'blockquote') return [{ kind: node.type, line }];
	if (isElement(node) && node.name && isComponentName(node.name) && ruleOf(node.name).display === 'block')
		return [{ kind: `<${node.name}>`, line }];
	return [];
}

function usesOf(node: Node, line: number): Use[] {
	if (!isElement(node) || !node.name || !isComponentName(node.name)) return [];
	const { required, optional } = ruleOf(node.name);
	const component = node.name;
	return Object.entries({ ...required, ...optional }).flatMap(([attribute, kind]) => {
		const registry = registryOf[kind];
		const ids = attributeOf(node, attribute)?.split(/\s+/).filter(Boolean) ?? [];
		return registry ? ids.map((id) => ({ registry, id, line, component })) : [];
	});
}

/** A section runs from its `##` to the next; spaces and line breaks do not count as change. */
function sectionsOf(headings: readonly Heading[], body: string, lineOffset: number): Record<string, string> {
	const lines = body.split('\n');
	const starts = headings
		.filter(({ depth }) => depth === 2)
		.map(({ slug, line }) => ({ slug, from: line - lineOffset - 1 }));
	const sections = [{ slug: 'top', from: 0 }, ...starts];
	return Object.fromEntries(
		sections.map(({ slug, from }, i) => {
			const text = lines
				.slice(from, sections[i + 1]?.from)
				.join(' ')
				.replace(/\s+/g, ' ')
				.trim();
			return [slug, createHash('sha256').update(text).digest('hex').slice(0, 8)];
		}),
	);
}
