/** Head of `<lang>.mdx`: words only. What is true in every language stands in the thing's own file. */
import { z } from 'astro/zod';
import { textSchema } from './common.ts';

export const translationSchema = z.strictObject({
	title: textSchema,
	/** One sentence, shown in lists and by search engines. */
	summary: textSchema.max(160, 'Keep the summary to 160 characters: lists and search engines cut it there.'),
	/** Everyday words that people of this language would search by. */
	keywords: z
		.array(textSchema)
		.min(5, 'Give at least five everyday words that people would search by.')
		.max(10, 'Keep to ten: each more makes every other say less, and the search index larger.')
		.refine(
			(list) => new Set(list.map((word) => word.toLowerCase())).size === list.length,
			'A word stands in it twice; once is enough for the search.',
		),
	/** Which state of the original each section follows. Written by `npm run translate`, not by hand. */
	follows: z.record(z.string(), z.string()).optional(),
	/** Name of the native reader who has read this translation, where somebody has. */
	readBy: textSchema.optional(),
});

export type TranslationData = z.infer<typeof translationSchema> & {
	/** Names of the parts of the agenda by their ids; in the words of a session only. */
	readonly parts?: Readonly<Record<string, string>>;
};
