/** What must be said on paper: that a value is old, that a section is, that nobody has read it. Also how sheets are bound. */
import '../support/sound-content.ts';
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Block } from '../../src/documents/model/document.ts';
import {
	handbookDocument,
	handoutDocument,
	sessionDocument,
	planDocument,
} from '../../src/documents/compose/kit-documents.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { originalOf } from '../../src/library/library.ts';
import { libraryWith, soundFile, type Files } from '../support/fixture.ts';
import { documentOf, printed, soon, textIn } from '../support/print.ts';
import { translator } from '../support/words.ts';

/** The first day on which the fee of a visit has expired. */
const late = '2027-02-01';
const everyForm = 'It costs <Fact id="visit-fee" />.\n\n<Facts ids="visit-fee" />\n\n<Source ids="visit-fee" />';

test('an expired value is shown with its warning in every form, and on the day before with none', () => {
	assert.doesNotMatch(textIn(printed(everyForm, '2027-01-31')), /expired/);
	const [sentence, facts, source, warning] = printed(everyForm, late).map(textIn);
	assert.match(sentence ?? '', /€5 {2}\(\[en fact\.expiredShort tervisekassa\.ee\]\)/);
	assert.match(facts ?? '', /€5 .*\[en fact\.expired 31 January 2027 tervisekassa\.ee\]/);
	assert.match(source ?? '', /Tervisekassa/);
	assert.match(warning ?? '', /Visit: \[en fact\.expired 31 January 2027 tervisekassa\.ee\]/);
});

test('a phone number that has expired is shown with its warning among the places', () => {
	const [places] = printed('<Places ids="advice-line" />', '2028-11-02');
	assert.match(textIn(places), /1220 Advice by phone\. \[en fact\.expired 1 November 2028 1220\.ee\]/);
});

test('a value that nobody could confirm is never printed, but where to look', () => {
	const blocks = printed(everyForm.replaceAll('visit-fee', 'home-visit-fee'), late);
	const words = textIn(blocks);
	assert.equal(words.match(/\[en fact\.lookUp tervisekassa\.ee\]/g)?.length, 3);
	assert.doesNotMatch(words.replace(/\d+ \w+ 2026/g, ''), /\b(5|10)\b|€/);
});

/** The Estonian words with the fingerprints that `npm run translate` writes down. */
function recorded(words: string, original: string): Files {
	const name = 'guides/health/family-doctor';
	const files = { [`${name}/en.mdx`]: original, [`${name}/et.mdx`]: words, [`${name}/ru.mdx`]: null };
	const guide = libraryWith(files).guides.find(({ slug }) => slug === 'family-doctor') ?? assert.fail();
	const follows = JSON.stringify(originalOf(guide).outline.sections);
	return { ...files, [`${name}/et.mdx`]: words.replace('\n---\n', `\nfollows: ${follows}\n---\n`) };
}

const english = soundFile('guides/health/family-doctor/en.mdx');
const estonian = soundFile('guides/health/family-doctor/et.mdx');
const kinds = (blocks: readonly Block[]) =>
	blocks.flatMap((block) =>
		block.kind === 'heading' || (block.kind === 'box' && block.tone === 'note') ? [textIn(block)] : [],
	);
const notice = '[et guide.stale] [et guide.staleAbout inglise]';

test('a section that its original has left behind has its notice below its heading, and no other has', () => {
	const files = recorded(estonian, english);
	const changed = { ...files, 'guides/health/family-doctor/en.mdx': english.replace('Send the form.', 'Sign it.') };
	assert.doesNotMatch(textIn(documentOf('family-doctor', files, 'et').blocks), /guide\.stale/);
	const { blocks } = documentOf('family-doctor', changed, 'et');
	const after = kinds(blocks);
	assert.equal(after[after.indexOf('Mida teha') + 1], notice);
	assert.equal(after.filter((words) => words.includes('guide.stale')).length, 1);
	assert.doesNotMatch(textIn(documentOf('family-doctor', changed, 'en').blocks), /guide\.stale/);
});

test('what stands before the first heading has its notice at the very top', () => {
	const files = recorded(estonian, english);
	const changed = {
		...files,
		'guides/health/family-doctor/en.mdx': english.replace('the first to ask', 'to be asked'),
	};
	const [first] = documentOf('family-doctor', changed, 'et').blocks;
	assert.equal(textIn(first), notice);
});

