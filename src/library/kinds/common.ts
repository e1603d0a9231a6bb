/** Pieces that several schemas share. Descriptions are written to the author: editors show them. */
import { z } from 'astro/zod';
import { defaultLocale } from '../../i18n/locales.ts';

/** An id or a folder name: small Latin letters, digits and hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slugSchema = z
	.string()
	.regex(slugPattern, 'Use small Latin letters, digits and hyphens only, for example "family-doctor".');

/** Words of one language. */
export const textSchema = z.string().trim().min(1);

/** Place among its like. */
export const orderSchema = z.number().int().positive();

export const httpsSchema = z.url({ protocol: /^https$/, error: 'Write a whole address that begins with https://' });

/** A day as YYYY-MM-DD. YAML may hand it over as a date; it stays a string here. */
export const daySchema = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date('Write the day as year-month-day, for example 2026-11-22.'),
);

/** Language in which a thing is first written; the others follow it. */
export const originalSchema = textSchema.default(defaultLocale);
