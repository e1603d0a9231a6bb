/** The list of all files to be made, each with its name, its place on the site, and what stands in it. */
import { localeTags, type Locale } from '../../i18n/locales.ts';
import type { Guide } from '../../library/kinds/guide.ts';
import type { Handout } from '../../library/kinds/handout.ts';
import type { Written } from '../../library/kinds/index.ts';
import type { Kit } from '../../library/kinds/kit.ts';
import type { Session } from '../../library/kinds/session.ts';
import { fileNameOf, sessionFileName, pathOf, textIn, translationIn } from '../../library/library.ts';
import { onceFor } from '../../once-per.ts';
import { guideFacts } from '../../views/guide-facts.ts';
import { textView } from '../../views/text-view.ts';
import type { Download } from '../../views/download.ts';
import type { Context } from '../../views/context.ts';
import type { Document } from '../model/document.ts';
import { bookFile, type Drawn } from './book-file.ts';
import { headOf } from './kept-parts.ts';
import type { ListedFile } from './listed-file.ts';
import { handbookDocument, handoutDocument, sessionDocument, planDocument } from '../compose/kit-documents.ts';
import { documentOf, lastRead } from '../compose/text-document.ts';

/** Files that are drawn up together, in one language. */
export interface FileGroup {
	/** What the files are: a guide and the book of the only guide are made of the same texts. */
	readonly name: 'guide' | 'book' | 'shared' | 'kit';
	readonly locale: Locale;
	/** Folders, from `content/`, whose texts stand in the files. */
	readonly folders: readonly string[];
	readonly list: () => ListedFile[];
}

/** Hands over what `draw` draws up of a guide in a language, or what was drawn up of it before. */
export type Keep = (guide: Guide, locale: Locale, draw: () => Document) => Drawn;

const keepNothing: Keep = (_guide, _locale, draw) => {
	const document = draw();
	return { ...headOf(document), document: () => document };
};

/** All files of the library, in every language in which a thing is written; one group after another, so that few are held. */
export function* fileGroups(context: Omit<Context, 'locale'>, keep = keepNothing): Generator<FileGroup> {
	const { kits, sharedHandouts } = context.library;
	const shared = sharedHandouts.map(({ folder }) => folder);
	for (const locale of localeTags) {
		yield* guideGroups({ ...context, locale }, keep);
		yield {
			name: 'shared',
			locale,
			folders: shared,
			list: () => sharedHandouts.flatMap((handout) => handoutFiles(handout, { ...context, locale })),
		};
		for (const kit of kits)
			yield {
				name: 'kit',
				locale,
				folders: [kit.folder, ...shared],
				list: () => kitFiles(kit, { ...context, locale }),
			};
	}
}

/** The same as one list. */
export const fileList = (context: Omit<Context, 'locale'>): ListedFile[] =>
	[...fileGroups(context)].flatMap(({ list }) => list());

/** To print, and to change. */
const twoFormats = ['pdf', 'docx'] as const;

/** Everything that is the same for the files of one thing. */
function commonOf(thing: Written, role: Download['role'], name: string, { locale }: Context) {
	const { data, file } = textIn(thing, locale);
	const fileOf = (ending: string) => `${name}-${locale}.${ending}`;
	return { fileOf, order: { role, locale, title: data.title, path: pathOf(thing), source: file } };
}

function pdfAndDocx(
	thing: Written,
	role: Download['role'],
	name: string,
	document: Document,
	context: Context,
): ListedFile[] {
	const { fileOf, order } = commonOf(thing, role, name, context);
	return twoFormats.map((format) => ({ ...order, file: fileOf(format), format, document }));
}

function onlyPdf(
	thing: Written,
	role: Download['role'],
	name: string,
	document: Document,
	context: Context,
): ListedFile {
	const { fileOf, order } = commonOf(thing, role, name, context);
	return { ...order, file: fileOf('pdf'), format: 'pdf', document };
}

const isWritten = (thing: Written, { locale }: Context) => translationIn(thing, locale) !== undefined;

