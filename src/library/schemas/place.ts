/** A Place: an office or a help line that one can turn to. */
import { z } from 'astro/zod';
import { httpsSchema, slugSchema, wordsSchema } from './common.ts';

export const placeSchema = z.strictObject({
	id: slugSchema,
	name: wordsSchema,
	/** One short sentence: what they do for you. */
	what: wordsSchema,
	/** Id of a fact whose value is a phone number. */
	phone: slugSchema.optional(),
	web: httpsSchema.optional(),
});

export type Place = z.infer<typeof placeSchema>;
