/** Documents of the facilitators: the plan of a meeting, a handout, a meeting with its handouts, a whole kit. */
import { homeOf, translationIn, type Handout, type Kit, type Session } from '../../library/library.ts';
import type { Context } from '../../page-model/chrome.ts';
import { buildHandoutPage, buildKitPage, buildSessionPage, handoutsOf } from '../../page-model/kit-pages.ts';
import type { SessionPage } from '../../page-model/page.ts';
import { pageLink } from '../../page-model/page-links.ts';
import type { Block, Document, Level } from '../model/document.ts';
import { small, text } from './components.ts';
import { asPart, documentOf, heading, latest } from './text-document.ts';

/** What a facilitator holds in the hand: aim, agenda, steps, and the list of the handouts. */
export const planDocument = (session: Session, kit: Kit, context: Context): Document =>
	kept(session, context, () => planOf(session, kit, context));

function planOf(session: Session, kit: Kit, context: Context): Document {
	const page = buildSessionPage(context, session, kit);
	const t = context.translator(context.locale);
	const titles = page.handouts.map(({ title }) => title);
	const list: Block[] = [
		heading(1, t('materials.handouts')),
		{ kind: 'paragraph', inlines: [text(titles.join(' · '))] },
	];
	return documentOf(page, session, context, {
		title: `${session.data.order}. ${page.title}`,
		partOf: [pageLink(kit, context.locale).title],
		facts: page.facts,
		edition: kit.data.edition,
		before: agendaBlocks(page, context),
		after: titles.length > 0 ? list : [],
	});
}

/** The agenda as a picture and as a table, as on the page. */
function agendaBlocks({ agenda }: SessionPage, { locale, translator }: Context): Block[] {
	const t = translator(locale);
	return [
		heading(1, t('materials.agenda')),
		{
			kind: 'bar',
			alt: t('materials.agendaPicture'),
			parts: agenda.map(({ length, kind }) => ({ length, kind })),
		},
		{
			kind: 'table',
			head: [[text(t('materials.part'))], [text(t('materials.time'))]],
			rows: agenda.map(({ name, minutes }, i) => [[text(`${i + 1}. ${name}`)], [text(minutes)]]),
		},
	];
}

/** A sheet for the people in the room. */
export const handoutDocument = (handout: Handout, context: Context): Document =>
	kept(handout, context, () => handoutOf(handout, context));

function handoutOf(handout: Handout, context: Context): Document {
	const { library, locale } = context;
	const { kit, session } = homeOf(handout, library);
	const titles = [kit, session].flatMap((thing) => (thing ? [pageLink(thing, locale).title] : []));
	return documentOf(buildHandoutPage(context, handout), handout, context, {
		partOf: titles,
		facts: [],
		edition: kit?.data.edition ?? latest(library.kits.map(({ data }) => data.edition)),
		isGiven: session?.data.given.includes(handout.slug) ?? false,
	});
}

/** The plan of a meeting and all its handouts, each on a sheet of its own: one file to print. */
export function sessionDocument(session: Session, kit: Kit, context: Context): Document {
	const handouts = handoutsOf(session, context.library).map((handout) => handoutPart(handout, 1, context));
	return bound(planDocument(session, kit, context), handouts);
}

/** A whole kit as one book, with a table of contents. */
export function handbookDocument(kit: Kit, context: Context): Document {
	const { library } = context;
	const page = buildKitPage(context, kit);
	const own = documentOf(page, kit, context, { partOf: [], facts: page.facts, edition: kit.data.edition });
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

const known = new WeakMap<Context, Map<Session | Handout, Document>>();

/** Makes a Document once, though it stands by itself, in its meeting and in its kit. */
function kept(thing: Session | Handout, context: Context, make: () => Document): Document {
	const own = known.get(context) ?? new Map<Session | Handout, Document>();
	known.set(context, own);
	const document = own.get(thing) ?? make();
	own.set(thing, document);
	return document;
}

const isShared = ({ folder }: Handout) => folder.startsWith('kits/shared/');

/** Says where a sheet is that has not been translated, so that nobody looks for it among the pages. */
function missingPart(thing: Session | Handout, level: Level, { locale, translator }: Context): Block[] {
	const { title, language } = pageLink(thing, locale);
	const said = small([text(translator(locale)('topic.inOtherLanguage', { language }))]);
	return [{ kind: 'heading', level, inlines: [{ kind: 'word', lang: thing.data.original, text: title }] }, said];
}
