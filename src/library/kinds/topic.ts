/** A topic: guides of one field of life. Its name stands in a file of its own for each language. */
import { z } from 'astro/zod';
import { nameOf } from '../content-layout.ts';
import type { Worded } from '../entry.ts';
import { filesOf, readOne, readWords, type Sources } from '../read/sources.ts';
import { orderSchema, slugSchema, textSchema } from './common.ts';

const topicSchema = z.strictObject({
	/** Place among the topics. */
	order: orderSchema,
	/** Folder names of guides that will come to this topic. Take a line out when its guide is there. */
	coming: z.array(slugSchema).default([]),
});

const topicWordsSchema = z.strictObject({
	name: textSchema,
	/** One or two short sentences under the name. */
	summary: textSchema,
	/** Titles of the guides that will come, by their folder names. */
	coming: z.record(z.string(), textSchema).default({}),
});

type TopicData = z.infer<typeof topicSchema>;
type TopicWords = z.infer<typeof topicWordsSchema>;

export interface Topic extends Worded<TopicData, TopicWords> {
	readonly slug: string;
}

export const joinTopics = (sources: Sources): Topic[] =>
	filesOf(sources, 'topic', 'own')
		.flatMap((file) => {
			const entry = readOne(sources, file, topicSchema);
			const { folder } = file;
			if (!entry) return [];
			return [{ ...entry, folder, slug: nameOf(folder), words: readWords(sources, 'topic', folder, topicWordsSchema) }];
		})
		.sort((a, b) => a.data.order - b.data.order);
