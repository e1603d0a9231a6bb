/** What time has made doubtful is told on the page, in the reader's language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite, folderOf, pageOf, treeOf } from '../support/built-site.ts';
import { messagesIn, pieces } from '../support/messages.ts';

const plain = builtSite(folderOf('plain'));
/** Built for a day years ahead, with one section of a translation left behind by its original. */
const later = builtSite(folderOf('pseudo'));

for (const locale of ['en', 'et', 'ru']) {
	test(`an expired value is shown with a warning and the place of today’s (${locale})`, () => {
		const tree = treeOf(later, pageOf(later, 'guide', locale, '/health/family-doctor/'));
		const warnings = tree.querySelectorAll('.warning, .old').map(({ text }) => text);
		assert.ok(warnings.length > 5, 'years later most values have a warning');
		for (const piece of pieces(messagesIn(locale)['fact.expired']))
			assert.ok(
				warnings.some((text) => text.includes(piece)),
				piece,
			);
		const today = treeOf(plain, pageOf(plain, 'guide', locale, '/health/family-doctor/'));
		const [expired = ''] = pieces(messagesIn(locale)['fact.expired']);
		assert.ok(
			!today.querySelectorAll('.warning').some(({ text }) => text.startsWith(expired)),
			'today none of them has',
		);
	});
}

test('a section that its original has left behind says so at its heading, and only there', () => {
	const noticesIn = (own: typeof later) =>
		treeOf(own, pageOf(own, 'guide', 'ru', '/health/family-doctor/')).querySelectorAll('.stale');
	// An author may have changed other sections of the original meanwhile.
	const before = new Set(noticesIn(plain).map(({ previousElementSibling }) => previousElementSibling?.id));
	before.delete('what-to-do');
	const [notice, ...others] = noticesIn(later).filter((own) => !before.has(own.previousElementSibling?.id));
	assert.equal(notice?.previousElementSibling?.id, 'what-to-do');
	assert.deepEqual(others, []);
	assert.ok(notice.text.includes(messagesIn('ru')['guide.stale'] ?? 'no message'));
	assert.match(notice.querySelector('a')?.getAttribute('href') ?? '', /\/en\/health\/family-doctor\/#what-to-do$/);
});

test('a translation that no native reader has read says so at its foot, and an original does not', () => {
	for (const locale of ['en', 'et', 'ru']) {
		const tree = treeOf(plain, pageOf(plain, 'guide', locale, '/work/cv/'));
		assert.equal(
			tree.querySelector('.after')?.text.includes(messagesIn(locale)['guide.unreviewed'] ?? ''),
			locale !== 'en',
		);
	}
});

test('where the repository is not known, no editor is led anywhere', () => {
	const tree = treeOf(later, pageOf(later, 'guide', 'et', '/health/family-doctor/'));
	assert.ok(tree.querySelector('.facts .seen'));
	assert.equal(tree.querySelector('.seen .screen, details.screen a'), null);
});
