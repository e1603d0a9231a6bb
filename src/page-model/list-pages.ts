/** Pages that list others: the choice of language, start, shelf, search, news, and the one for a wrong address. */
import { localeTags } from '../i18n/locales.ts';
import { absolute, feedPath, fileUrl, homePath, newsPath, searchPath, topicPath, localeUrl } from '../i18n/urls.ts';
import type { Topic } from '../library/library.ts';
import { site } from '../site.ts';
import { filesAt } from './downloads.ts';
import { chromeOf, type Context } from './chrome.ts';
import { languageLinks } from './head.ts';
import { frontDoors } from './menus.ts';
import type { ChoosePage, HomePage, NewsPage, NotFoundPage, SearchPage, TopicPage } from './page.ts';
import { registryViews, wordsIn } from './registry-views.ts';
import { newestStories, pageLink, topicLink } from './page-links.ts';

/** Help lines of start page and search page, by id of the registry of places; those that are there are shown. */
const frontPlaces = ['emergency-112', 'advice-line-1220', 'state-line-1247', 'victim-support-116006'];

export function buildChoosePage({ translator }: Pick<Context, 'translator'>): ChoosePage {
	const t = translator('en');
	return {
		kind: 'choose',
		head: {
			title: site.name,
			description: t('home.description'),
			canonical: absolute(site.base),
			alternates: [
				...localeTags.map((tag) => ({ hreflang: tag, href: absolute(localeUrl(tag, homePath)) })),
				{ hreflang: 'x-default', href: absolute(site.base) },
			],
			openGraph: {
				'og:site_name': site.name,
				'og:type': 'website',
				'og:title': site.name,
				'og:description': t('home.description'),
				'og:url': absolute(site.base),
				'og:image': absolute(fileUrl('share.png')),
			},
			jsonLd: [],
			isIndexed: true,
		},
		languages: languageLinks(homePath, undefined).map((link) => ({
			...link,
			title: translator(link.locale)('choose.title'),
			about: translator(link.locale)('choose.about'),
		})),
	};
}

export function buildHomePage(context: Context): HomePage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const programmes = library.infoPages.filter(({ slug }) =>
		['support-person-service', 'cross-border-mentoring'].includes(slug),
	);
	return {
		...chromeOf({ kind: 'home', path: homePath }, context, {
			title: t('home.title'),
			description: t('home.description'),
		}),
		topics: library.topics.map((topic) => topicLink(topic, library, locale, t)),
		doors: frontDoors(library, locale, t),
		registry: numbers(context),
		stories: newestStories(library, locale).slice(0, 3),
		programmes: programmes.map((infoPage) => pageLink(infoPage, locale)),
		hasWords: library.terms.size > 0,
	};
}

/** The help lines, each with its source. */
function numbers({ library, locale, translator, today }: Context) {
	const wanted = frontPlaces.map((id) => ({ registry: 'places' as const, id }));
	return registryViews(library, wanted, locale, translator(locale), today);
}

export function buildTopicPage(context: Context, topic: Topic): TopicPage {
	const { library, locale } = context;
	const name = wordsIn(topic.data.name, locale);
	const summary = wordsIn(topic.data.summary, locale);
	return {
		...chromeOf({ kind: 'topic', path: topicPath(topic.slug), topic }, context, { title: name, description: summary }),
		name,
		official: locale === 'et' ? undefined : topic.data.name.et,
		summary,
		guides: library.guides.filter((guide) => guide.topic === topic.slug).map((guide) => pageLink(guide, locale)),
		coming: topic.data.coming.map(({ title }) => wordsIn(title, locale)),
	};
}

export function buildSearchPage(context: Context): SearchPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	return {
		...chromeOf({ kind: 'search', path: searchPath }, context, {
			title: t('search.title'),
			description: t('search.description'),
		}),
		topics: library.topics.map((topic) => ({
			...topicLink(topic, library, locale, t),
			guides: library.guides.filter((guide) => guide.topic === topic.slug).map((guide) => pageLink(guide, locale)),
		})),
		registry: numbers(context),
		hasWords: library.terms.size > 0,
		files: filesAt(context, searchPath),
	};
}

export function buildNewsPage(context: Context): NewsPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	return {
		...chromeOf({ kind: 'news', path: newsPath }, context, { title: t('news.title'), description: t('news.lede') }),
		stories: newestStories(library, locale),
		feedUrl: localeUrl(locale, feedPath),
	};
}

export function buildNotFoundPage(context: Context): NotFoundPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	return {
		...chromeOf({ kind: 'not-found', path: '/404.html' }, context, {
			title: t('notFound.title'),
			description: t('notFound.about'),
		}),
		topics: library.topics.map((topic) => topicLink(topic, library, locale, t)),
	};
}
