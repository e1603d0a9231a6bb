/** How Astro turns our MDX into pages: the same settings as the checks, and anchors taken from the original. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginEntry } from 'satteri';
import { parse } from 'yaml';
import { defaultLocale } from '../i18n/locales.ts';
import { markdownFeatures, parseMdx } from '../library/mdx.ts';
import { outlineOf } from '../library/outline.ts';
import { splitHead } from '../library/read/split-head.ts';

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

function originalBeside(file: string): string {
	const folder = path.dirname(file);
	const own = ['guide.yaml', 'story.yaml', 'page.yaml'].map((name) => path.join(folder, name)).find(existsSync);
	const { original = defaultLocale } = (own ? parse(readFileSync(own, 'utf8')) : {}) as { original?: string };
	return path.join(folder, `${original}.mdx`);
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
