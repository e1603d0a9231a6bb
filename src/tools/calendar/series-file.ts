/** The text of a calendar file (RFC 5545) with all meetings of a series. */
import ical, { escape } from 'ical-generator';
import { seriesEvents, type Series } from './series-dates.ts';

export function seriesFile(series: Series): string {
	const calendar = ical({
		prodId: { company: 'Kaaslane', product: 'Kaaslane' },
		// The library writes the name as it is given.
		name: escape(series.title, false),
		events: seriesEvents(series).map(({ uid, ...event }) => ({
			...event,
			id: uid,
			floating: true,
			// Made from the choice alone, so that the same choice gives the same file.
			stamp: new Date(`${series.date}T00:00:00Z`),
		})),
	});
	// Each line ends with a line break; the library leaves it off the last one.
	return `${calendar.toString()}\r\n`;
}
