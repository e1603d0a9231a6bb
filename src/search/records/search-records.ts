/** What the search is told of every page of a language: which words lead there, and how much each of them says. */
import { formatDate } from '../../i18n/format.ts';
import { localeTags, type Locale } from '../../i18n/locales.ts';
import type { Translation } from '../../library/entry.ts';
import type { Written } from '../../library/kinds/index.ts';
import type { Topic } from '../../library/kinds/topic.ts';
import { homeOf, textIn, type Library } from '../../library/library.ts';
import { phrases } from '../index/phrase-weights.ts';
import { wordKind, type KindRule, type SearchField, type SearchRecord } from '../engine/record.ts';
import { wordsIn } from '../../library/words-in.ts';
import { aboutWord, meaningsIn, namesOf, saidIn, termFields, wordRecord } from './search-terms.ts';
import { routesOf, type Route } from '../../views/routes.ts';

/** Filter of each kind of page; what answers no question has none. A new kind of page must say its own here. */
const searchKinds = {
	guide: 'guide',
	topic: 'topic',
	kit: 'kit',
	session: 'kit',
	handout: 'kit',
	word: wordKind,
	story: 'news',
	'info-page': 'about',
	home: undefined,
	search: undefined,
	news: undefined,
	materials: undefined,
	words: undefined,
	'not-found': undefined,
} as const satisfies Record<string, string | undefined>;

export type SearchKind = Exclude<(typeof searchKinds)[keyof typeof searchKinds], undefined>;

export const searchKindNames: readonly SearchKind[] = [
	...new Set(Object.values(searchKinds).filter((kind) => kind !== undefined)),
];

/** Newcomers with a question are many; facilitators are few, and say what they need. */
export const kindRules: Readonly<Record<string, KindRule>> = {
	guide: { prior: 1 },
	topic: { prior: 0.6 },
	[wordKind]: { prior: 0.9 },
	kit: {
		prior: 0.7,
		cues: [
			...'group session handout worksheet exercise participants facilitator workshop icebreaker'.split(' '),
			...'rühm grupp osalejad jaotusleht tööleht harjutus juhendaja rühmajuht töötuba'.split(' '),
			...'группа занятие участники ведущий упражнение задание раздатка раздаточный воркшоп тренинг'.split(' '),
		],
	},
	about: { prior: 0.5 },
	news: { prior: 0.6 },
};

/** What the search shows of a route beside its title; none for what answers no question. */
export function searchTagOf(
	route: Route,
	library: Library,
	locale: Locale,
): Pick<SearchRecord, 'kind' | 'about'> | undefined {
	const kind = searchKinds[route.kind];
	return kind && { kind, about: aboutOf(route, library, locale) };
}

export const searchRecords = (library: Library, locale: Locale): SearchRecord[] =>
	routesOf(library).flatMap((route) => {
		const tag = searchTagOf(route, library, locale);
		return tag ? [{ ...tag, path: route.path, ...recordOf(route, tag.about, library, locale) }] : [];
	});

type Words = Omit<SearchRecord, 'kind' | 'path' | 'about'>;

function recordOf(route: Route, about: string, library: Library, locale: Locale): Words {
	if ('thing' in route) return thingRecord(route.thing, about, library, locale);
	if ('topic' in route) return topicRecord(route.topic, library, locale);
	if ('word' in route) return wordRecord(route.word, locale);
	return { title: '', fields: [] };
}

function thingRecord(thing: Written, about: string, library: Library, locale: Locale): Words {
	const text = textIn(thing, locale);
	const isHandout = thing.kind === 'handout';
	const fields: SearchField[] = [
		{ text: text.data.title, weight: isHandout ? 6 : 8 },
		...(thing.kind === 'session' || isHandout ? [{ text: about, weight: 3 }] : []),
		...phrases(text.data.keywords, 7),
		...(isHandout ? [] : [{ text: text.data.summary, weight: 3 }]),
		...(thing.kind === 'guide' ? text.outline.headings.map((heading) => ({ text: heading.text, weight: 2 })) : []),
		...otherLanguages(thing, text),
		...(thing.kind === 'guide' ? termFields(thing, library, locale) : []),
	];
	return {
		title: text.data.title,
		lang: text.tag === locale ? undefined : text.tag,
		fields,
		body: text.body,
	};
}

/** People search in the language in which they think, wherever they are. */
const otherLanguages = (thing: Written, text: Translation): SearchField[] =>
	thing.kind === 'handout'
		? []
		: thing.translations
				.filter((other) => other !== text)
				.flatMap(({ data: { title, keywords } }) => [
					{ text: title, weight: 5 },
					...phrases(thing.kind === 'session' ? [] : keywords, 5),
				]);

function aboutOf(route: Route, library: Library, locale: Locale): string {
	if ('word' in route) return aboutWord(route.word, locale);
	if (!('thing' in route)) return '';
	const { thing } = route;
	switch (thing.kind) {
		case 'guide': {
			const topic = library.topics.find(({ slug }) => slug === thing.topic);
			return topic ? wordsIn(topic, locale).name : '';
		}
		case 'story':
			return formatDate(locale, thing.data.date);
		case 'session': {
			const kit = library.kits.find(({ slug }) => slug === thing.kit);
			return kit ? textIn(kit, locale).data.title : '';
		}
		case 'handout': {
			const { kit } = homeOf(thing, library);
			return kit ? textIn(kit, locale).data.title : '';
		}
		default:
			return '';
	}
}

/** A topic is found by its guides that are still to come, and by the words that they will explain. */
function topicRecord(topic: Topic, library: Library, locale: Locale) {
	const { slug, data } = topic;
	const coming = new Set(data.coming.map((guide) => `${slug}/${guide}`));
	const terms = [...library.terms.values()].filter(({ data: { guide } }) => guide !== undefined && coming.has(guide));
	const own = wordsIn(topic, locale);
	const all = localeTags.flatMap((tag) => topic.words.get(tag)?.data ?? []);
	return {
		title: own.name,
		fields: [
			{ text: all.map(({ name }) => name).join(' '), weight: 6 },
			{ text: own.summary, weight: 3 },
			...data.coming.map((guide) => ({ text: all.flatMap((words) => words.coming[guide] ?? []).join(' '), weight: 4 })),
			...terms.flatMap((term) => [
				...phrases(namesOf(term), 5),
				...phrases([...saidIn(term, locale), ...meaningsIn(term, [locale])], 4),
			]),
		],
	};
}
