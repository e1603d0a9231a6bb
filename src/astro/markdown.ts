/** How Astro turns our MDX into pages: the same settings as the checks, and anchors taken from the original. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginEntry } from 'satteri';
import { parse } from 'yaml';
import { defaultLocale } from '../i18n/locales.ts';
import { originalSaidBy, placedAt } from '../library/content-layout.ts';
import { markdownFeatures, parseMdx } from '../library/mdx.ts';
import { outlineOf } from '../library/outline.ts';
import { splitHead } from '../library/read/split-head.ts';
import { site } from '../site.ts';

/** Gives each heading the anchor that its counterpart in the original has, so that a link holds in every language. */
const originalAnchors: HastPluginEntry = ({ fileURL }) => {
	const anchors = fileURL ? anchorsOf(originalBeside(fileURLToPath(fileURL))) : [];
	let index = 0;
	return {
		name: 'original-anchors',
		element: {
			filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
			visit(node, context) {
				const anchor = anchors[index++];
				if (anchor) context.setProperty(node, 'id', anchor);
			},
		},
	};
};

/** The original of the text in a file, which for sessions and handouts is said by their kit. */
function originalBeside(file: string): string {
	const placed = placedAt(path.relative(site.contentFolder, file).replaceAll('\\', '/'));
	const own = placed && originalSaidBy(placed);
	const said = own ? (parse(readFileSync(path.join(site.contentFolder, own), 'utf8')) as { original?: string }) : {};
	return path.join(path.dirname(file), `${said.original ?? defaultLocale}.mdx`);
}

/** Anchors of the headings of a file, in order. */
function anchorsOf(file: string): string[] {
	const body = splitHead(readFileSync(file, 'utf8'))?.body ?? '';
	return outlineOf(parseMdx(body), body, 0).headings.map(({ slug }) => slug);
}

export const markdown = {
	processor: satteri({ features: markdownFeatures, hastPlugins: [originalAnchors] }),
	syntaxHighlight: false,
} as const;
