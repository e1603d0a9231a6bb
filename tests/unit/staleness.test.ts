/** Translations that their original has left behind: told by the words themselves, never by dates. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Guide } from '../../src/library/kinds/guide.ts';
import { originalOf, translationIn } from '../../src/library/library.ts';
import { noticesOf } from '../../src/library/change/notices.ts';
import { formatProblems } from '../../src/library/problems.ts';
import { staleSections } from '../../src/library/change/staleness.ts';
import { libraryWith, soundFile, type Files } from '../support/fixture.ts';

const en = 'guides/health/family-doctor/en.mdx';
const et = 'guides/health/family-doctor/et.mdx';

const guideOf = (files: Files = {}): Guide => {
	const guide = libraryWith(files).guides.find(({ slug }) => slug === 'family-doctor');
	assert.ok(guide);
	return guide;
};

const { sections } = originalOf(guideOf()).outline;
const recorded = (follows: object) => soundFile(et).replace('\n---\n', `\nfollows: ${JSON.stringify(follows)}\n---\n`);

/** Anchors that are stale when the original is changed after its translation was recorded. */
function staleAfter(change: (text: string) => string): string[] {
	const text = change(soundFile(en));
	const guide = guideOf({ [en]: text, [et]: recorded(sections) });
	const translation = translationIn(guide, 'et');
	assert.ok(translation);
	return staleSections(guide, translation);
}

test('a translation of the original as it stands is not stale', () => {
	assert.deepEqual(
		staleAfter((text) => text),
		[],
	);
});

test('only the section whose words changed is stale', () => {
	assert.deepEqual(
		staleAfter((text) => text.replace('Send the form.', 'Sign the form.')),
		['what-to-do'],
	);
	assert.deepEqual(
		staleAfter((text) => text.replace('the first to ask', 'whom to ask first')),
		['top'],
	);
});

test('spaces, line breaks and empty lines are no change', () => {
	assert.deepEqual(
		staleAfter((text) => text.replace('Your passport', 'Your   passport  ').replaceAll('\n\n', '\n\n\n')),
		[],
	);
	assert.deepEqual(
		staleAfter((text) => text.replaceAll('\n', '\r\n')),
		[],
	);
});

test('a changed title, summary or keyword makes no section stale', () => {
	assert.deepEqual(
		staleAfter((text) => text.replace('title: Your family doctor', 'title: The family doctor')),
		[],
	);
});

test('a heading in new words is a new section', () => {
	assert.deepEqual(
		staleAfter((text) => text.replace('## Words and people', '## People and words')),
		['people-and-words'],
	);
});

test('while nothing is recorded, nothing is called stale', () => {
	const guide = guideOf();
	const translation = translationIn(guide, 'et');
	assert.ok(translation);
	assert.deepEqual(staleSections(guide, translation), []);
});

test('the original is never stale', () => {
	const guide = guideOf();
	assert.deepEqual(staleSections(guide, originalOf(guide)), []);
});

test('an editor is told which section of which translation to compare, and at which line', () => {
	const text = soundFile(en).replace('Send the form.', 'Sign the form.');
	const notices = noticesOf(libraryWith({ [en]: text, [et]: recorded(sections) }), '2026-11-22');
	assert.equal(
		formatProblems(notices.filter(({ file }) => file === `content/${et}`)),
		[
			`content/${et}`,
			'   14  The section "what-to-do" of the original has changed since it was translated.',
			'       Readers see a notice at this section.',
			'       → Compare it with en.mdx, mend the words, then run: npm run translate -- guides/health/family-doctor et',
		].join('\n'),
	);
});

test('an editor is told of a translation of which nothing is recorded', () => {
	const [notice] = noticesOf(libraryWith({ [et]: recorded(sections) }), '2026-11-22').filter(({ file }) =>
		file.endsWith('family-doctor/ru.mdx'),
	);
	assert.equal(notice?.what, 'Nothing is recorded of which state of the original this translation follows.');
	assert.match(notice.fix, /npm run translate -- guides\/health\/family-doctor ru$/);
});

test('an editor is told of a fact on the day after its last, and where to look', () => {
	const facts = (today: string) =>
		noticesOf(libraryWith(), today).filter(({ file }) => file === 'content/registry/facts/health/facts.yaml');
	assert.deepEqual(facts('2027-01-31'), []);
	assert.equal(
		formatProblems(facts('2027-02-01')),
		[
			'content/registry/facts/health/facts.yaml',
			'   11  The fact "visit-fee" was to be checked again by 2027-01-31.',
			'       Readers now see it with a warning.',
			'       → Open https://www.tervisekassa.ee/en/fees, mend the value if it has changed, then set "read:" to today and "expires:" to a later day.',
		].join('\n'),
	);
});

test('no notice is made of an expired fact that is not shown anyway', () => {
	assert.ok(!noticesOf(libraryWith(), '2027-02-01').some(({ what }) => what.includes('home-visit-fee')));
});
