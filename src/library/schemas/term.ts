/** A Term: an official Estonian word in the forms that stand in letters, with its meaning in our languages. */
import { z } from 'astro/zod';
import { slugPattern, wordsSchema, type Words } from './common.ts';

export const termSchema = z.strictObject({
	/** The word itself in plain letters; levels of language keep their capital ("A2"). */
	id: z
		.string()
		.regex(
			new RegExp(`${slugPattern.source}|^[A-C][12]$`),
			'Use small Latin letters, digits and hyphens only, for example "elamisluba".',
		),
	/** Nominative, genitive and partitive: elamisluba, elamisloa, elamisluba. */
	et: z.strictObject({ nom: z.string().min(1), gen: z.string().optional(), part: z.string().optional() }),
	/** Other official names of the same thing, old ones too: people still meet them in letters. */
	also: z.array(z.string()).optional(),
	/** Meanings in languages that we do not publish yet. */
	uk: z.string().optional(),
	fi: z.string().optional(),
	sv: z.string().optional(),
	// Last, so that a language is no longer optional once it is published.
	...Object.fromEntries(Object.entries(wordsSchema.shape).filter(([tag]) => tag !== 'et')),
});

interface Word {
	readonly id: string;
	readonly et: { readonly nom: string; readonly gen?: string | undefined; readonly part?: string | undefined };
	readonly also?: readonly string[] | undefined;
	readonly uk?: string | undefined;
	readonly fi?: string | undefined;
	readonly sv?: string | undefined;
}

/** Languages in which every term has its meaning: all that people wrote, but for its own. */
export type MeaningTag = Exclude<keyof Words, 'et'>;

export type Term = Word & Readonly<Record<MeaningTag, string>>;
