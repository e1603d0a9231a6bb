/** Dates and numbers as the reader's language writes them. */
import { onceFor } from '../once-per.ts';
import { localeInfo, type Locale } from './locales.ts';

/** A day (YYYY-MM-DD), a month (YYYY-MM) or a year (YYYY) in words, no more exact than it is given. */
export const formatDate = (locale: Locale, date: string): string => datesIn(locale)(date);

/** The same few days stand on every page. */
const datesIn = onceFor((locale: Locale) => onceFor((date: string) => dateInWords(locale, date)));

function dateInWords(locale: Locale, date: string): string {
	const [year, month, day] = date.split('-');
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
	if (month) options.month = 'long';
	if (day) options.day = 'numeric';
	if (!month) return year ?? date;
	return formatFor(locale, options, (intl) => new Intl.DateTimeFormat(intl, options)).format(
		new Date(`${date}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T')),
	);
}

const formats = new Map<string, unknown>();

/** Makes a format once for each language and set of options: making one costs more than a page. */
function formatFor<Format>(locale: Locale, options: object, make: (intl: string) => Format): Format {
	const { intl } = localeInfo(locale);
	const key = intl + JSON.stringify(options);
	const format = (formats.get(key) as Format | undefined) ?? make(intl);
	formats.set(key, format);
	return format;
}

export const formatNumber = (locale: Locale, amount: number | readonly [number, number]): string =>
	formatWith(locale, amount, {});

/** A sum in euros; cents only where there are any. */
export const formatMoney = (locale: Locale, euros: number | readonly [number, number]): string =>
	formatWith(locale, euros, {
		style: 'currency',
		currency: 'EUR',
		minimumFractionDigits: [euros].flat().every(Number.isInteger) ? 0 : 2,
	});

export const formatPercent = (locale: Locale, percent: number | readonly [number, number]): string =>
	formatWith(locale, percent, { style: 'unit', unit: 'percent', unitDisplay: 'short' });

type Unit = 'minute' | 'hour' | 'week' | 'month' | 'year';

/** Size of a file, as exact as one needs to decide: "340 kB", "2.1 MB". */
export const formatBytes = (locale: Locale, bytes: number): string =>
	bytes < 1_000_000
		? formatWith(locale, Math.max(1, Math.round(bytes / 1000)), { style: 'unit', unit: 'kilobyte' })
		: formatWith(locale, bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/**
 * "2 weeks", "2 месяца", "1 kuu"; for a range "7–10 weeks". Days are a message: Intl counts them as *ööpäev* in
 * Estonian, a word for 24 hours that no office uses for a deadline.
 */
export const formatDuration = (locale: Locale, unit: Unit, amount: number | readonly [number, number]): string =>
	formatWith(locale, amount, { style: 'unit', unit, unitDisplay: 'long' });

function formatWith(
	locale: Locale,
	amount: number | readonly [number, number],
	options: Intl.NumberFormatOptions,
): string {
	const format = formatFor(locale, options, (intl) => new Intl.NumberFormat(intl, options));
	return typeof amount === 'number' ? format.format(amount) : format.formatRange(amount[0], amount[1]);
}

/** A count for each plural form of a language: for Russian 1 (one), 2 (few), 0 (many), 1.5 (other). */
export function samplesByPlural(locale: Locale): [form: string, count: number][] {
	const rules = new Intl.PluralRules(localeInfo(locale).intl);
	const counts = [1.5, ...Array.from({ length: 101 }, (_, i) => 100 - i)];
	return [...new Map(counts.map((count) => [rules.select(count) as string, count]))];
}
