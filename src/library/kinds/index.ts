/** All kinds of things that have texts. A kind that lacks a part does not compile. */
import type { PlacedKind } from '../content-layout.ts';
import { guideKind, type Guide } from './guide.ts';
import { handoutKind, type Handout } from './handout.ts';
import { infoPageKind, type InfoPage } from './info-page.ts';
import type { WrittenKind } from './kind.ts';
import { kitKind, type Kit } from './kit.ts';
import { sessionKind, type Session } from './session.ts';
import { storyKind, type Story } from './story.ts';

export type Written = Guide | Story | InfoPage | Kit | Session | Handout;

const kinds: Readonly<Record<Written['kind'], WrittenKind>> = {
	guide: guideKind,
	story: storyKind,
	'info-page': infoPageKind,
	kit: kitKind,
	session: sessionKind,
	handout: handoutKind,
};

/** What the library knows of a kind. */
export const kindOf = (kind: Written['kind']): WrittenKind => kinds[kind];

/** The kind of the texts that lie in a folder of that sort; undefined where it holds none. */
export function writtenKindAt(kind: PlacedKind): WrittenKind | undefined {
	const written = kind === 'shared-handout' ? 'handout' : kind;
	return Object.hasOwn(kinds, written) ? kinds[written as Written['kind']] : undefined;
}
