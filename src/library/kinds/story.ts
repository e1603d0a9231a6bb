/** A story: something that happened in the project, with a date. */
import { z } from 'astro/zod';
import { storyPath } from '../../i18n/urls.ts';
import { nameOf } from '../content-layout.ts';
import type { Thing } from '../entry.ts';
import { readThings, type Sources } from '../read/sources.ts';
import { daySchema, orderSchema, originalSchema } from './common.ts';
import type { WrittenKind } from './kind.ts';
import { translationSchema } from './translation.ts';

const storySchema = z.strictObject({
	/** Day on which it happened. */
	date: daySchema,
	/** Place among stories of the same day. */
	order: orderSchema.default(1),
	original: originalSchema,
});

export type Story = Thing<'story', z.infer<typeof storySchema>>;

export const storyKind: WrittenKind = {
	words: translationSchema,
	path: (folder) => storyPath(nameOf(folder)),
	hasFiles: false,
};

export const joinStories = (sources: Sources): Story[] => readThings(sources, 'story', storySchema);
