/** Facts as readers see them: in their language, never more certain than they are. */
import { formatDate, formatDuration, formatMoney, formatNumber, formatPercent } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import { isConfirmed, isExpired, type Fact, type FactValue, type FactWords } from '../library/kinds/fact.ts';
import { factWordsIn } from '../library/words-in.ts';
import { suggestUrl } from './suggest.ts';
import { pageDateOf, type SourceView } from './sources.ts';

export interface FactView {
	readonly id: string;
	readonly label: string;
	readonly note: string | undefined;
	/** The value in words; undefined where it is not confirmed and must not be shown. */
	readonly text: string | undefined;
	/** Address that rings the number, where the value is one. */
	readonly tel: string | undefined;
	/** Says that the value is old, or where to look instead of a value. */
	readonly warning: string | undefined;
	/** The same, short enough for a sentence. */
	readonly inlineWarning: string | undefined;
	/** Date of the page on which the value was read. */
	readonly pageDate: string;
	readonly source: SourceView;
	/** Where a correction can be suggested, at the very line; absent where the repository is not known. */
	readonly suggestUrl: string | undefined;
}

export function factView(fact: Fact, source: SourceView, locale: Locale, t: Translate, today: string): FactView {
	const { id, value, expires } = fact.data;
	const words = factWordsIn(fact, locale);
	const isShown = value !== undefined && isConfirmed(fact);
	const isOld = isShown && isExpired(fact, today);
	const lookUp = isShown ? undefined : t('fact.lookUp', { host: source.host });
	return {
		id,
		label: words.label ?? '',
		note: words.note,
		text: isShown ? valueText(value, words, locale, t) : undefined,
		tel:
			isShown && typeof value === 'object' && 'phone' in value ? `tel:${value.phone.replaceAll(' ', '')}` : undefined,
		warning: isOld
			? t('fact.expired', { date: formatDate(locale, expires), host: source.host })
			: words.label === undefined
				? undefined
				: lookUp,
		inlineWarning: isOld ? t('fact.expiredShort', { host: source.host }) : lookUp,
		pageDate: pageDateOf(fact, locale, t),
		source,
		suggestUrl: suggestUrl(fact.file, fact.lineAt('value')),
	};
}

const valueText = (value: FactValue, words: FactWords, locale: Locale, t: Translate): string =>
	value === 'words' ? (words.value ?? '') : formatValue(value, locale, t);

/** A value as the language writes it. */
export function formatValue(value: Exclude<FactValue, 'words'>, locale: Locale, t: Translate): string {
	if ('money' in value) return formatMoney(locale, value.money);
	if ('percent' in value) return formatPercent(locale, value.percent);
	if ('number' in value) return formatNumber(locale, value.number);
	if ('phone' in value) return value.phone;
	if ('date' in value) return formatDate(locale, value.date);
	if ('minutes' in value) return formatDuration(locale, 'minute', value.minutes);
	if ('hours' in value) return formatDuration(locale, 'hour', value.hours);
	if ('weeks' in value) return formatDuration(locale, 'week', value.weeks);
	if ('months' in value) return formatDuration(locale, 'month', value.months);
	if ('years' in value) return formatDuration(locale, 'year', value.years);
	const [key, amount] =
		'days' in value ? (['unit.days', value.days] as const) : (['unit.workingDays', value.workingDays] as const);
	const count = typeof amount === 'number' ? amount : amount[1];
	return t(key, { count, amount: formatNumber(locale, amount) });
}
