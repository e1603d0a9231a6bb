/** What is true of a thing in every language: the files `topic.yaml`, `guide.yaml`, `story.yaml`, `page.yaml`. */
import { z } from 'astro/zod';
import { daySchema, originalSchema, slugSchema, wordsSchema } from './common.ts';

const order = z.number().int().positive();

export const topicSchema = z.strictObject({
	/** Place among the shelves. */
	order,
	name: wordsSchema,
	/** One or two short sentences under the name. */
	summary: wordsSchema,
	/** Guides that will come to this shelf. Take a line out when its guide is there. */
	coming: z.array(z.strictObject({ slug: slugSchema, title: wordsSchema })).default([]),
});

export const guideSchema = z.strictObject({
	/** Place on its shelf. */
	order,
	/** Language in which the guide is first written; the others follow it. */
	original: originalSchema,
	/** Whom the guide is for. */
	audience: z.enum(['everyone', 'third-country', 'eu', 'job-seekers']),
	/** Two or three guides to read next, as topic/guide. */
	related: z.array(z.string()).default([]),
});

export const storySchema = z.strictObject({
	/** Day on which it happened. */
	date: daySchema,
	/** Place among stories of the same day. */
	order: order.default(1),
	original: originalSchema,
});

export const infoPageSchema = z.strictObject({
	/** Place in the list of pages about us. */
	order,
	original: originalSchema,
});

/** Head of `<lang>.mdx`: words only. What is true in every language stands in the thing's own file. */
export const translationSchema = z.strictObject({
	title: z.string().trim().min(1),
	/** One sentence, shown in lists and by search engines. */
	summary: z
		.string()
		.trim()
		.min(1)
		.max(160, 'Keep the summary to 160 characters: lists and search engines cut it there.'),
	/** Everyday words that people of this language would search by. */
	keywords: z
		.array(z.string().trim().min(1))
		.min(5, 'Give at least five everyday words that people would search by.')
		.max(10, 'Keep to ten: each more makes every other say less, and the search index larger.')
		.refine(
			(list) => new Set(list.map((word) => word.toLowerCase())).size === list.length,
			'A word stands in it twice; once is enough for the search.',
		),
	/** Which state of the original each section follows. Written by `npm run translate`, not by hand. */
	follows: z.record(z.string(), z.string()).optional(),
	/** Name of the native reader who has read this translation, where somebody has. */
	readBy: z.string().trim().min(1).optional(),
});

export type TopicData = z.infer<typeof topicSchema>;
export type GuideData = z.infer<typeof guideSchema>;
export type StoryData = z.infer<typeof storySchema>;
export type InfoPageData = z.infer<typeof infoPageSchema>;
export type TranslationData = z.infer<typeof translationSchema> & {
	/** Names of the parts of the agenda by their ids; in the words of a session only. */
	readonly parts?: Readonly<Record<string, string>>;
};
