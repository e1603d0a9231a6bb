/** Kits with their sessions, and sessions with their handouts. */
import type { Handout, Kit, Session, Translation } from './library.ts';
import { kitSchema, sessionSchema } from './schemas/kits.ts';
import { parseThings, type ThingSources } from './read/join-library.ts';
import type { Locale } from '../i18n/locales.ts';
import { defaultLocale } from '../i18n/locales.ts';

const parentOf = (folder: string) => folder.slice(0, folder.lastIndexOf('/'));

/** All kits in order, and the handouts that belong to none of them. */
export function joinKits(sources: ThingSources): { kits: Kit[]; sharedHandouts: Handout[] } {
	const kits = parseThings(sources, /^kits\/[^/]+\/kit\.yaml$/, kitSchema);
	const originals = new Map(kits.map(({ folder, data }) => [folder, data.original]));
	const sessions = parseThings(sources, /^kits\/[^/]+\/[^/]+\/session\.yaml$/, sessionSchema).map(
		(session): Session => ({
			...session,
			kind: 'session',
			kit: session.folder.split('/')[1] ?? '',
			data: { ...session.data, original: originals.get(parentOf(session.folder)) ?? defaultLocale },
			handouts: [],
		}),
	);
	const withHandouts = sessions.map((session) => ({
		...session,
		handouts: handoutsIn(sources, session.folder, session.data.original),
	}));
	return {
		kits: kits.map((kit): Kit => ({
			...kit,
			kind: 'kit',
			sessions: withHandouts.filter((session) => parentOf(session.folder) === kit.folder),
		})),
		sharedHandouts: handoutsIn(sources, 'kits/shared', defaultLocale),
	};
}

/** A handout is a folder of words; it has no file of its own to be found by. */
function handoutsIn({ translations }: ThingSources, parent: string, original: Locale): Handout[] {
	return [...translations]
		.filter(([folder]) => parentOf(folder) === parent)
		.map(([folder, entries]) =>
			handoutOf(
				folder,
				entries.map(({ translation }) => translation),
				original,
			),
		);
}

function handoutOf(folder: string, translations: readonly Translation[], original: Locale): Handout {
	const first = translations.find(({ tag }) => tag === original) ?? translations[0];
	return {
		kind: 'handout',
		folder,
		slug: folder.slice(folder.lastIndexOf('/') + 1),
		file: first?.file ?? folder,
		line: 1,
		lineAt: () => 1,
		data: { original },
		translations,
		pictures: [],
	};
}
