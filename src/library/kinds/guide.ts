/** A guide: one thing to know, in all its languages. */
import { z } from 'astro/zod';
import { guidePath } from '../../i18n/urls.ts';
import { folderOf, nameOf } from '../content-layout.ts';
import type { Thing } from '../entry.ts';
import { readThings, type Sources } from '../read/sources.ts';
import { orderSchema, originalSchema } from './common.ts';
import type { WrittenKind } from './kind.ts';
import { translationSchema } from './translation.ts';

const guideSchema = z.strictObject({
	/** Place in its topic. */
	order: orderSchema,
	original: originalSchema,
	/** Whom the guide is for. */
	audience: z.enum(['everyone', 'third-country', 'eu', 'job-seekers']),
	/** Two or three guides to read next, as topic/guide. */
	related: z.array(z.string()).default([]),
});

export interface Guide extends Thing<'guide', z.infer<typeof guideSchema>> {
	readonly topic: string;
}

export const guideKind: WrittenKind = {
	words: translationSchema,
	path: (folder) => guidePath(nameOf(folderOf(folder)), nameOf(folder)),
	hasFiles: true,
};

export const joinGuides = (sources: Sources): Guide[] =>
	readThings(sources, 'guide', guideSchema).map((thing) => ({ ...thing, topic: nameOf(folderOf(thing.folder)) }));
