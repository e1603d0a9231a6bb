/** Pages of text: a guide, a story, a page about us. */
import { formatDate } from '../i18n/format.ts';
import { localeInfo, type Locale } from '../i18n/locales.ts';
import { absolute, newsPath, infoPagePath, topicPath, localeUrl } from '../i18n/urls.ts';
import type { Translate } from '../i18n/translator.ts';
import {
	headingIds,
	originalOf,
	pathOf,
	textIn,
	thingAt,
	translationIn,
	type Guide,
	type Library,
	type InfoPage,
	type Story,
	type Written,
} from '../library/library.ts';
import { staleSections } from '../library/change/staleness.ts';
import { licence, site } from '../site.ts';
import { filesAt } from './downloads.ts';
import { chromeOf, type Context } from './chrome.ts';
import { languageName } from './head.ts';
import type { Crumb, GuidePage, AboutPage, StoryPage } from './page.ts';
import { registryViews, wordsIn, type RegistryViews } from './registry-views.ts';
import { pageLink } from './page-links.ts';
import type { Route } from './site-map.ts';

/** Words a minute, read slowly and in a language that may not be one's own. */
const readingSpeed = 130;

export function buildGuidePage(context: Context, guide: Guide): GuidePage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const topic = library.topics.find(({ slug }) => slug === guide.topic);
	const topicName = topic ? wordsIn(topic.data.name, locale) : guide.topic;
	const common = writtenPage(context, guide, [{ name: topicName, url: localeUrl(locale, topicPath(guide.topic)) }]);
	const { outline } = textIn(guide, common.contentLocale);
	const estonian = translationIn(guide, 'et');
	return {
		...common,
		kind: 'guide',
		official: common.contentLocale === 'et' ? undefined : estonian?.data.title,
		topicName,
		audience: t(`audience.${guide.data.audience}`),
		readingTime: t('guide.readingTime', { count: Math.max(1, Math.round(outline.words / readingSpeed)) }),
		factsRead: factsRead(common.registry, library, locale, t),
		related: guide.data.related.flatMap((id) => {
			const other = thingAt(library, `/${id}/`);
			return other ? [pageLink(other, locale)] : [];
		}),
	};
}

export function buildStoryPage(context: Context, story: Story): StoryPage {
	const { locale, translator } = context;
	const crumbs = [{ name: translator(locale)('layout.menuNews'), url: localeUrl(locale, newsPath) }];
	return {
		...writtenPage(context, story, crumbs),
		kind: 'story',
		date: story.data.date,
		dateText: formatDate(locale, story.data.date),
	};
}

export function buildAboutPage(context: Context, infoPage: InfoPage): AboutPage {
	const { library, locale, translator } = context;
	const about = { name: translator(locale)('layout.menuAbout'), url: localeUrl(locale, infoPagePath('about')) };
	return {
		...writtenPage(context, infoPage, infoPage.slug === 'about' ? [] : [about]),
		kind: 'info-page',
		siblings: library.infoPages.filter((other) => other !== infoPage).map((other) => pageLink(other, locale)),
	};
}

/** What every page of text has, whatever it is about. */
export function writtenPage(context: Context, thing: Written, between: readonly Crumb[]) {
	const { library, locale, translator, today } = context;
	const original = originalOf(thing);
	const translation = textIn(thing, locale);
	const contentLocale = translation.tag as Locale;
	const { title, summary, readBy } = translation.data;
	const path = pathOf(thing);
	const registry = registryViews(library, translation.outline.uses, contentLocale, translator(contentLocale), today);
	const ids = headingIds(thing);
	const jsonLd = [article(thing, title, summary, contentLocale, path)];
	return {
		...chromeOf(
			{ kind: thing.kind, path, thing } as Route,
			context,
			{ title: headTitle(thing, title, between), description: summary, jsonLd, type: 'article' },
			between,
		),
		contentLocale,
		contentDir: localeInfo(contentLocale).dir,
		originalLanguage: languageName(thing.data.original, locale),
		originalUrl: localeUrl(thing.data.original, path),
		isMissing: contentLocale !== locale,
		title,
		summary,
		entryId: `${thing.folder}/${translation.tag}`,
		toc: translation.outline.headings.flatMap(({ depth, text }, i) =>
			depth === 2 ? [{ id: ids[i] ?? '', text }] : [],
		),
		staleSections: staleSections(thing, translation),
		isUnreviewed: translation !== original && !readBy,
		registry,
		paper: { address: absolute(localeUrl(contentLocale, path)), date: formatDate(locale, today) },
		files: filesAt(context, path),
		suggestUrl: site.repository && `${site.repository}/edit/main/${translation.file}`,
	};
}

/** Many meetings have a goal card: the title that search engines and tabs show also names where a thing belongs. */
const headTitle = (thing: Written, title: string, between: readonly Crumb[]): string =>
	thing.kind === 'session' || thing.kind === 'handout' ? `${title} · ${between.at(-1)?.name ?? ''}` : title;

/** schema.org Article. A guide has no date: its facts have, each its own. */
const article = (thing: Written, title: string, summary: string, locale: Locale, path: string) => ({
	'@context': 'https://schema.org',
	'@type': thing.kind === 'story' ? 'NewsArticle' : 'Article',
	headline: title,
	description: summary,
	inLanguage: locale,
	mainEntityOfPage: absolute(localeUrl(locale, path)),
	publisher: { '@type': 'Organization', name: site.name },
	license: licence.url,
	isAccessibleForFree: true,
	...(thing.kind === 'story' ? { datePublished: thing.data.date } : {}),
});

/** When the facts of a text were read: a day, or the days between. */
function factsRead(registry: RegistryViews, library: Library, locale: Locale, t: Translate): string | undefined {
	const days = Object.keys(registry.facts)
		.flatMap((id) => library.facts.get(id)?.data.read ?? [])
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return undefined;
	if (first === last) return t('guide.factsRead', { date: formatDate(locale, first) });
	return t('guide.factsReadBetween', { first: formatDate(locale, first), last: formatDate(locale, last) });
}
