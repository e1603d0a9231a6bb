/** A Term: an official Estonian word in the forms that stand in letters, with its meaning in our languages. */
import { z } from 'astro/zod';
import { writtenTags } from '../../i18n/locales.ts';
import { slugPattern, wordsSchema, type Words } from './common.ts';

export const termSchema = z.strictObject({
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
		forms: z.array(z.string().trim().min(1)).optional(),
	}),
	/** Other official names of the same thing, old ones too: people still meet them in letters. */
	also: z.array(z.string()).optional(),
	/** What people call it in everyday speech, by language; only the search reads it. */
	said: z
		.partialRecord(z.enum([...writtenTags, 'uk', 'fi', 'sv']), z.array(z.string().trim().min(1)).min(1))
		.optional(),
	/** The guide that explains it, as topic/guide; it may be one that is still to come. */
	guide: z.string().optional(),
	/** Meanings in languages that we do not publish yet. */
	uk: z.string().optional(),
	fi: z.string().optional(),
	sv: z.string().optional(),
	// Last, so that a language is no longer optional once it is published.
	...Object.fromEntries(Object.entries(wordsSchema.shape).filter(([tag]) => tag !== 'et')),
});

interface Word {
	readonly id: string;
	readonly et: {
		readonly nom: string;
		readonly gen?: string | undefined;
		readonly part?: string | undefined;
		readonly forms?: readonly string[] | undefined;
	};
	readonly also?: readonly string[] | undefined;
	readonly said?: Readonly<Partial<Record<string, readonly string[]>>> | undefined;
	readonly guide?: string | undefined;
	readonly uk?: string | undefined;
	readonly fi?: string | undefined;
	readonly sv?: string | undefined;
}

/** Languages in which every term has its meaning: all that people wrote, but for its own. */
export type MeaningTag = Exclude<keyof Words, 'et'>;

export type Term = Word & Readonly<Record<MeaningTag, string>>;
