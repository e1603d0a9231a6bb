/** A link to a heading holds in every language: all have the anchors of the original, whatever editor saved it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { markdown } from '../../src/astro/markdown.ts';
import { markdownFeatures, parseMdx } from '../../src/library/mdx.ts';
import { outlineOf } from '../../src/library/outline.ts';
import { composeContent, discard, soundFile } from '../support/fixture.ts';

const original = 'guides/health/family-doctor/en.mdx';

/** Anchors of the Russian page when the original is saved in some way. */
async function anchorsWith(text: string): Promise<string[]> {
	const content = composeContent(undefined, { [original]: text });
	const fileURL = pathToFileURL(path.join(content, 'guides/health/family-doctor/ru.mdx'));
	const body = soundFile('guides/health/family-doctor/ru.mdx').replace(/^---[\s\S]*?\n---\n/, '');
	const { hastPlugins } = markdown.processor.options;
	const { code } = await mdxToJs(body, { features: markdownFeatures, hastPlugins: [...hastPlugins], fileURL });
	discard(content);
	return [...code.matchAll(/id: "([a-z-]+)",\s*children: "\p{L}/gu)].map(([, id = '']) => id);
}

const anchors = ['what-to-do', 'what-it-costs', 'words-and-people'];

test('a Russian heading has the anchor of its English counterpart', async () => {
	assert.deepEqual(await anchorsWith(soundFile(original)), anchors);
});

test('it has the same one when the original was saved on Windows', async () => {
	assert.deepEqual(await anchorsWith(`\ufeff${soundFile(original).replaceAll('\n', '\r\n')}`), anchors);
});

test('a heading named like a place of every page has an anchor and a fingerprint of its own', () => {
	const body = 'Before.\n\n## Top\n\nText.\n\n## Sources\n\nText.\n';
	const { headings, sections } = outlineOf(parseMdx(body), body, 0);
	assert.deepEqual(
		headings.map(({ slug }) => slug),
		['top-1', 'sources-1'],
	);
	assert.deepEqual(Object.keys(sections), ['top', 'top-1', 'sources-1']);
});
