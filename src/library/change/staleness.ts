/** Which sections of a translation are older than their original: by fingerprints of the text, never by dates. */
import type { Translation } from '../entry.ts';
import type { Written } from '../kinds/index.ts';
import { originalOf } from '../library.ts';

/** Anchors of the sections whose original has changed since they were translated; none while nothing is recorded. */
export function staleSections(thing: Written, translation: Translation): string[] {
	const original = originalOf(thing);
	const { follows } = translation.data;
	if (translation === original || !follows) return [];
	return Object.entries(original.outline.sections)
		.filter(([slug, fingerprint]) => follows[slug] !== fingerprint)
		.map(([slug]) => slug);
}
