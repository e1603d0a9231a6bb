/** The book of all guides of a language, as a file to be made. */
import type { Made } from '../../file-cache.ts';
import { formatDate } from '../../i18n/format.ts';
import { localeInfo } from '../../i18n/locales.ts';
import { absolute, homePath, localeUrl, searchPath } from '../../i18n/urls.ts';
import type { Guide } from '../../library/kinds/guide.ts';
import { bookFileName } from '../../library/library.ts';
import { wordsIn } from '../../library/words-in.ts';
import { licence, site } from '../../site.ts';
import type { Context } from '../../views/context.ts';
import { latest } from '../compose/text-document.ts';
import type { BookFrame } from '../model/book.ts';
import type { Document } from '../model/document.ts';
import type { DocumentHead } from './kept-parts.ts';
import type { BookOrder, ListedFile } from './listed-file.ts';

/** What was drawn up of a guide. */
export interface Drawn extends DocumentHead {
	readonly document: () => Document;
	/** Where it is kept. */
	readonly kept?: Made;
}

interface Chapter extends Drawn {
	readonly guide: Guide;
}

interface Topic {
	readonly name: string;
	readonly chapters: readonly Chapter[];
}

export function bookFile(chapters: readonly Chapter[], context: Context): ListedFile {
	const { library, locale } = context;
	const topics = library.topics.map((topic) => ({
		name: wordsIn(topic, locale).name,
		chapters: chapters.filter(({ guide }) => guide.topic === topic.slug),
	}));
	const own = topics.filter((topic) => topic.chapters.length > 0);
	const bare = aboutBook(context);
	return {
		file: `${bookFileName}-${locale}.epub`,
		role: 'guides',
		locale,
		title: bare.title,
		path: searchPath,
		source: 'content/guides',
		format: 'epub',
		mark: JSON.stringify([
			bare,
			wordsOf(context, ''),
			own.map(({ name, chapters }) => [name, ...chapters.map(({ mark }) => mark)]),
		]),
		book: () => bookOf(bare, own, context),
	};
}

/** All but what its chapters tell. */
function aboutBook({ locale, translator }: Context) {
	const t = translator(locale);
	return {
		lang: locale,
		dir: localeInfo(locale).dir,
		title: t('document.bookTitle'),
		summary: t('home.description'),
		address: absolute(localeUrl(locale, homePath)),
		publisher: site.name,
		licence: licence.url,
	};
}

function wordsOf({ locale, translator }: Context, date: string): BookFrame['words'] {
	const t = translator(locale);
	return { contents: t('document.contents'), about: t('document.bookAbout', { date, licence: licence.name }) };
}

function bookOf(bare: ReturnType<typeof aboutBook>, topics: readonly Topic[], context: Context): BookOrder {
	const date = latest(topics.flatMap(({ chapters }) => chapters.map((chapter) => chapter.date)));
	return {
		...{ ...bare, date, words: wordsOf(context, formatDate(context.locale, date)) },
		topics: topics.map(({ name, chapters }) => ({
			name,
			chapters: chapters.map(({ mark, title, address, kept, document }) => ({
				...{ mark, title, address },
				document: kept ?? document(),
			})),
		})),
	};
}
