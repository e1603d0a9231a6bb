/** Words from letters: their order, who shares a page, who stands near whom, and what a page says. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import { buildManifest } from '../../src/page-model/manifest.ts';
import { buildHomePage } from '../../src/page-model/kinds/home.ts';
import { registryViews } from '../../src/views/registry-views.ts';
import { relatedWords } from '../../src/views/related-words.ts';
import { routesOf } from '../../src/views/routes.ts';
import { buildWordPage } from '../../src/page-model/kinds/word.ts';
import { buildWordsPage } from '../../src/page-model/kinds/words.ts';
import { shortened } from '../../src/page-model/shortened.ts';
import { wordOf } from '../../src/views/dictionary.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryWith, soundFile } from '../support/fixture.ts';
import { registryFile, withChange, withId, withMore } from '../support/registry.ts';
import { translator } from '../support/words.ts';

const library = libraryWith();
const contextOf = (of: Library, locale: Locale = 'en', today = '2026-11-22') => ({
	library: of,
	locale,
	translator,
	today,
});

function pageOf(id: string, of: Library = library, locale: Locale = 'en', today?: string) {
	const word = wordOf(of, id);
	assert.ok(word, id);
	return buildWordPage(contextOf(of, locale, today), word);
}

/** Terms as an editor writes them, besides those of the sound content. */
const termsWith = (...terms: readonly (readonly [id: string, nom: string, more?: string])[]) =>
	libraryWith({
		...withMore('terms', terms.map(([id, nom, more = '']) => `- id: ${id}\n  et: {nom: ${nom}${more}}\n`).join('\n'), {
			en: terms.map(([id]) => `${id}: {meaning: ${id} in English}\n`).join(''),
			ru: terms.map(([id]) => `${id}: {meaning: ${id}}\n`).join(''),
		}),
	});

test('words stand in the order of the Estonian alphabet, each below its letter', () => {
	const of = termsWith(
		...(['ühistu', 'õun', 'tasu', 'žanr', 'zoo', 'šokk', 'sool', 'äri', 'öö', 'vald', 'e-MTA'] as const).map(
			(nom, i) => [`w${String(i)}`, nom] as const,
		),
	);
	const { letters } = buildWordsPage(contextOf(of));
	assert.equal(letters.map(({ letter }) => letter).join(' '), 'A E P S Š Z Ž T V Õ Ä Ö Ü');
	assert.equal(letters.find(({ letter }) => letter === 'Š')?.id, 'words-š');
	assert.deepEqual(
		letters[0]?.words.map(({ nom, url }) => [nom, url]),
		[['A2-tase', '/en/words/a2/']],
	);
});

test('terms that are written alike share the page of the one that explains a letter', () => {
	const of = termsWith(['arst', 'perearst']);
	assert.equal(wordOf(of, 'arst')?.path, '/words/perearst/');
	assert.deepEqual(
		pageOf('arst', of).meanings.map(({ text }) => text),
		['family doctor', 'arst in English'],
	);
	const { terms } = registryViews(of, [{ registry: 'terms', id: 'arst' }], 'en', translator('en'), '2026-11-22');
	assert.equal(terms['arst']?.path, '/words/perearst/');
	assert.equal(routesOf(of).filter(({ kind }) => kind === 'word').length, 2);
});

test('two letters with a word that is written alike keep a page each', () => {
	const of = libraryWith({
		...withMore('terms', '- id: tunnistus\n  et: {nom: tunnistus}\n- id: tunnistus-kohtus\n  et: {nom: tunnistus}\n', {
			en: 'tunnistus: {meaning: certificate}\ntunnistus-kohtus: {meaning: testimony}\n',
			ru: 'tunnistus: {meaning: t}\ntunnistus-kohtus: {meaning: t}\n',
		}),
		...withMore(
			'letters',
			'- id: tunnistus\n- id: tunnistus-kohtus\n',
			Object.fromEntries(
				['en', 'et', 'ru'].map((tag) => {
					const words = soundFile(registryFile('letters', tag));
					const named = (id: string) => words.replace('perearst:', `${id}:`);
					return [tag, named('tunnistus') + named('tunnistus-kohtus')];
				}),
			),
		),
	});
	assert.equal(pageOf('tunnistus-kohtus', of).path, '/words/tunnistus-kohtus/');
	assert.deepEqual(
		pageOf('tunnistus', of).meanings.map(({ text }) => text),
		['certificate'],
	);
});

test('neighbours are the phrases with the same head, and the compounds that begin with the word', () => {
	const of = termsWith(
		['elamisluba', 'elamisluba', ', gen: elamisloa'],
		['tahtajaline', 'tähtajaline elamisluba'],
		['kaart', 'elamisloakaart'],
		['kohus', 'kohus', ', gen: kohtu'],
		['taitur', 'kohtutäitur'],
		['kogumispension', 'kohustuslik kogumispension'],
	);
	const near = (id: string) => {
		const word = wordOf(of, id);
		assert.ok(word);
		return relatedWords(of, word).map(({ nom }) => nom);
	};
	assert.deepEqual(near('elamisluba'), ['tähtajaline elamisluba', 'elamisloakaart']);
	assert.deepEqual(near('tahtajaline'), ['elamisluba']);
	assert.deepEqual(near('kohus'), ['kohtutäitur']);
	assert.deepEqual(near('perearst'), []);
});

