/** Sheets that are bound into meetings and handbooks, and sheets that are given away. */
import '../support/sound-content.ts';
import assert from 'node:assert/strict';
import test from 'node:test';
import { docxOf } from '../../src/documents/formats/docx/docx.ts';
import { handbookDocument, handoutDocument, sessionDocument } from '../../src/documents/compose/kit-documents.ts';
import { pdfOf } from '../../src/documents/formats/pdf/pdf.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { libraryWith, soundFile, type Files } from '../support/fixture.ts';
import { soon, textIn } from '../support/print.ts';
import { translator } from '../support/words.ts';

const place = 'kits/evenings/1-hello';

function evening(locale: Locale, files: Files = {}) {
	const library = libraryWith(files);
	const [kit = assert.fail()] = library.kits;
	const [session = assert.fail()] = kit.sessions;
	return { kit, session, context: { library, locale, translator, today: soon } };
}

const inAll = (file: string, change: (text: string, tag: string) => string): Files =>
	Object.fromEntries(
		['en', 'et', 'ru'].map((tag) => [`${file}/${tag}.mdx`, change(soundFile(`${file}/${tag}.mdx`), tag)]),
	);

test('a handout that is given away carries none of our notes, and another does', () => {
	const given = { [`${place}/session.yaml`]: `${soundFile(`${place}/session.yaml`)}given: [goal-card]\n` };
	const cardOf = (files: Files) => {
		const { session, context } = evening('et', files);
		return handoutDocument(session.handouts[0] ?? assert.fail(), context);
	};
	const [ours, theirs] = [cardOf({}), cardOf(given)];
	assert.deepEqual([theirs.isGiven, theirs.summary, theirs.remarks], [true, '', []]);
	assert.deepEqual([ours.isGiven, ours.remarks], [false, ['[et guide.unreviewed]']]);
	assert.notEqual(ours.summary, '');
	assert.ok(pdfOf(theirs).bytes.length < pdfOf(ours).bytes.length);
});

test('a handbook says once that nobody has read a translation, also where only its own words were read', () => {
	const read = inAll('kits/evenings', (text) => text.replace('\n---\n', '\nreadBy: Mari Maasikas\n---\n'));
	const { kit, context } = evening('et', read);
	assert.deepEqual(handbookDocument(kit, context).remarks, ['[et guide.unreviewed]']);
	assert.deepEqual(handbookDocument(kit, { ...context, locale: 'en' }).remarks, []);
});

test('the handouts of a meeting that is not translated stay in the handbook', () => {
	const { kit, context } = evening('ru', { [`${place}/ru.mdx`]: null });
	const card = handoutDocument(kit.sessions[0]?.handouts[0] ?? assert.fail(), context);
	assert.match(textIn(handbookDocument(kit, context).blocks), new RegExp(card.title));
});

test('a link in a heading does not break the handbook, whose pages repeat the heading', () => {
	const linked = inAll(
		'kits/evenings',
		(text, tag) => `${text}\n## [Emergency ${tag}](/health/emergency/)\n\n${'Words.\n\n'.repeat(80)}`,
	);
	const { kit, context } = evening('en', linked);
	assert.ok(pdfOf(handbookDocument(kit, context)).pages > 3);
});

test('lists, boxes to tick and tables within cards are drawn in every format', async () => {
	const nested = '- One\n\n  - [ ] inner\n\n  | A | B |\n  | --- | --- |\n  | a | b |\n- Two';
	const cards = inAll(
		`${place}/goal-card`,
		(text) => `${text}\n<Cards columns="2" height="4">\n\n${nested}\n\n</Cards>\n`,
	);
	const { session, kit, context } = evening('en', cards);
	const document = sessionDocument(session, kit, context);
	assert.ok(pdfOf(document).pages > 1);
	assert.ok((await docxOf(document)).length > 0);
});
