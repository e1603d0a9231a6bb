/** The one place that knows the shape of our addresses. A *path* carries no language: `/health/family-doctor/`. */
import { site } from '../site.ts';
import type { Locale } from './locales.ts';

export const homePath = '/';
export const topicPath = (topic: string) => `/${topic}/`;
export const guidePath = (topic: string, slug: string) => `/${topic}/${slug}/`;
export const newsPath = '/news/';
export const storyPath = (slug: string) => `/news/${slug}/`;
export const searchPath = '/search/';
export const infoPagePath = (slug: string) => (slug === 'about' ? '/about/' : `/about/${slug}/`);
export const materialsPath = '/materials/';
export const kitPath = (kit: string) => `/materials/${kit}/`;
export const sessionPath = (kit: string, session: string) => `/materials/${kit}/${session}/`;
/** `place` is its folder below `kits/`. */
export const handoutPath = (place: string) => `/materials/${place}/`;
export const wordsPath = '/words/';
/** `id` is that of a term; addresses have small letters only. */
export const wordPath = (id: string) => `/words/${id.toLowerCase()}/`;
export const feedPath = '/rss.xml';

/**
 * Name, without language and ending, of the files made of the page at a path: `kaaslane-job-search-group-cv`. A guide's
 * says nothing of its topic, and that of a handout of all kits nothing of where it lies.
 */
export function fileStem(path: string): string {
	const parts = path.split('/').filter(Boolean);
	const names = parts[0] === 'materials' ? parts.slice(parts[1] === 'shared' ? 2 : 1) : parts.slice(-1);
	return ['kaaslane', ...names].join('-');
}

/** Words that stand first in an address of our own, and so can name no topic. */
export const reservedSegments: readonly string[] = [
	'news',
	'search',
	'about',
	'materials',
	'words',
	'downloads',
	'404',
];

/** Address of a path in a language, from the root of the host: `/kaaslane/et/health/`. */
export const localeUrl = (locale: Locale, path: string): string => `${site.base}${locale}${path}`;

/** Address of a file that belongs to no language: `/kaaslane/favicon.svg`. */
export const fileUrl = (path: string): string => `${site.base}${path.replace(/^\//, '')}`;

/** Address of the files of a page, on it. */
export const takeAwayUrl = ({ locale, path }: { readonly locale: Locale; readonly path: string }): string =>
	`${localeUrl(locale, path)}#${takeAwayId}`;
export const takeAwayId = 'take-away';

/** The same with scheme and host, for other sites, printers and search engines. */
export const absolute = (url: string): string => site.origin + url;
