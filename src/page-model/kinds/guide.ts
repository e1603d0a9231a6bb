/** The page of a guide. */
import type { Guide } from '../../library/kinds/guide.ts';
import { termLocale } from '../../library/kinds/term.ts';
import { textIn, translationIn } from '../../library/library.ts';
import { thingAt } from '../../library/page-paths.ts';
import { localeUrl, topicPath } from '../../i18n/urls.ts';
import { wordsIn } from '../../library/words-in.ts';
import type { Context } from '../../views/context.ts';
import { guideFacts, type GuideFacts } from '../../views/guide-facts.ts';
import { pageLink, type PageLink } from '../../views/page-links.ts';
import { textView } from '../../views/text-view.ts';
import { writtenPage, type WrittenPage } from '../written-page.ts';
import type { PageKind } from './kind.ts';
import { textWords } from './text-words.ts';

export interface GuidePage extends WrittenPage<'guide'>, GuideFacts {
	/** The Estonian title, where the text is in another language. */
	readonly official: string | undefined;
	readonly readingTime: string;
	readonly related: readonly PageLink[];
}

/** Words a minute, read slowly and in a language that may not be one's own. */
const readingSpeed = 130;

export function buildGuidePage(context: Context, guide: Guide): GuidePage {
	const { library, locale, translator } = context;
	const view = textView(context, guide);
	const facts = guideFacts(context, guide, view);
	const { outline } = textIn(guide, view.contentLocale);
	const crumb = { name: facts.topicName, url: localeUrl(locale, topicPath(guide.topic)) };
	return {
		...writtenPage(context, guide, [crumb], view),
		...facts,
		official: view.contentLocale === termLocale ? undefined : translationIn(guide, termLocale)?.data.title,
		readingTime: translator(locale)('guide.readingTime', {
			count: Math.max(1, Math.round(outline.words / readingSpeed)),
		}),
		related: guide.data.related.flatMap((id) => {
			const other = thingAt(library, `/${id}/`);
			return other ? [pageLink(other, locale)] : [];
		}),
	};
}

export const guideKind: PageKind<'guide', GuidePage> = {
	build: (context, { thing }) => buildGuidePage(context, thing),
	words: ({ library, locale }, { thing }) => {
		const topic = library.topics.find(({ slug }) => slug === thing.topic);
		return { ...textWords(thing, locale), ...(topic ? { topic: wordsIn(topic, locale).name } : {}) };
	},
};
