/** A letter word: what an official word asks of a person who finds it in a letter. The word itself is a term. */
import { z } from 'astro/zod';
import type { Worded } from '../entry.ts';
import { readRegistry, type Sources } from '../read/sources.ts';
import { slugSchema, textSchema } from './common.ts';

const letterSchema = z.strictObject({
	/** Id of the term. */
	id: z.string().min(1),
	/** Ids of facts with the amounts, dates and lengths. */
	facts: z.array(slugSchema).default([]),
	/** Ids of places that help. */
	places: z.array(slugSchema).default([]),
});

const letterWordsSchema = z.strictObject({
	/** What the word means for the person who holds the letter: one to three short sentences. */
	means: textSchema,
	/** Whether there is a deadline, and where it stands. Its length is a fact. */
	deadline: textSchema,
	/** What to do, step by step. */
	todo: z.array(textSchema).min(1).max(5),
});

export type LetterWords = z.infer<typeof letterWordsSchema>;
export type Letter = Worded<z.infer<typeof letterSchema>, LetterWords>;

export const joinLetters = (sources: Sources): ReadonlyMap<string, Letter> =>
	readRegistry(sources, 'letters', letterSchema, letterWordsSchema);
