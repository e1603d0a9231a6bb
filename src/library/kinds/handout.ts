/** A handout: a sheet for the people in the room. Its folder holds words only; what it is for is said by the session. */
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { handoutPath } from '../../i18n/urls.ts';
import { folderOf, nameOf } from '../content-layout.ts';
import type { Thing, Translation, WithOriginal } from '../entry.ts';
import type { Sources } from '../read/sources.ts';
import type { WrittenKind } from './kind.ts';
import { translationSchema } from './translation.ts';

/** Nobody searches for a handout by itself, so its words need no keywords. */
const handoutWordsSchema = translationSchema.extend({ keywords: translationSchema.shape.keywords.default([]) });

export type Handout = Thing<'handout', WithOriginal>;

export const isShared = ({ folder }: Pick<Handout, 'folder'>): boolean => folder.startsWith('kits/shared/');

export const handoutKind: WrittenKind = {
	words: handoutWordsSchema,
	path: (folder) => handoutPath(folder.replace(/^kits\//, '')),
	hasFiles: true,
};

/** Handouts that several kits use, such as the ground rules. */
export const joinSharedHandouts = (sources: Sources): Handout[] => handoutsIn(sources, 'kits/shared', defaultLocale);

/** Handouts of a folder, each a folder of words. */
export const handoutsIn = ({ texts }: Sources, parent: string, original: Locale): Handout[] =>
	[...texts]
		.filter(([folder]) => folderOf(folder) === parent)
		.map(([folder, translations]) => handoutOf(folder, translations, original));

function handoutOf(folder: string, translations: readonly Translation[], original: Locale): Handout {
	const first = translations.find(({ tag }) => tag === original) ?? translations[0];
	return {
		kind: 'handout',
		folder,
		slug: nameOf(folder),
		file: first?.file ?? folder,
		line: 1,
		lineAt: () => 1,
		data: { original },
		translations,
		pictures: [],
	};
}