function* guideGroups(context: Context, keep: Keep): Generator<FileGroup> {
	const { locale } = context;
	const guides = context.library.guides.filter((guide) => isWritten(guide, context));
	// Drawn up once, though it stands by itself and in the book.
	const drawn = onceFor((guide: Guide) => keep(guide, locale, () => guideDocument(guide, context)));
	for (const guide of guides)
		yield {
			name: 'guide',
			locale,
			folders: [guide.folder],
			list: () => [onlyPdf(guide, 'guide', fileNameOf(guide), drawn(guide).document(), context)],
		};
	if (guides.length === 0) return;
	const chapters = () => guides.map((guide) => ({ guide, ...drawn(guide) }));
	yield {
		name: 'book',
		locale,
		folders: guides.map(({ folder }) => folder),
		list: () => [bookFile(chapters(), context)],
	};
}

export function guideDocument(guide: Guide, context: Context): Document {
	const view = textView(context, guide);
	const { topicName, audience, factsRead } = guideFacts(context, guide, view);
	const facts = [audience, factsRead].filter((fact) => fact !== undefined);
	return documentOf(guide, context, { partOf: [topicName], facts, edition: lastRead(view, context.library) }, view);
}

/** Folder of a session in the ZIP of its kit: in an archive only the name says what comes first. */
const numbered = ({ data, slug }: Session, { sessions }: Kit): string =>
	`${String(data.order).padStart(String(sessions.length).length, '0')}-${slug}`;

/** Files of a kit; the list for its ZIP names all of them, and the handouts of all kits that its meetings use. */
function kitFiles(kit: Kit, context: Context): ListedFile[] {
	const sessions = kit.sessions.map((session) => ({
		folder: numbered(session, kit),
		orders: sessionFiles(session, kit, context),
	}));
	const files = sessions.flatMap(({ orders }) => orders);
	if (!isWritten(kit, context)) return files;
	const handbook = onlyPdf(kit, 'handbook', fileNameOf(kit), handbookDocument(kit, context), context);
	const { fileOf, order } = commonOf(kit, 'kit', fileNameOf(kit), context);
	const used = new Set(kit.sessions.flatMap(({ data }) => data.handouts));
	const usedShared = context.library.sharedHandouts.filter(
		(one) => used.has(`shared/${one.slug}`) && isWritten(one, context),
	);
	const entries = [
		{ folder: '', file: handbook.file },
		// The handbook holds the same pages as the files of whole sessions.
		...sessions.flatMap(({ folder, orders }) =>
			orders.filter(({ role }) => role !== 'session').map(({ file }) => ({ folder, file })),
		),
		...usedShared.flatMap((one) => handoutFileNames(one, context).map((file) => ({ folder: 'shared', file }))),
	];
	const list = { file: fileOf('json'), format: 'json', zip: fileOf('zip'), day: kit.data.edition, entries } as const;
	return [handbook, { ...order, ...list }, ...files];
}

function sessionFiles(session: Session, kit: Kit, context: Context): ListedFile[] {
	const handouts = session.handouts.flatMap((handout) => handoutFiles(handout, context));
	if (!isWritten(session, context)) return handouts;
	const plan = planDocument(session, kit, context);
	const whole = sessionDocument(session, kit, context);
	return [
		...(session.data.handouts.length > 0
			? [onlyPdf(session, 'session', sessionFileName(session), whole, context)]
			: []),
		...pdfAndDocx(session, 'plan', fileNameOf(session), plan, context),
		...handouts,
	];
}

function handoutFiles(handout: Handout, context: Context): ListedFile[] {
	if (!isWritten(handout, context)) return [];
	return pdfAndDocx(handout, 'handout', fileNameOf(handout), handoutDocument(handout, context), context);
}

const handoutFileNames = (handout: Handout, { locale }: Context): string[] =>
	twoFormats.map((format) => `${fileNameOf(handout)}-${locale}.${format}`);