test('a heading within a note counts: the sections after it keep their notices, and its own has one', () => {
	const withHeading = (text: string, words: string) => text.replace(/(<Note title=".*">\n)/, `$1\n## ${words}\n`);
	const [original, words] = [withHeading(english, 'Danger'), withHeading(estonian, 'Oht')];
	const staleAfter = (from: string, to: string) => {
		const files = recorded(words, original);
		const changed = { ...files, 'guides/health/family-doctor/en.mdx': original.replace(from, to) };
		return kinds(documentOf('family-doctor', changed, 'et').blocks);
	};
	const last = staleAfter('<Terms ids="perearst" />', '<Terms ids="A2" />');
	assert.equal(last[last.indexOf('Sõnad ja inimesed') + 1], notice);
	assert.match(staleAfter('In danger, see', 'See').join('\n'), /Oht \[et guide\.stale\]/);
});

test('a translation that nobody has read says so at its end; the original and a translation that was read do not', () => {
	assert.deepEqual(documentOf('family-doctor', {}, 'et').remarks, ['[et guide.unreviewed]']);
	assert.deepEqual(documentOf('family-doctor', {}, 'en').remarks, []);
	const read = { 'guides/health/family-doctor/et.mdx': estonian.replace('\n---\n', '\nreadBy: Mari Maasikas\n---\n') };
	assert.deepEqual(documentOf('family-doctor', read, 'et').remarks, []);
});

/** The evening of the sound content, its kit and its context. */
function evening(locale: Locale, files: Files = {}) {
	const library = libraryWith(files);
	const [kit = assert.fail()] = library.kits;
	const [session = assert.fail()] = kit.sessions;
	return { kit, session, context: { library, locale, translator, today: soon } };
}

const levels = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) => {
		if (block.kind === 'section') return [`section ${block.level} ${block.title}`];
		if (block.kind === 'heading') return [`${block.level} ${textIn(block.inlines)}`];
		return block.kind === 'box' ? levels(block.blocks) : [];
	});

test('a plan carries its number, its agenda as a picture and a table, and the list of its handouts', () => {
	const { kit, session, context } = evening('en');
	const { title, partOf, blocks } = planDocument(session, kit, context);
	assert.deepEqual([title, partOf], ['1. Welcome', ['Evenings']]);
	assert.deepEqual(levels(blocks), ['1 [en materials.agenda]', '1 Aim', '1 [en materials.handouts]']);
	const table = blocks.find((block) => block.kind === 'table');
	assert.deepEqual(
		table?.rows.map((row) => textIn(row)),
		['1. Welcome [en materials.minutes_other 20]', '2. Work [en materials.minutes_other 40]'],
	);
	assert.match(textIn(blocks.at(-1)), /Goal card .* Rules/);
});

test('a meeting is its plan and each handout on a sheet of its own, whose headings stand below its title', () => {
	const heading = (tag: string) =>
		`\n## ${tag === 'en' ? 'Before' : `Before ${tag}`}\n\n> ## ${tag === 'en' ? 'Within' : tag}\n>\n> words\n\n`;
	const card = (tag: string) => `kits/evenings/1-hello/goal-card/${tag}.mdx`;
	const files = Object.fromEntries(['en', 'et', 'ru'].map((tag) => [card(tag), soundFile(card(tag)) + heading(tag)]));
	const { kit, session, context } = evening('en', files);
	const sheets = levels(sessionDocument(session, kit, context).blocks).slice(3);
	assert.deepEqual(sheets, ['section 1 Goal card', '2 Before', '2 Within', 'section 1 Rules']);
	const book = levels(handbookDocument(kit, context).blocks);
	assert.deepEqual(book, [
		...['section 1 1. Welcome', '2 [en materials.agenda]', '2 Aim', '2 [en materials.handouts]'],
		...['section 2 Goal card', '3 Before', '3 Within', 'section 1 Rules'],
	]);
});

test('a sheet that is not translated leaves its name and says so; it is not put in in another language', () => {
	const { kit, session, context } = evening('ru', { 'kits/evenings/1-hello/goal-card/ru.mdx': null });
	const { blocks } = sessionDocument(session, kit, context);
	assert.deepEqual(levels(blocks).slice(3), ['1 Goal card', 'section 1 Правила']);
	assert.match(textIn(blocks), /Goal card \[ru topic\.inOtherLanguage английский\]/);
	assert.doesNotMatch(textIn(blocks), /My goal/);
});

test('a handout names the kit and the meeting to which it belongs; one of all kits names none', () => {
	const { session, context } = evening('et');
	const [own = assert.fail()] = session.handouts;
	const [shared = assert.fail()] = context.library.sharedHandouts;
	assert.deepEqual(handoutDocument(own, context).partOf, ['Õhtud', 'Tere tulemast']);
	assert.deepEqual(handoutDocument(shared, context).partOf, []);
	assert.deepEqual(
		[handoutDocument(own, context).date, handoutDocument(shared, context).date],
		['2026-11-22', '2026-11-22'],
	);
});
