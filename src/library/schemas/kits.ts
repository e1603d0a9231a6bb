/** What is true of a facilitator kit in every language: `kit.yaml`, and `session.yaml` of each of its meetings. */
import { z } from 'astro/zod';
import { daySchema, originalSchema, slugSchema } from './common.ts';
import { translationSchema } from './things.ts';

const order = z.number().int().positive();
const people = z.number().int().positive();

const sizeSchema = z
	.strictObject({
		/** Fewer than this, and the meeting needs another plan. */
		least: people,
		from: people,
		to: people,
	})
	.refine(
		({ least, from, to }) => least <= from && from <= to,
		'Write the sizes from small to large: least, from, to.',
	);

export const kitSchema = z.strictObject({
	/** Place among the kits. */
	order,
	original: originalSchema,
	/** Whom the kit is for. */
	audience: z.enum(['job-seekers', 'families', 'mentors', 'support-persons', 'employers', 'organisers']),
	/** Folder name, below content/pages, of the page that tells of the programme behind the kit. */
	inspiredBy: slugSchema,
	size: sizeSchema,
	/** How often the group meets. */
	rhythm: z.enum(['weekly', 'fortnightly', 'monthly', 'once', 'free']),
	/** Day of the present edition; it stands at the foot of every printed sheet, so that two printouts can be told apart. */
	edition: daySchema,
});

export const sessionSchema = z.strictObject({
	/** Place in the series. */
	order,
	/** Length of the whole meeting; the parts of the agenda add up to it. */
	minutes: people,
	size: sizeSchema,
	/** Whether somebody from outside is invited. */
	needsExpert: z.boolean(),
	/** `raised` where children, homes or hard themes are part of the meeting. */
	safeguarding: z.enum(['ordinary', 'raised']),
	/** Where the meeting can be held as it is written. */
	country: z.enum(['both', 'ee', 'fi']),
	/** The parts in order. Their names are words, and stand in each language's file under "parts:". */
	agenda: z
		.array(
			z.strictObject({ part: slugSchema, minutes: people, kind: z.enum(['open', 'talk', 'work', 'break', 'close']) }),
		)
		.min(1),
	/** Folder names of the handouts, in the order of use; those of all kits as shared/ground-rules. */
	handouts: z.array(z.string()),
	/** Those of them that leave the group, as a certificate or a letter does: they carry no notes of ours. */
	given: z.array(z.string()).default([]),
});

/** Head of a session's words: those of any text, and the names of the parts of its agenda. */
export const sessionWordsSchema = translationSchema.extend({
	parts: z.record(z.string(), z.string().trim().min(1)),
});

/** Head of a handout's words: nobody searches for a handout by itself, so it needs no keywords. */
export const handoutWordsSchema = translationSchema.extend({ keywords: translationSchema.shape.keywords.default([]) });

export type KitData = z.infer<typeof kitSchema>;
export type SessionData = z.infer<typeof sessionSchema>;
