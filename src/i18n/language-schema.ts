/** A language of the site: a file of `content/languages/`, named for its tag (BCP 47). */
import { z } from 'astro/zod';

export const languageSchema = z.strictObject({
	/** The language's own name, as its readers know it. */
	name: z.string().trim().min(1),
	/** A draft is read, checked and shown by `npm run dev`; a build publishes none of its words. */
	state: z.enum(['draft', 'published']),
	/** Place in the language menu. */
	order: z.number().int().positive(),
	dir: z.enum(['ltr', 'rtl']).default('ltr'),
	/** The tag by which dates, numbers and plurals are written, where it is not that of the file: en-GB for en. */
	intl: z.string().refine(isTag, 'Write the tag of a language, for example en-GB.').optional(),
	/** `og:locale` of the language. */
	openGraph: z
		.string()
		.regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'Write language and country, for example et_EE.')
		.optional(),
	/** Whether what its speakers call official words leads the search to pages of other languages, also while it is a draft. */
	wordsAreSearched: z.boolean().default(false),
});

export type Language = z.infer<typeof languageSchema>;

/** Whether a text is the tag of a language as BCP 47 writes it. */
export function isTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text)[0] === text;
	} catch {
		return false;
	}
}
