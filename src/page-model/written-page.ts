/** What every page of a text has, whatever it is about. */
import { formatDate } from '../i18n/format.ts';
import { absolute, localeUrl } from '../i18n/urls.ts';
import type { Written } from '../library/kinds/index.ts';
import { headingIds, pathOf, textIn } from '../library/library.ts';
import { licence, site } from '../site.ts';
import type { Context } from '../views/context.ts';
import type { FileLink } from '../views/download.ts';
import { filesAt } from '../views/files.ts';
import { picturesOf, type PictureView } from '../views/picture.ts';
import type { Route } from '../views/routes.ts';
import { suggestUrl } from '../views/suggest.ts';
import { textView, type TextView } from '../views/text-view.ts';
import { chromeOf } from './chrome.ts';
import type { Crumb, PageBase } from './page.ts';

export interface WrittenPage<Kind extends string> extends PageBase<Kind>, TextView {
	readonly originalUrl: string;
	readonly isMissing: boolean;
	/** The text as it was written, and the anchors of its headings in order: those of the original, so that a link holds. */
	readonly text: { readonly body: string; readonly anchors: readonly string[] };
	/** By the address under which the text names them. */
	readonly pictures: Readonly<Record<string, PictureView>>;
	readonly toc: readonly { readonly id: string; readonly text: string }[];
	readonly paper: { readonly address: string; readonly date: string };
	/** The page as files to take away. */
	readonly files: readonly FileLink[];
	/** Where a correction can be suggested; absent where the repository is not known. */
	readonly suggestUrl: string | undefined;
}

/** `between` are the crumbs between the start page and this one. */
export function writtenPage<Kind extends Written['kind']>(
	context: Context,
	thing: Extract<Written, { kind: Kind }>,
	between: readonly Crumb[],
	view: TextView = textView(context, thing),
): WrittenPage<Kind> {
	const { locale, today } = context;
	const translation = textIn(thing, locale);
	const path = pathOf(thing);
	const ids = headingIds(thing);
	const words = {
		title: headTitle(thing, view.title, between),
		description: view.summary,
		jsonLd: [article(thing, view, path)],
		type: 'article' as const,
	};
	return {
		...chromeOf({ kind: thing.kind, path, thing } as Extract<Route, { kind: Kind }>, context, words, between),
		...view,
		originalUrl: localeUrl(thing.data.original, path),
		isMissing: view.contentLocale !== locale,
		text: { body: translation.body, anchors: ids },
		pictures: picturesOf(context.pictures, thing),
		toc: translation.outline.headings.flatMap(({ depth, text }, i) =>
			depth === 2 ? [{ id: ids[i] ?? '', text }] : [],
		),
		paper: { address: view.address, date: formatDate(locale, today) },
		files: filesAt(context, path),
		suggestUrl: suggestUrl(translation.file),
	};
}

/** Many sessions have a goal card: the title that search engines and tabs show also names where a thing belongs. */
const headTitle = (thing: Written, title: string, between: readonly Crumb[]): string =>
	thing.kind === 'session' || thing.kind === 'handout' ? `${title} · ${between.at(-1)?.name ?? ''}` : title;

/** schema.org Article. A guide has no date: its facts have, each its own. */
const article = (thing: Written, { title, summary, contentLocale }: TextView, path: string) => ({
	'@context': 'https://schema.org',
	'@type': thing.kind === 'story' ? 'NewsArticle' : 'Article',
	headline: title,
	description: summary,
	inLanguage: contentLocale,
	mainEntityOfPage: absolute(localeUrl(contentLocale, path)),
	publisher: { '@type': 'Organization', name: site.name },
	license: licence.url,
	isAccessibleForFree: true,
	...(thing.kind === 'story' ? { datePublished: thing.data.date } : {}),
});
