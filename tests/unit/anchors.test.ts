/** A link to a heading holds in every language: all have the anchors of the original, whatever editor saved it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { markdown } from '../../src/library/markdown.ts';
import { markdownFeatures } from '../../src/library/mdx.ts';
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
