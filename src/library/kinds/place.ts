/** A place: an office or a help line that one can turn to. */
import { z } from 'astro/zod';
import type { Worded } from '../entry.ts';
import { readRegistry, type Sources } from '../read/sources.ts';
import { httpsSchema, slugSchema, textSchema } from './common.ts';

const placeSchema = z.strictObject({
	id: slugSchema,
	/** Id of a fact whose value is a phone number. */
	phone: slugSchema.optional(),
	web: httpsSchema.optional(),
});

const placeWordsSchema = z.strictObject({
	name: textSchema,
	/** One short sentence: what they do for you. */
	what: textSchema,
});

export type Place = Worded<z.infer<typeof placeSchema>, z.infer<typeof placeWordsSchema>>;

export const joinPlaces = (sources: Sources): ReadonlyMap<string, Place> =>
	readRegistry(sources, 'places', placeSchema, placeWordsSchema);
