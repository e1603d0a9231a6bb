/** What one can choose a kit by on the page of all kits. Only what some kit has is offered, and only where there are two. */
import { localeInfo, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import { kitSchema } from '../library/kinds/kit.ts';
import type { FileLink } from '../views/download.ts';
import type { KitData } from '../library/kinds/kit.ts';

const kitLengths = ['short', 'middle', 'long'] as const;
export type KitLength = (typeof kitLengths)[number];

export interface KitChoices {
	readonly name: 'for' | 'length' | 'language' | 'format';
	readonly label: string;
	readonly options: readonly {
		readonly value: string;
		readonly label: string;
		/** Language of the label, where it is not the page's. */
		readonly lang?: Locale;
	}[];
}

/** What of a kit one can choose it by. */
interface ChoosableKit {
	readonly audience: KitData['audience'];
	readonly length: KitLength;
	readonly files: readonly Pick<FileLink, 'format'>[];
}

/** Kinds of files that a kit has as a whole, in the order in which they are offered. */
const formats = ['pdf', 'zip'] as const satisfies readonly FileLink['format'][];

export const lengthOf = (meetings: number): KitLength => (meetings <= 4 ? 'short' : meetings <= 8 ? 'middle' : 'long');

/**
 * How the style sheet knows a language: by its place among those of the kits, so that a new language needs no rule of
 * its own before the ninth.
 */
export const slotOf = (languages: readonly Locale[], locale: Locale): string => `l${languages.indexOf(locale) + 1}`;

export function kitChoices(kits: readonly ChoosableKit[], languages: readonly Locale[], t: Translate): KitChoices[] {
	const own = (tag: Locale) => ({ value: slotOf(languages, tag), label: localeInfo(tag).name, lang: tag });
	const groups: KitChoices[] = [
		{
			name: 'for',
			label: t('filter.for'),
			options: kitSchema.shape.audience.options
				.filter((audience) => kits.some((kit) => kit.audience === audience))
				.map((value) => ({ value, label: t(`for.${value}`) })),
		},
		{
			name: 'length',
			label: t('filter.length'),
			options: kitLengths
				.filter((length) => kits.some((kit) => kit.length === length))
				.map((value) => ({ value, label: t(`filter.${value}`) })),
		},
		{ name: 'language', label: t('filter.language'), options: languages.map(own) },
		{
			name: 'format',
			label: t('filter.format'),
			options: formats
				.filter((format) => kits.some(({ files }) => files.some((file) => file.format === format)))
				.map((value) => ({ value, label: t(`filter.${value}`) })),
		},
	];
	return groups.filter(({ options }) => options.length > 1);
}
