/** Pages of the facilitators: all kits, one kit, one meeting, one handout. */
import { localeTags, type Locale } from '../i18n/locales.ts';
import { materialsPath, localeUrl } from '../i18n/urls.ts';
import type { Translate } from '../i18n/translator.ts';
import {
	homeOf,
	pathOf,
	textIn,
	thingAt,
	translationIn,
	type Handout,
	type Kit,
	type Library,
	type Session,
} from '../library/library.ts';
import { writtenPage } from './article-pages.ts';
import { filesAt } from './downloads.ts';
import { chromeOf, type Context } from './chrome.ts';
import { kitChoices, lengthOf } from './kit-choices.ts';
import { timelineOf } from './kit-timeline.ts';
import type { AgendaPart, Crumb, HandoutPage, KitPage, KitLink, MaterialsPage, SessionPage } from './page.ts';
import { pageLink } from './page-links.ts';

export function buildMaterialsPage(context: Context): MaterialsPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const kits = library.kits.map((kit) => kitLink(kit, context));
	const written = localeTags.filter((tag) => kits.some(({ locales }) => locales.includes(tag)));
	return {
		...chromeOf({ kind: 'materials', path: materialsPath }, context, {
			title: t('materials.title'),
			description: t('materials.lede'),
		}),
		kits,
		written,
		choices: kitChoices(kits, written, t),
	};
}

const kitLink = (kit: Kit, context: Context): KitLink => ({
	...pageLink(kit, context.locale),
	facts: kitFacts(kit, context.translator(context.locale)),
	audience: kit.data.audience,
	length: lengthOf(kit.sessions.length),
	locales: localeTags.filter((tag) => translationIn(kit, tag)),
	files: filesAt(context, pathOf(kit)),
});

export function buildKitPage(context: Context, kit: Kit): KitPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const programme = library.infoPages.find(({ slug }) => slug === kit.data.inspiredBy);
	return {
		...writtenPage(context, kit, [materialsCrumb(locale, t)]),
		kind: 'kit',
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

export function buildSessionPage(context: Context, session: Session, kit: Kit): SessionPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const index = kit.sessions.indexOf(session);
	const [before, after] = [kit.sessions[index - 1], kit.sessions[index + 1]];
	return {
		...writtenPage(context, session, [materialsCrumb(locale, t), crumbOf(kit, locale)]),
		kind: 'session',
		facts: sessionFacts(session, t),
		agenda: agendaOf(session, locale, t),
		handouts: handoutsOf(session, library).map((handout) => ({
			...pageLink(handout, locale),
			files: filesAt(context, pathOf(handout)).filter((file) => file.locale === textIn(handout, locale).tag),
		})),
		previous: before && pageLink(before, locale),
		next: after && pageLink(after, locale),
	};
}

/** The crumbs of a handout lead to its meeting; one that several kits use stands directly among the materials. */
export function buildHandoutPage(context: Context, handout: Handout): HandoutPage {
	const { library, locale, translator } = context;
	const { kit, session } = homeOf(handout, library);
	const crumbs = [
		materialsCrumb(locale, translator(locale)),
		...[kit, session].flatMap((thing) => (thing ? [crumbOf(thing, locale)] : [])),
	];
	return { ...writtenPage(context, handout, crumbs), kind: 'handout' };
}

const materialsCrumb = (locale: Locale, t: Translate): Crumb => ({
	name: t('materials.title'),
	url: localeUrl(locale, materialsPath),
});

const crumbOf = (thing: Kit | Session, locale: Locale): Crumb => {
	const { title: name, url } = pageLink(thing, locale);
	return { name, url };
};

function kitFacts({ data, sessions }: Kit, t: Translate): string[] {
	return [
		t(`for.${data.audience}`),
		t('materials.meetings', { count: sessions.length }),
		t(`rhythm.${data.rhythm}`),
		t('materials.people', data.size),
	];
}

function sessionFacts({ data }: Session, t: Translate): string[] {
	return [
		t('materials.minutes', { count: data.minutes }),
		t('materials.people', data.size),
		...(data.needsExpert ? [t('materials.expert')] : []),
		...(data.safeguarding === 'raised' ? [t('materials.safeguarding')] : []),
		...(data.country === 'both' ? [] : [t(`country.${data.country}`)]),
	];
}

/** The agenda with each part's place on the bar. */
function agendaOf(session: Session, locale: Locale, t: Translate): AgendaPart[] {
	const { agenda, minutes } = session.data;
	const names = textIn(session, locale).data.parts ?? {};
	return agenda.map((part, i) => {
		const before = agenda.slice(0, i).reduce((sum, earlier) => sum + earlier.minutes, 0);
		return {
			name: names[part.part] ?? part.part,
			minutes: t('materials.minutes', { count: part.minutes }),
			start: (100 * before) / minutes,
			length: (100 * part.minutes) / minutes,
			kind: part.kind,
		};
	});
}

/** Handouts of a meeting in the order of use, those of all kits among them. */
export const handoutsOf = (session: Session, library: Library): Handout[] =>
	session.data.handouts.flatMap((name) => {
		const place = name.startsWith('shared/') ? name : `${session.kit}/${session.slug}/${name}`;
		const handout = thingAt(library, `${materialsPath}${place}/`);
		return handout?.kind === 'handout' ? [handout] : [];
	});
