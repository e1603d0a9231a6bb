/** The page of a kit. */
import type { Kit, KitData } from '../../library/kinds/kit.ts';
import type { Context } from '../../views/context.ts';
import { kitFacts, sessionFacts } from '../../views/kit-facts.ts';
import { pageLink, type PageLink } from '../../views/page-links.ts';
import { timelineOf, type Timeline } from '../../views/timeline.ts';
import { writtenPage, type WrittenPage } from '../written-page.ts';
import type { PageKind } from './kind.ts';
import { materialsCrumb } from './materials.ts';
import type { MaterialLink } from './material-link.ts';
import { textWords } from './text-words.ts';

/** A session in the list of its series; what else the browser needs for a calendar stands in its words. */
export interface SessionLink extends MaterialLink {
	readonly slug: string;
	readonly minutes: number;
}

export interface KitPage extends WrittenPage<'kit'> {
	readonly slug: string;
	readonly facts: readonly string[];
	readonly rhythm: KitData['rhythm'];
	readonly timeline: Timeline;
	readonly sessions: readonly SessionLink[];
	/** The page about the programme that inspired the kit. */
	readonly programme: PageLink | undefined;
}

export function buildKitPage(context: Context, kit: Kit): KitPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const programme = library.infoPages.find(({ slug }) => slug === kit.data.inspiredBy);
	return {
		...writtenPage(context, kit, [materialsCrumb(locale, t)]),
		slug: kit.slug,
		facts: kitFacts(kit, t),
		rhythm: kit.data.rhythm,
		timeline: timelineOf(kit, locale, t),
		sessions: kit.sessions.map((session) => ({
			...pageLink(session, locale),
			facts: sessionFacts(session, t),
			slug: session.slug,
			minutes: session.data.minutes,
		})),
		programme: programme && pageLink(programme, locale),
	};
}

export const kitKind: PageKind<'kit', KitPage> = {
	build: (context, { thing }) => buildKitPage(context, thing),
	words: ({ locale }, { thing }) => textWords(thing, locale),
	sharesStyles: true,
};
