/** A session: one meeting of a kit. */
import { z } from 'astro/zod';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { sessionPath } from '../../i18n/urls.ts';
import { folderOf, nameOf } from '../content-layout.ts';
import type { Thing, WithOriginal } from '../entry.ts';
import { readThings, type Sources } from '../read/sources.ts';
import { orderSchema, slugSchema, textSchema } from './common.ts';
import { handoutsIn, type Handout } from './handout.ts';
import type { WrittenKind } from './kind.ts';
import { translationSchema } from './translation.ts';

const people = z.number().int().positive();

export const sizeSchema = z
	.strictObject({
		/** Fewer than this, and the meeting needs another plan. */
		least: people,
		from: people,
		to: people,
	})
	.refine(
		({ least, from, to }) => least <= from && from <= to,
		'Write the sizes from small to large: least, from, to.',
	);

const sessionSchema = z.strictObject({
	/** Place in the series. */
	order: orderSchema,
	/** Length of the whole meeting; the parts of the agenda add up to it. */
	minutes: people,
	size: sizeSchema,
	/** Whether somebody from outside is invited. */
	needsExpert: z.boolean(),
	/** `raised` where children, homes or hard themes are part of the meeting. */
	safeguarding: z.enum(['ordinary', 'raised']),
	/** Where the meeting can be held as it is written. */
	country: z.enum(['both', 'ee', 'fi']),
	/** The parts in order. Their names are words, and stand in each language's file under "parts:". */
	agenda: z
		.array(
			z.strictObject({ part: slugSchema, minutes: people, kind: z.enum(['open', 'talk', 'work', 'break', 'close']) }),
		)
		.min(1),
	/** Folder names of the handouts, in the order of use; those of all kits as shared/ground-rules. */
	handouts: z.array(z.string()),
	/** Those of them that leave the group, as a certificate or a letter does: they carry no notes of ours. */
	given: z.array(z.string()).default([]),
});

/** Head of a session's words: those of any text, and the names of the parts of its agenda. */
const sessionWordsSchema = translationSchema.extend({ parts: z.record(z.string(), textSchema) });

export interface Session extends Thing<'session', z.infer<typeof sessionSchema> & WithOriginal> {
	/** Folder name of its kit. */
	readonly kit: string;
	/** Its own handouts; those of all kits are in `Library.sharedHandouts`. */
	readonly handouts: readonly Handout[];
}

export const sessionKind: WrittenKind = {
	words: sessionWordsSchema,
	path: (folder) => sessionPath(nameOf(folderOf(folder)), nameOf(folder)),
	hasFiles: true,
};

/** All sessions in order; `originals` are the languages in which the kits were first written, by their folders. */
export const joinSessions = (sources: Sources, originals: ReadonlyMap<string, Locale>): Session[] =>
	readThings(sources, 'session', sessionSchema).map((session) => {
		const original = originals.get(folderOf(session.folder)) ?? defaultLocale;
		return {
			...session,
			kit: nameOf(folderOf(session.folder)),
			data: { ...session.data, original },
			handouts: handoutsIn(sources, session.folder, original),
		};
	});
