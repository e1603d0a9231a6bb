/** Ukrainian and Finnish, which are not published yet: what people type leads to the right page from the first day. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { openIndex, recordOf, type SamplePage } from '../support/search-index.ts';
import { finnish } from '../support/search-fi.ts';
import { ukrainian } from '../support/search-uk.ts';

/** By way of typing: queries with the page that must come first. */
type Queries = Readonly<Record<string, readonly (readonly [page: string, ...queries: string[]])[]>>;

const inUkrainian: Queries = {
	'as it is written': [
		['health/family-doctor', 'сімейний лікар', 'поліклініка'],
		['arrival/residence-permit', 'дозвіл на проживання', 'посвідка'],
		['work/contract', 'трудовий договір', 'зарплата'],
		['arrival/id-card', 'ID-картка', 'id картка', 'пінкод'],
		['society/taxes', 'податки'],
		['health/emergency', 'швидка', '112'],
	],
	'in another form': [
		['health/family-doctor', 'лікаря', 'сімейного лікаря', 'лікарем'],
		['arrival/residence-permit', 'дозволу', 'дозволу на проживання', 'посвідку'],
		['work/contract', 'роботодавця', 'договору з роботодавцем', 'відпустку'],
		['family/school', 'школи', 'школу'],
		['society/taxes', 'податків'],
		['home/rent', 'квартиру', 'оренду квартири'],
		['society/bank', 'банківського рахунку'],
		['learning/estonian', 'мови', 'курсів'],
	],
	'with slips': [
		['health/family-doctor', 'сімєйний лікар', 'сімейний лкіар'],
		['arrival/residence-permit', 'дозвил', 'дозвіл на прожвання'],
		['work/contract', 'трудовий договр'],
		['society/taxes', 'падатки', 'подакти'],
		['home/rent', 'кватрира'],
		['health/emergency', 'хвидка допомога'],
	],
	'in Latin letters': [
		['health/family-doctor', 'simeinyi likar', 'simejnyj likar'],
		['arrival/residence-permit', 'dozvil na prozhyvannia', 'dozvil'],
		['work/contract', 'trudovyi dohovir', 'trudovyj dogovir'],
		['home/rent', 'orenda kvartyry'],
		['family/school', 'shkola', 'škola'],
		['health/emergency', 'shvydka dopomoha'],
	],
	'without the letters that a Russian keyboard lacks': [
		['health/family-doctor', 'симейный ликар'],
		['work/unemployment', 'безробиття', 'безробитний'],
		['family/kindergarten', 'вихователь'],
	],
	'as a question, with words that say nothing': [
		['health/family-doctor', 'як записатися до лікаря'],
		['arrival/residence-permit', 'де можна отримати дозвіл на проживання?'],
		['work/unemployment', 'Що робити, якщо я втратив роботу?'],
		['learning/estonian', 'скільки коштує курс естонської'],
		['society/taxes', 'скільки податків треба платити'],
	],
	'in another language': [
		['health/family-doctor', 'perearst', 'perearsti', 'family doctor', 'семейный врач', 'семейного врача'],
		['arrival/residence-permit', 'elamisloa', 'residence permit', 'вид на жительство', 'внж', 'vid na zhitelstvo'],
		['work/unemployment', 'töötukassa', 'tootukassa', 'тёэтукасса'],
		['family/kindergarten', 'kindergarten', 'lasteaed', 'детский сад'],
	],
};