test('a page says in the reader’s language what a letter with the word asks for', () => {
	const page = pageOf('perearst', library, 'ru');
	assert.deepEqual(page.meanings, [{ text: 'семейный врач', lang: undefined }]);
	assert.equal(page.letter?.deadline, 'Нет. Но выберите до того, как заболеете.');
	assert.deepEqual(page.letter.todo, ['Выберите врача.', 'Отправьте заявление.']);
	assert.equal(page.registry.facts['answer-days']?.label, 'Ответ');
	assert.deepEqual(
		page.places.map(({ name }) => name),
		['Линия советов'],
	);
	assert.deepEqual(page.forms, ['perearst', 'perearsti']);
});

test('on an Estonian page the word has the meanings that newcomers know, marked as not Estonian', () => {
	assert.deepEqual(pageOf('perearst', library, 'et').meanings, [
		{ text: 'family doctor', lang: 'en' },
		{ text: 'семейный врач', lang: 'ru' },
	]);
	const rows = buildWordsPage(contextOf(library, 'et')).letters.flatMap(({ words }) => words);
	assert.deepEqual(
		rows.map(({ meanings }) => meanings.map(({ text }) => text)),
		[[], ['Sinu esimene arst. Kiri võib paluda, et sa ta valiksid.']],
	);
});

test('a fact that has expired is marked on the page of a word as it is in a guide', () => {
	const { facts } = pageOf('perearst', library, 'en', '2029-01-01').registry;
	assert.match(facts['answer-days']?.warning ?? '', /fact\.expired 1 November 2027/);
});

test('a fact without a value is no empty row: it only gives the source', () => {
	const of = libraryWith(withChange('letters', '[answer-days]', '[law-choice, answer-days]'));
	const { letter, registry } = pageOf('perearst', of);
	assert.deepEqual([letter?.facts, letter?.backing], ['answer-days', 'law-choice']);
	assert.equal(registry.sources.length, 3);
});

test('a word that we have not explained leads to those who answer any question', () => {
	const of = libraryWith(withId('places', 'town-office', 'state-line-1247'));
	const page = pageOf('A2', of);
	assert.equal(page.letter, undefined);
	assert.deepEqual(
		page.places.map(({ id }) => id),
		['state-line-1247'],
	);
	assert.equal(page.path, '/words/a2/');
});

test('a word leads to its guide, or to the topic in which it will stand, and to the others that use it', () => {
	const withGuide = (guide: string) => libraryWith(withChange('terms', 'perearsti}', `perearsti}\n  guide: ${guide}`));
	const titles = (guide: string | undefined) => {
		const { guide: own, coming, guides } = pageOf('perearst', guide ? withGuide(guide) : library);
		return [own?.title, coming?.title, coming?.url, guides.map(({ title }) => title).join()];
	};
	assert.deepEqual(titles(undefined), [undefined, undefined, undefined, 'Your family doctor']);
	assert.deepEqual(titles('health/family-doctor'), ['Your family doctor', undefined, undefined, '']);
	assert.deepEqual(titles('health/dentist'), [undefined, 'The dentist', '/en/health/', 'Your family doctor']);
});

test('search engines are told the word, what it means, and that it is one of a dictionary', () => {
	const { head, crumbs } = pageOf('perearst');
	assert.equal(head.title, 'perearst: family doctor · Kaaslane');
	assert.equal(head.description, 'Your first doctor. A letter may ask you to choose one.');
	assert.deepEqual(
		head.alternates.map(({ hreflang }) => hreflang),
		[...localeTags, 'x-default'],
	);
	const data = head.jsonLd.map((json) => JSON.parse(json) as Record<string, unknown>);
	assert.deepEqual(
		data.map((item) => item['@type']),
		['BreadcrumbList', 'DefinedTerm'],
	);
	assert.deepEqual([data[1]?.['name'], data[1]?.['inDefinedTermSet']], ['perearst', 'http://localhost:4321/en/words/']);
	assert.deepEqual(
		crumbs.map(({ url }) => url),
		['/en/', '/en/words/'],
	);
});

test('the manifest names a word by its nominative and its meaning', () => {
	const { pages } = buildManifest(library, translator);
	const summary = (url: string) => pages.find((page) => page.url === url)?.summary;
	assert.equal(summary('/en/words/perearst/'), 'family doctor');
	assert.equal(summary('/et/words/perearst/'), 'Sinu esimene arst. Kiri võib paluda, et sa ta valiksid.');
	assert.equal(summary('/et/words/a2/'), 'A2 level of language · уровень A2');
	assert.equal(pages.find(({ url }) => url === '/ru/words/perearst/')?.title, 'perearst');
});

test('where there are no terms, nothing leads to a list of them', () => {
	const none = { ...library, terms: new Map(), letters: new Map() };
	assert.ok(!routesOf(none).some(({ kind }) => kind === 'words' || kind === 'word'));
	const home = buildHomePage(contextOf(none));
	assert.equal(home.hasWords, false);
	assert.ok(!home.footMenu.some(({ url }) => url.includes('/words/')));
	assert.ok(buildHomePage(contextOf(library)).footMenu.some(({ url }) => url === '/en/words/'));
});

test('a long text ends with a sentence, or between two words', () => {
	assert.equal(shortened('One. Two.', 9), 'One. Two.');
	assert.equal(shortened('One two. Three four.', 12), 'One two.');
	assert.equal(shortened('One two three four', 12), 'One two …');
});
