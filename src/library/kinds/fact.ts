/** A fact: a value that can change, with where and when it was read and how long it may be trusted. */
import { z } from 'astro/zod';
import type { Worded } from '../entry.ts';
import { readRegistry, type Sources } from '../read/sources.ts';
import { daySchema, httpsSchema, slugSchema, textSchema } from './common.ts';

const amount = z.number().nonnegative();
const amountOrRange = z.union(
	[amount, z.tuple([amount, amount]).refine(([from, to]) => from < to, 'Write the smaller number first: [7, 10].')],
	'Write a number without a sign or quotes, for example 5 or 5.50, or two for a range, the smaller first: [5, 10].',
);

/** Kinds of value; each fact has at most one. The screen and the printer write them in the reader's language. */
const valueSchema = z.union(
	[
		z.strictObject({ money: amountOrRange }).describe('Euros'),
		z.strictObject({ minutes: amountOrRange }),
		z.strictObject({ hours: amountOrRange }),
		z.strictObject({ days: amountOrRange }),
		z.strictObject({ workingDays: amountOrRange }),
		z.strictObject({ weeks: amountOrRange }),
		z.strictObject({ months: amountOrRange }),
		z.strictObject({ years: amountOrRange }),
		z.strictObject({ percent: amountOrRange }),
		z.strictObject({ number: amountOrRange }),
		z.strictObject({
			phone: z.string().regex(/^\+?[0-9][0-9 ]*$/, 'Write digits and spaces only, for example "116 006".'),
		}),
		z.strictObject({ date: daySchema }),
		z.literal('words').describe('Said in words: each language has them under "value".'),
	],
	'Write one of: {money: 5}, {days: [7, 10]}, {percent: 70}, {phone: "112"}, {date: 2026-11-22}, another kind that stands in this file, or words.',
);

export type FactValue = z.infer<typeof valueSchema>;

const factSchema = z.strictObject({
	id: slugSchema,
	/** What the source says, in English, for editors. Never shown to readers. */
	statement: z.string().min(1),
	/** The value itself. Leave it out for a fact that only backs a sentence. */
	value: valueSchema.optional(),
	/** Who says it: the official Estonian name, which readers meet on doors and letters. */
	authority: z.string().min(1),
	/** Official address where a reader finds today's value. */
	source: httpsSchema,
	/** Address of the page that was read, where that is another site than the official one. */
	readAt: httpsSchema.optional(),
	/** Date of the page that was read, as exactly as it is known. */
	pageDate: z.union([
		z.literal('undated'),
		z
			.string()
			.regex(
				/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
				'Write "undated", or the date as exactly as it is known: 2026, 2026-03 or 2026-03-14.',
			)
			.refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, 'There is no such day.'),
	]),
	/** Day on which somebody last held the value against its source. */
	read: daySchema,
	/** `official` and `secondary` are shown; any other is never a bare value, only a pointer to its source. */
	confidence: z.enum(['official', 'secondary', 'dated', 'inferred', 'unclear', 'unconfirmed']),
	/** Last day on which the value may be shown without a warning. */
	expires: daySchema,
});

const factWordsSchema = z.strictObject({
	/** What the value is, as a reader would ask for it: "Visit to the specialist". */
	label: textSchema.optional(),
	/** The value itself, where it is one of words. */
	value: textSchema.optional(),
	/** One short sentence: for whom, or what the exception is. */
	note: textSchema.optional(),
});

type FactData = z.infer<typeof factSchema>;
export type FactWords = z.infer<typeof factWordsSchema>;
export type Fact = Worded<FactData, FactWords>;

export const joinFacts = (sources: Sources): ReadonlyMap<string, Fact> =>
	readRegistry(sources, 'facts', factSchema, factWordsSchema);

/** Whether the value may be shown as it is, or only the place where a reader finds today's. */
export const isConfirmed = ({ data: { value, confidence } }: Pick<Fact, 'data'>): boolean =>
	value !== undefined && (confidence === 'official' || confidence === 'secondary');

/** Whether the fact's trusted time is over on `today` (YYYY-MM-DD). */
export const isExpired = ({ data }: Pick<Fact, 'data'>, today: string): boolean => data.expires < today;
