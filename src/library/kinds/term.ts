/** A term: an official Estonian word in the forms that stand in letters, with its meaning in other languages. */
import { z } from 'astro/zod';
import type { Worded } from '../entry.ts';
import { readRegistry, type Sources } from '../read/sources.ts';
import { slugPattern, textSchema } from './common.ts';

const termSchema = z.strictObject({
	/** The word itself in plain letters; levels of language keep their capital ("A2"). */
	id: z
		.string()
		.regex(
			new RegExp(`${slugPattern.source}|^[A-C][12]$`),
			'Use small Latin letters, digits and hyphens only, for example "elamisluba".',
		),
	/** Nominative, genitive and partitive: elamisluba, elamisloa, elamisluba. `forms` are others that letters use. */
	et: z.strictObject({
		nom: z.string().min(1),
		gen: z.string().optional(),
		part: z.string().optional(),
		forms: z.array(textSchema).optional(),
	}),
	/** Other official names of the same thing, old ones too: people still meet them in letters. */
	also: z.array(z.string()).optional(),
	/** The guide that explains it, as topic/guide; it may be one that is still to come. */
	guide: z.string().optional(),
});

const termWordsSchema = z.strictObject({
	/** What it is called in this language. Estonian needs none: the word itself is Estonian. */
	meaning: textSchema.optional(),
	/** What people call it in everyday speech; only the search reads it. */
	said: z.array(textSchema).min(1).optional(),
});

/** Language of the word itself. */
export const termLocale = 'et';

export type Term = Worded<z.infer<typeof termSchema>, z.infer<typeof termWordsSchema>>;

export const joinTerms = (sources: Sources): ReadonlyMap<string, Term> =>
	readRegistry(sources, 'terms', termSchema, termWordsSchema);
