/** A redirect: an address that was published once, and leads on to where its page is now. */
import { z } from 'astro/zod';
import type { Entry } from '../entry.ts';
import { parseList } from '../read/parse-file.ts';
import { filesOf, type Sources } from '../read/sources.ts';

const pathSchema = z
	.string()
	.regex(
		/^\/([a-z0-9-]+\/)+$/,
		'Write the address of a page without its language, for example /health/family-doctor/.',
	);

/** What stands below the old address leads to the same place below the new one. */
const redirectSchema = z.strictObject({
	from: pathSchema,
	to: pathSchema,
	/** Those in which the old address was published: others need no page there. All, where it does not say. */
	languages: z.array(z.string()).min(1).optional(),
});

export type Redirect = Entry<z.infer<typeof redirectSchema>>;

export const joinRedirects = (sources: Sources): Redirect[] =>
	filesOf(sources, 'redirects', 'own').flatMap((file) =>
		parseList(file, redirectSchema, sources, () => sources.unparsable.add(file.path)),
	);
