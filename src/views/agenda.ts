/** The agenda of a session, in minutes: how they are written is the business of whatever shows them. */
import type { Locale } from '../i18n/locales.ts';
import type { Session } from '../library/kinds/session.ts';
import { textIn } from '../library/library.ts';

export interface AgendaPart {
	readonly name: string;
	/** Minutes from the beginning of the session to that of the part. */
	readonly start: number;
	/** How long it lasts. */
	readonly minutes: number;
	readonly kind: 'open' | 'talk' | 'work' | 'break' | 'close';
}

export interface Agenda {
	/** Length of the whole session, which is that of its parts together. */
	readonly minutes: number;
	readonly parts: readonly AgendaPart[];
}

export function agendaOf(session: Session, locale: Locale): Agenda {
	const { agenda, minutes } = session.data;
	const names = textIn(session, locale).data.parts ?? {};
	let start = 0;
	const parts = agenda.map(({ part, minutes: length, kind }): AgendaPart => {
		const own = { name: names[part] ?? part, start, minutes: length, kind };
		start += length;
		return own;
	});
	return { minutes, parts };
}

/** Start and length of a part as shares of the session, in per cent: its place on the bar. */
export const barOf = ({ start, minutes }: AgendaPart, { minutes: whole }: Agenda) => ({
	start: (100 * start) / whole,
	length: (100 * minutes) / whole,
});
