/** A link to a heading holds in every language: all have the anchors of the original, whatever editor saved it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseMdx } from '../../src/library/mdx.ts';
import { headingIds } from '../../src/library/library.ts';
import { outlineOf } from '../../src/library/outline.ts';
import { inspectContent } from '../../src/library/read/load-library.ts';
import { composeContent, discard, soundFile } from '../support/fixture.ts';

const original = 'guides/health/family-doctor/en.mdx';

/** Anchors of the guide, in every language, when the original is saved in some way. */
function anchorsWith(text: string): string[] {
	const content = composeContent(undefined, { [original]: text });
	const { library } = inspectContent(content);
	discard(content);
	const guide = library.guides.find(({ slug }) => slug === 'family-doctor') ?? assert.fail();
	return headingIds(guide);
}

const anchors = ['what-to-do', 'what-it-costs', 'words-and-people'];

test('the headings of a guide have the anchors of the English ones', () => {
	assert.deepEqual(anchorsWith(soundFile(original)), anchors);
});

test('they have the same ones when the original was saved on Windows', () => {
	assert.deepEqual(anchorsWith(`\ufeff${soundFile(original).replaceAll('\n', '\r\n')}`), anchors);
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
