/** A Letter: what an official word asks of a person who finds it in a letter. The word itself is a Term. */
import { z } from 'astro/zod';
import { slugSchema, wordsSchema } from './common.ts';

export const letterSchema = z.strictObject({
	/** Id of the term. */
	id: z.string().min(1),
	/** What the word means for the person who holds the letter: one to three short sentences. */
	means: wordsSchema,
	/** Whether there is a deadline, and where it stands. Its length is a fact. */
	deadline: wordsSchema,
	/** What to do, step by step. */
	todo: z.array(wordsSchema).min(1).max(5),
	/** Ids of facts with the amounts, dates and lengths. */
	facts: z.array(slugSchema).default([]),
	/** Ids of places that help. */
	places: z.array(slugSchema).default([]),
});

export type Letter = z.infer<typeof letterSchema>;
