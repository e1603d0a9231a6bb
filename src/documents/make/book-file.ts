/** The book of all guides of a language, as a file to be made. */
import { formatDate } from '../../i18n/format.ts';
import { localeInfo } from '../../i18n/locales.ts';
import { absolute, homePath, localeUrl, searchPath } from '../../i18n/urls.ts';
import type { Guide } from '../../library/kinds/guide.ts';
import { bookFileName } from '../../library/library.ts';
import { wordsIn } from '../../library/words-in.ts';
import { licence, site } from '../../site.ts';
import type { Context } from '../../views/context.ts';
import { latest } from '../compose/text-document.ts';
import type { Book } from '../model/book.ts';
import type { Document } from '../model/document.ts';
import type { ListedFile } from './listed-file.ts';

/** What was drawn up of a guide; the mark is another where it is. */
export interface Drawn {
	readonly mark: string;
	readonly document: () => Document;
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

function wordsOf({ locale, translator }: Context, date: string): Book['words'] {
	const t = translator(locale);
	return { contents: t('document.contents'), about: t('document.bookAbout', { date, licence: licence.name }) };
}

function bookOf(bare: ReturnType<typeof aboutBook>, topics: readonly Topic[], context: Context): Book {
	const drawn = topics.map(({ name, chapters }) => ({ name, chapters: chapters.map(({ document }) => document()) }));
	const date = latest(drawn.flatMap(({ chapters }) => chapters.map((chapter) => chapter.date)));
	return { ...bare, date, words: wordsOf(context, formatDate(context.locale, date)), topics: drawn };
}
