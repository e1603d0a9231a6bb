/** An info page, a page about us: the programmes, accessibility, privacy. */
import { z } from 'astro/zod';
import { infoPagePath } from '../../i18n/urls.ts';
import { nameOf } from '../content-layout.ts';
import type { Thing } from '../entry.ts';
import { readThings, type Sources } from '../read/sources.ts';
import { orderSchema, originalSchema } from './common.ts';
import type { WrittenKind } from './kind.ts';
import { translationSchema } from './translation.ts';

const infoPageSchema = z.strictObject({
	/** Place in the list of pages about us. */
	order: orderSchema,
	original: originalSchema,
});

export type InfoPage = Thing<'info-page', z.infer<typeof infoPageSchema>>;

export const infoPageKind: WrittenKind = {
	words: translationSchema,
	path: (folder) => infoPagePath(nameOf(folder)),
	hasFiles: false,
};

export const joinInfoPages = (sources: Sources): InfoPage[] => readThings(sources, 'info-page', infoPageSchema);
