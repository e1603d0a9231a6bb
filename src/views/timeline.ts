/** The series of a kit as a picture: one dot for each meeting, as far apart as the group's rhythm wants. */
import { formatDuration } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Kit } from '../library/kinds/kit.ts';
import type { KitData } from '../library/kinds/kit.ts';

interface TimelineDot {
	readonly number: number;
	/** Distance from where the line begins, in per cent. */
	readonly x: number;
	readonly minutes: number;
	/** Height of its bar as a share of the longest meeting's. */
	readonly height: number;
	readonly marks: readonly ('expert' | 'safeguarding')[];
}

export interface Timeline {
	/** The picture in words. */
	readonly label: string;
	/** What the bars are. */
	readonly caption: string;
	readonly dots: readonly TimelineDot[];
	/** Width in rem where there is room; on a phone the dots move together. */
	readonly width: number;
	/** "week 1" and "week 8"; absent where the meetings keep no rhythm and no line joins them. */
	readonly ends: readonly [string, string] | undefined;
	/** What the marks mean, and which meetings bear them. */
	readonly legend: readonly { readonly mark: 'expert' | 'safeguarding'; readonly text: string }[];
}

/** Room for one meeting in rem: a week is short, a month long. */
const room: Readonly<Record<KitData['rhythm'], number>> = {
	weekly: 2.9,
	fortnightly: 3.7,
	monthly: 4.5,
	once: 3.7,
	free: 3.7,
};
/** In less room than this the two labels of the ends would touch. */
const leastWidth = 16;

export function timelineOf({ data, sessions }: Kit, locale: Locale, t: Translate): Timeline {
	const longest = Math.max(...sessions.map((session) => session.data.minutes));
	const dots = sessions.map(({ data: { minutes, needsExpert, safeguarding } }, i) => {
		return {
			number: i + 1,
			x: (100 * (i + 0.5)) / sessions.length,
			minutes,
			height: minutes / longest,
			marks: [
				...(needsExpert ? (['expert'] as const) : []),
				...(safeguarding === 'raised' ? (['safeguarding'] as const) : []),
			],
		};
	});
	const total = dots.reduce((sum, { minutes }) => sum + minutes, 0);
	const hours = hoursAndMinutes(locale, total);
	return {
		label: t('timeline.label', {
			meetings: t('materials.meetings', { count: dots.length }),
			rhythm: t(`rhythm.${data.rhythm}`),
			hours,
		}),
		caption: t('timeline.bars', { hours }),
		dots,
		width: Math.max(leastWidth, dots.length * room[data.rhythm]),
		ends: endsOf(data.rhythm, dots.length, t),
		legend: (['expert', 'safeguarding'] as const).flatMap((mark) => {
			const numbers = dots.filter(({ marks }) => marks.includes(mark)).map(({ number }) => number);
			return numbers.length > 0 ? [{ mark, text: `${t(`materials.${mark}`)}: ${numbers.join(', ')}` }] : [];
		}),
	};
}

function hoursAndMinutes(locale: Locale, minutes: number): string {
	const parts = [
		{ unit: 'hour', amount: Math.floor(minutes / 60) },
		{ unit: 'minute', amount: minutes % 60 },
	] as const;
	return parts
		.filter(({ amount }) => amount > 0)
		.map(({ unit, amount }) => formatDuration(locale, unit, amount))
		.join(' ');
}

function endsOf(rhythm: KitData['rhythm'], meetings: number, t: Translate): Timeline['ends'] {
	if (rhythm === 'once' || rhythm === 'free' || meetings < 2) return undefined;
	if (rhythm === 'monthly') return [t('timeline.month', { number: 1 }), t('timeline.month', { number: meetings })];
	const last = rhythm === 'weekly' ? meetings : 2 * meetings - 1;
	return [t('timeline.week', { number: 1 }), t('timeline.week', { number: last })];
}
