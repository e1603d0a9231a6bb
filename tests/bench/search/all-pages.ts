/** The pages of one language, real and made up: what both indexes of a benchmark are made of. */
import { localeTags, type Locale } from '../../../src/i18n/locales.ts';
import { localeUrl } from '../../../src/i18n/urls.ts';
import { loadLibrary } from '../../../src/library/read/load-library.ts';
import { essence } from '../../../src/outputs/search/essence.ts';
import type { TextPage } from '../../../src/outputs/search/full-text.ts';
import type { SearchRecord } from '../../../src/search/engine/record.ts';
import { gathered, realPages, type RealPage } from './real-pages.ts';
import { syntheticPages, type SyntheticPage } from './synthetic-pages.ts';
import { Vocabulary } from './vocabulary.ts';

export interface AllPages {
	readonly records: readonly SearchRecord[];
	/** How many of them are made up. */
	readonly madeUp: number;
	/** The same as pages, one after another; those that have a text. */
	readonly texts: () => Generator<TextPage>;
}

/** @param total pages in all; the real ones are never fewer than they are. */
export function allPages(locale: Locale, total: number): AllPages {
	const real = realPages(loadLibrary(), locale);
	const missing = Math.max(0, total - real.length);
	const vocabularies = new Map((missing > 0 ? localeTags : []).map((tag) => [tag, new Vocabulary(tag)]));
	const madeUp = missing > 0 ? syntheticPages(missing, locale, vocabularies, gathered(real)) : [];
	return {
		records: [...real, ...madeUp].map(({ record }) => record),
		madeUp: madeUp.length,
		*texts() {
			for (const page of real) if (page.record.kind !== 'topic') yield textOf(page, locale);
			for (const page of madeUp) yield textOf({ ...page, lang: locale, blocks: blocksOf(page) }, locale);
		},
	};
}

const blocksOf = ({ summary, sections }: SyntheticPage) => [
	{ tag: 'p', text: summary },
	...sections().flatMap(({ heading, text }) => [
		{ tag: 'h2', text: heading },
		{ tag: 'p', text },
	]),
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Text extends Pick<RealPage, 'record' | 'keywords' | 'lang'> {
	readonly blocks: readonly { readonly tag: string; readonly text: string }[];
}

function textOf({ record, keywords, lang, blocks }: Text, locale: Locale): TextPage {
	const { kind, title, about, path } = record;
	const lines = blocks.map(({ tag, text }, i) =>
		tag === 'h2' ? `<h2 id="part-${String(i)}">${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`,
	);
	const matter = `<main><div data-pagefind-body><h1>${escaped(title)}</h1>${lines.join('')}</div>`;
	const meta = { title, kind, about, keywords: keywords.join(', '), lang: lang === locale ? undefined : lang };
	return { url: localeUrl(locale, path), html: essence(locale, matter, meta) };
}
