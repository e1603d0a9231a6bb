/** When the meetings of a series are: dates on the wall of the room, of no time zone, kept in UTC for reckoning only. */

export const seriesRhythms = ['weekly', 'fortnightly', 'monthly'] as const;
export type SeriesRhythm = (typeof seriesRhythms)[number];

export interface Series {
	/** Folder name of the kit. */
	readonly kit: string;
	readonly title: string;
	/** Day of the first session, YYYY-MM-DD. */
	readonly date: string;
	/** When each meeting begins, HH:MM. */
	readonly time: string;
	readonly rhythm: SeriesRhythm;
	readonly sessions: readonly {
		readonly slug: string;
		readonly title: string;
		readonly summary: string;
		readonly minutes: number;
		/** Whole address of its page. */
		readonly url: string;
	}[];
}

export interface SeriesEvent {
	readonly uid: string;
	readonly summary: string;
	readonly description: string;
	readonly url: string;
	readonly start: Date;
	readonly end: Date;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export function seriesEvents({ kit, title, date, time, rhythm, sessions }: Series): SeriesEvent[] {
	const first = new Date(`${date}T${time.slice(0, 5)}:00Z`);
	return sessions.map((session, i) => {
		const start = rhythm === 'monthly' ? sameWeekday(first, i) : later(first, i * (rhythm === 'weekly' ? 7 : 14));
		return {
			uid: `${kit}-${session.slug}-${start.toISOString().slice(0, 10)}@kaaslane`,
			summary: `${title}: ${i + 1}. ${session.title}`,
			description: `${session.summary}\n${session.url}`,
			url: session.url,
			start,
			end: new Date(start.getTime() + session.minutes * minute),
		};
	});
}

const later = (date: Date, days: number) => new Date(date.getTime() + days * day);

/**
 * The same weekday some months later: the second Tuesday again. Not each month has a fifth, so a series that begins on
 * a fifth Tuesday goes on on the last one of each month.
 */
function sameWeekday(first: Date, months: number): Date {
	const which = Math.ceil(first.getUTCDate() / 7);
	const date = new Date(first);
	date.setUTCMonth(first.getUTCMonth() + months, 1);
	const earliest = 1 + ((first.getUTCDay() - date.getUTCDay() + 7) % 7);
	const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	const day = earliest + 7 * (which - 1);
	date.setUTCDate(day > length || which === 5 ? earliest + 7 * Math.floor((length - earliest) / 7) : day);
	return date;
}
