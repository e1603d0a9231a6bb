/** Documents of the facilitators: the plan of a meeting, a handout, a meeting with its handouts, a whole kit. */
import { isShared, type Handout } from '../../library/kinds/handout.ts';
import type { Kit } from '../../library/kinds/kit.ts';
import type { Session } from '../../library/kinds/session.ts';
import { homeOf, translationIn } from '../../library/library.ts';
import { handoutsOf } from '../../library/handouts-of.ts';
import { oncePer } from '../../once-per.ts';
import type { Translate } from '../../i18n/translator.ts';
import { agendaOf, barOf, type Agenda } from '../../views/agenda.ts';
import { kitFacts, sessionFacts } from '../../views/kit-facts.ts';
import type { Context } from '../../views/context.ts';
import { pageLink } from '../../views/page-links.ts';
import type { Block, Document, Level } from '../model/document.ts';
import { small, text } from './components.ts';
import { asPart, documentOf, heading, latest } from './text-document.ts';

/** What a facilitator holds in the hand: aim, agenda, steps, and the list of the handouts. */
export function planDocument(session: Session, kit: Kit, context: Context): Document {
	return remembered(context, session, () => {
		const { library, locale, translator } = context;
		const t = translator(locale);
		const titles = handoutsOf(session, library).map((handout) => pageLink(handout, locale).title);
		const list: Block[] = [
			heading(1, t('materials.handouts')),
			{ kind: 'paragraph', inlines: [text(titles.join(' · '))] },
		];
		return documentOf(session, context, {
			title: `${session.data.order}. ${pageLink(session, locale).title}`,
			partOf: [pageLink(kit, locale).title],
			facts: sessionFacts(session, t),
			edition: kit.data.edition,
			before: agendaBlocks(agendaOf(session, locale), t),
			after: titles.length > 0 ? list : [],
		});
	});
}

/** The agenda as a picture and as a table, as on the page. */
const agendaBlocks = (agenda: Agenda, t: Translate): Block[] => [
	heading(1, t('materials.agenda')),
	{
		kind: 'bar',
		alt: t('materials.agendaPicture'),
		parts: agenda.parts.map((part) => ({ length: barOf(part, agenda).length, kind: part.kind })),
	},
	{
		kind: 'table',
		head: [[text(t('materials.part'))], [text(t('materials.time'))]],
		rows: agenda.parts.map(({ name, minutes }, i) => [
			[text(`${i + 1}. ${name}`)],
			[text(t('materials.minutes', { count: minutes }))],
		]),
	},
];

/** A sheet for the people in the room. */
export function handoutDocument(handout: Handout, context: Context): Document {
	return remembered(context, handout, () => {
		const { library, locale } = context;
		const { kit, session } = homeOf(handout, library);
		return documentOf(handout, context, {
			partOf: [kit, session].flatMap((thing) => (thing ? [pageLink(thing, locale).title] : [])),
			facts: [],
			edition: kit?.data.edition ?? latest(library.kits.map(({ data }) => data.edition)),
			isGiven: session?.data.given.includes(handout.slug) ?? false,
		});
	});
}

/** The plan of a meeting and all its handouts, each on a sheet of its own: one file to print. */
export function sessionDocument(session: Session, kit: Kit, context: Context): Document {
	const handouts = handoutsOf(session, context.library).map((handout) => handoutPart(handout, 1, context));
	return bound(planDocument(session, kit, context), handouts);
}

/** A whole kit as one book, with a table of contents. */
export function handbookDocument(kit: Kit, context: Context): Document {
	const { library, locale, translator } = context;
	const facts = kitFacts(kit, translator(locale));
	const own = documentOf(kit, context, { partOf: [], facts, edition: kit.data.edition });
	const handouts = kit.sessions.map((session) => handoutsOf(session, library));
	const sessions = kit.sessions.flatMap((session, i) => [
		partFrom(session, 1, context, () => planDocument(session, kit, context)),
		...(handouts[i] ?? []).filter((one) => !isShared(one)).map((handout) => handoutPart(handout, 2, context)),
	]);
	const shared = [...new Set(handouts.flat().filter(isShared))].map((handout) => handoutPart(handout, 1, context));
	return { ...bound(own, [...sessions, ...shared]), hasContents: true };
}

/** One Document within another. */
interface Part {
	readonly blocks: readonly Block[];
	readonly remarks: readonly string[];
}

/** What is to be said of any of the parts is said once, of the whole. */
const bound = (own: Document, parts: readonly Part[]): Document => ({
	...own,
	blocks: [own, ...parts].flatMap(({ blocks }) => blocks),
	remarks: [...new Set([own, ...parts].flatMap(({ remarks }) => remarks))],
});

function partFrom(thing: Session | Handout, level: Level, context: Context, make: () => Document): Part {
	if (!translationIn(thing, context.locale)) return { blocks: missingPart(thing, level, context), remarks: [] };
	const document = make();
	return { blocks: asPart(document, level), remarks: document.remarks };
}

const handoutPart = (handout: Handout, level: Level, context: Context): Part =>
	partFrom(handout, level, context, () => handoutDocument(handout, context));

const documentsOf = oncePer<Context, Map<Session | Handout, Document>>(() => new Map());

/** Makes a Document once, though it stands by itself, in its session and in its kit. */
function remembered(context: Context, thing: Session | Handout, make: () => Document): Document {
	const known = documentsOf(context);
	const document = known.get(thing) ?? make();
	known.set(thing, document);
	return document;
}

/** Says where a sheet is that has not been translated, so that nobody looks for it among the pages. */
function missingPart(thing: Session | Handout, level: Level, { locale, translator }: Context): Block[] {
	const { title, language } = pageLink(thing, locale);
	const said = small([text(translator(locale)('topic.inOtherLanguage', { language }))]);
	return [{ kind: 'heading', level, inlines: [{ kind: 'word', lang: thing.data.original, text: title }] }, said];
}
