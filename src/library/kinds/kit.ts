/** A kit: material for a whole series of sessions. */
import { z } from 'astro/zod';
import { kitPath } from '../../i18n/urls.ts';
import { folderOf, nameOf } from '../content-layout.ts';
import type { Thing } from '../entry.ts';
import { readThings, type Sources } from '../read/sources.ts';
import { daySchema, orderSchema, originalSchema, slugSchema } from './common.ts';
import type { WrittenKind } from './kind.ts';
import { joinSessions, sizeSchema, type Session } from './session.ts';
import { translationSchema } from './translation.ts';

export const kitSchema = z.strictObject({
	/** Place among the kits. */
	order: orderSchema,
	original: originalSchema,
	/** Whom the kit is for. */
	audience: z.enum(['job-seekers', 'families', 'mentors', 'support-persons', 'employers', 'organisers']),
	/** Folder name, below content/pages, of the page that tells of the programme behind the kit. */
	inspiredBy: slugSchema,
	size: sizeSchema,
	/** How often the group meets. */
	rhythm: z.enum(['weekly', 'fortnightly', 'monthly', 'once', 'free']),
	/** Day of the present edition; it stands at the foot of every printed sheet, so that two printouts can be told apart. */
	edition: daySchema,
});

export type KitData = z.infer<typeof kitSchema>;

export interface Kit extends Thing<'kit', KitData> {
	readonly sessions: readonly Session[];
}

export const kitKind: WrittenKind = {
	words: translationSchema,
	path: (folder) => kitPath(nameOf(folder)),
	hasFiles: true,
};

/** All kits in order, with their sessions. */
export function joinKits(sources: Sources): Kit[] {
	const kits = readThings(sources, 'kit', kitSchema);
	const sessions = joinSessions(sources, new Map(kits.map(({ folder, data }) => [folder, data.original])));
	return kits.map((kit) => ({ ...kit, sessions: sessions.filter(({ folder }) => folderOf(folder) === kit.folder) }));
}
