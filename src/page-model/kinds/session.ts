/** The page of a session. */
import { pathOf, textIn } from '../../library/library.ts';
import { handoutsOf } from '../../library/handouts-of.ts';
import type { Kit } from '../../library/kinds/kit.ts';
import type { Session } from '../../library/kinds/session.ts';
import { agendaOf, type Agenda } from '../../views/agenda.ts';
import type { Context } from '../../views/context.ts';
import type { FileLink } from '../../views/download.ts';
import { filesAt } from '../../views/files.ts';
import { sessionFacts } from '../../views/kit-facts.ts';
import { pageLink, type PageLink } from '../../views/page-links.ts';
import { writtenPage, type WrittenPage } from '../written-page.ts';
import type { PageKind } from './kind.ts';
import { crumbOf, materialsCrumb } from './materials.ts';
import { textWords } from './text-words.ts';

export interface SessionPage extends WrittenPage<'session'> {
	readonly facts: readonly string[];
	readonly agenda: Agenda;
	readonly handouts: readonly (PageLink & { readonly files: readonly FileLink[] })[];
	readonly previous: PageLink | undefined;
	readonly next: PageLink | undefined;
}

export function buildSessionPage(context: Context, session: Session, kit: Kit): SessionPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const index = kit.sessions.indexOf(session);
	const [before, after] = [kit.sessions[index - 1], kit.sessions[index + 1]];
	return {
		...writtenPage(context, session, [materialsCrumb(locale, t), crumbOf(kit, locale)]),
		facts: sessionFacts(session, t),
		agenda: agendaOf(session, locale),
		handouts: handoutsOf(session, library).map((handout) => ({
			...pageLink(handout, locale),
			files: filesAt(context, pathOf(handout)).filter((file) => file.locale === textIn(handout, locale).tag),
		})),
		previous: before && pageLink(before, locale),
		next: after && pageLink(after, locale),
	};
}

export const sessionKind: PageKind<'session', SessionPage> = {
	build: (context, { thing, kit }) => buildSessionPage(context, thing, kit),
	words: ({ locale }, { thing }) => textWords(thing, locale),
	sharesStyles: true,
};
