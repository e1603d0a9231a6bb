/**
 * A text as Astro draws it. Texts are data, not modules: with thousands of them in the bundle, one changed word would
 * make it anew, and all of them would be held at once. They are compiled by what `@astrojs/mdx` compiles with, and
 * drawn by its renderer.
 */
import { Fragment, jsx } from 'astro/jsx-runtime';
import { defineHastPlugin, evaluate, type EvaluateOptions } from 'satteri';
import { markdownFeatures } from '../../library/mdx.ts';
import type { WrittenPage } from '../../page-model/written-page.ts';

type Components = Readonly<Record<string, unknown>>;

export function drawn({ body, anchors }: WrittenPage<string>['text']): (props: { components: Components }) => unknown {
	const { default: Text } = evaluate(body, {
		Fragment,
		jsx: jsx as EvaluateOptions['jsx'],
		jsxs: jsx as EvaluateOptions['jsxs'],
		jsxImportSource: 'astro',
		elementAttributeNameCase: 'html',
		features: markdownFeatures,
		hastPlugins: [withAnchors(anchors)],
	}) as { default: (props: { components: Components }) => unknown };
	const Content = ({ components }: { components: Components }) => Text({ components: { Fragment, ...components } });
	// Names its renderer, as Astro does for modules; else each renderer would try to draw it.
	return Object.defineProperty(Content, Symbol.for('astro:renderer'), { value: 'astro:jsx' });
}

/** Gives each heading its anchor. */
function withAnchors(anchors: readonly string[]) {
	let index = 0;
	return defineHastPlugin({
		name: 'anchors',
		element: {
			filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
			visit(node, context) {
				const anchor = anchors[index++];
				if (anchor) context.setProperty(node, 'id', anchor);
			},
		},
	});
}
