/**
 * The one collection: the texts that Astro compiles and draws. Everything else of `content/` is read, together with
 * them, by `src/library/read/load-library.ts`, which has judged it all before this runs; a schema here would be a second
 * judgement, over another reader of YAML.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { localeTags } from './i18n/locales.ts';
import { textPatterns } from './library/content-layout.ts';
import { site } from './site.ts';

export const collections = {
	texts: defineCollection({
		loader: glob({
			base: site.contentFolder,
			pattern: textPatterns(localeTags),
			// Astro's own ids are in small letters, which would lose the tag of a language like zh-Hans.
			generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
		}),
	}),
};
