/** Where the facts of a text are from, numbered as the text uses them. */
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Fact } from '../library/kinds/fact.ts';

export interface SourceView {
	readonly number: number;
	readonly authority: string;
	readonly url: string;
	readonly host: string;
	/** "page of 3 January 2023", "page without a date": one for each page that was read there. */
	readonly pageDates: readonly string[];
	/** "read on 22 November 2026" */
	readonly read: string;
	/** Both in one line. */
	readonly seen: string;
}

/** An authority with the day on which it was read, and its entries in the list of sources. */
export interface SourceLine {
	readonly authority: string;
	readonly read: string;
	readonly sources: readonly SourceView[];
}

export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Numbers the sources of a text: facts of one authority, address and day of reading share an entry. */
export class NumberedSources {
	readonly #known = new Map<string, SourceView>();
	readonly #locale: Locale;
	readonly #t: Translate;

	constructor(locale: Locale, t: Translate) {
		this.#locale = locale;
		this.#t = t;
	}

	/** All so far, in the order of their numbers. */
	get all(): SourceView[] {
		return [...this.#known.values()];
	}

	/** The entry of a fact; it names the date of each page that was read there. */
	of(fact: Fact): SourceView {
		const { authority, source: url, read: day } = fact.data;
		const key = [url, authority, day].join('\n');
		const known = this.#known.get(key);
		const read = known?.read ?? this.#t('fact.readOn', { date: formatDate(this.#locale, day) });
		const pageDates = [...new Set([...(known?.pageDates ?? []), pageDateOf(fact, this.#locale, this.#t)])];
		const number = known?.number ?? this.#known.size + 1;
		const source = {
			number,
			authority,
			url,
			host: hostOf(url),
			pageDates,
			read,
			seen: `${pageDates.join('; ')}, ${read}`,
		};
		this.#known.set(key, source);
		return source;
	}
}

/** "page of March 2024", and in brackets the site where it was read, where that is not the official one. */
export function pageDateOf({ data: { pageDate, readAt } }: Fact, locale: Locale, t: Translate): string {
	const date =
		pageDate === 'undated' ? t('fact.pageUndated') : t('fact.pageOf', { date: formatDate(locale, pageDate) });
	return readAt ? `${date} (${hostOf(readAt)})` : date;
}

/** A line for each authority and day of reading, in the order of the numbers. */
export function sourceLines(facts: readonly { readonly source: SourceView }[]): SourceLine[] {
	const byNumber = new Map(facts.map(({ source }) => [source.number, source]));
	const sources = [...byNumber.values()].sort((a, b) => a.number - b.number);
	return [...Map.groupBy(sources, ({ authority, read }) => [authority, read].join('\n')).values()].map((own) => ({
		authority: own[0]?.authority ?? '',
		read: own[0]?.read ?? '',
		sources: own,
	}));
}
