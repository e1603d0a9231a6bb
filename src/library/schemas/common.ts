/** Pieces that several schemas share. Descriptions are written to the author: editors show them. */
import { z } from 'astro/zod';
import { defaultLocale, localeTags, writtenTags, type Locale } from '../../i18n/locales.ts';

/** An id or a folder name: small Latin letters, digits and hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slugSchema = z
	.string()
	.regex(slugPattern, 'Use small Latin letters, digits and hyphens only, for example "family-doctor".');

/** Words in every language that people wrote; a language added later is a Problem until they are there. */
export const wordsSchema = z.strictObject(
	Object.fromEntries(writtenTags.map((tag) => [tag, z.string().trim().min(1)])) as Record<
		(typeof writtenTags)[number],
		z.ZodString
	>,
);
export type Words = z.infer<typeof wordsSchema>;

export const httpsSchema = z.url({ protocol: /^https$/, error: 'Write a whole address that begins with https://' });

/** A day as YYYY-MM-DD. YAML may hand it over as a date; it stays a string here. */
export const daySchema = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date('Write the day as year-month-day, for example 2026-11-22.'),
);

export const originalSchema = z.enum(localeTags as readonly [Locale, ...Locale[]]).default(defaultLocale);
