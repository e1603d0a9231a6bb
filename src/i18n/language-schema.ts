/** A language of the site: a file of `content/languages/`, named for its tag (BCP 47). */
import { z } from 'astro/zod';

export const languageSchema = z.strictObject({
	/** The language's own name, as its readers know it. */
	name: z.string().trim().min(1),
	/** A draft is read, checked and shown by `npm run dev`; a build publishes none of its words. */
	state: z.enum(['draft', 'published']),
	/** Place in the language menu. */
	order: z.number().int().positive(),
	/** Direction of its writing, where it is not that which the tag tells. */
	dir: z.enum(['ltr', 'rtl']).optional(),
	/** The tag by which dates, numbers and plurals are written, where it is not that of the file: en-GB for en. */
	intl: z.string().refine(isTag, 'Write the tag of a language, for example en-GB.').optional(),
	/** `og:locale` of the language. */
	openGraph: z
		.string()
		.regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'Write language and country, for example et_EE.')
		.optional(),
	/**
	 * Whether its words for official terms, what they mean and what people call them, lead the search to pages of other
	 * languages. While the language is a draft, that is all that a build takes of it; no page shows them.
	 */
	wordsAreSearched: z.boolean().default(false),
});

export type Language = z.infer<typeof languageSchema>;

/**
 * Whether a text is the tag of a language as BCP 47 writes it. Languages of more than three letters, which nobody has
 * registered, would be taken for words of our own addresses.
 */
export function isTag(text: string): boolean {
	try {
		return /^[a-z]{2,3}(-|$)/.test(text) && Intl.getCanonicalLocales(text)[0] === text;
	} catch {
		return false;
	}
}