const inFinnish: Queries = {
	'as it is written': [
		['health/family-doctor', 'perhelääkäri', 'lääkäri', 'terveyskeskus'],
		['arrival/residence-permit', 'oleskelulupa', 'jatkolupa'],
		['work/contract', 'työsopimus', 'palkka'],
		['arrival/id-card', 'henkilökortti'],
		['society/taxes', 'verot', 'veroilmoitus'],
		['health/emergency', 'hätänumero', '112'],
	],
	'in another form': [
		['health/family-doctor', 'lääkärille', 'perhelääkärin', 'lääkäriltä'],
		['arrival/residence-permit', 'oleskeluluvan', 'oleskelulupaa', 'oleskeluluvasta', 'luvan'],
		['work/contract', 'työsopimuksen', 'työsopimusta'],
		['family/school', 'koulussa', 'kouluun'],
		['family/kindergarten', 'päiväkodissa', 'päiväkotiin', 'lapselle'],
		['society/bank', 'pankista', 'pankkitilin'],
		['society/taxes', 'verosta', 'verojen'],
		['work/unemployment', 'työttömän'],
	],
	'with slips': [
		['arrival/residence-permit', 'oleskelulpa', 'oleskelulopa', 'olekselulupa'],
		['work/contract', 'työspoimus'],
		['home/rent', 'vuorka', 'vuokrasopimsu'],
		['health/family-doctor', 'terveyskesus'],
	],
	'without dots': [
		['health/family-doctor', 'perhelakari', 'laakari'],
		['work/contract', 'tyosopimus', 'tyoesopimus'],
		['work/unemployment', 'tyottomyys', 'tyoton'],
		['family/kindergarten', 'paivakoti'],
		['health/emergency', 'hatanumero'],
	],
	'in Cyrillic': [
		['arrival/residence-permit', 'олескелулупа'],
		['family/school', 'коулу'],
		['society/bank', 'панкки'],
	],
	'parted or put together': [
		['work/contract', 'työ sopimus'],
		['arrival/residence-permit', 'oleskelu lupa'],
		['society/bank', 'pankki tili'],
		['home/rent', 'asunnonvuokraaminen'],
	],
	'as a question, with words that say nothing': [
		['arrival/residence-permit', 'missä saan oleskeluluvan?', 'Miten minä haen oleskelulupaa'],
		['society/bank', 'miten voin avata pankkitilin'],
		['society/taxes', 'kuinka paljon maksan veroja'],
	],
	'in another language': [
		['health/family-doctor', 'perearst', 'family doctor', 'семейный врач'],
		['arrival/residence-permit', 'elamisloa', 'residence permit', 'внж'],
		['work/contract', 'töölepingu', 'employment contract', 'трудового договора'],
	],
};

for (const [language, pages, ways] of [
	['Ukrainian', ukrainian, inUkrainian],
	['Finnish', finnish, inFinnish],
] as const satisfies readonly (readonly [string, readonly SamplePage[], Queries])[])
	for (const [way, cases] of Object.entries(ways))
		test(`${language} typed ${way} leads to the right page`, async () => {
			for (const [page, ...queries] of cases)
				for (const query of queries) {
					// A new reader each time: what one query fetched must not help the next.
					const [first] = await openIndex(pages.map(recordOf)).paths(query);
					assert.equal(first, page, query);
				}
		});

test('words that say nothing lead nowhere, alone or together', async () => {
	for (const [pages, queries] of [
		[ukrainian, ['як', 'що робити', 'де і як можна', 'для мене']],
		[finnish, ['miten', 'missä ja milloin', 'minä voin', 'kuinka paljon']],
	] as const)
		for (const query of queries) {
			const { results, suggestion } = await openIndex(pages.map(recordOf)).ask(query);
			assert.deepEqual([results, suggestion], [[], undefined], query);
		}
});

test('every title finds its own page first, in whatever letters', async () => {
	for (const pages of [ukrainian, finnish])
		for (const { path, title } of pages)
			for (const query of [title, title.toUpperCase(), title.normalize('NFD'), `  ${title} ?!`])
				assert.equal((await openIndex(pages.map(recordOf)).paths(query))[0], path, query);
});

test('every page is found by every keyword of its own', async () => {
	for (const pages of [ukrainian, finnish]) {
		const opened = openIndex(pages.map(recordOf));
		for (const { path, keywords } of pages)
			for (const keyword of keywords.split(' ')) assert.ok((await opened.paths(keyword)).includes(path), keyword);
	}
});
