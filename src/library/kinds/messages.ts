/** Messages of the interface: one flat list a language. Which keys there must be is said in `src/i18n/messages/schema.ts`. */
import { z } from 'astro/zod';
import type { Entry } from '../entry.ts';
import { readWords, type Sources } from '../read/sources.ts';

export type Messages = Entry<Readonly<Record<string, string>>>;

export const joinMessages = (sources: Sources): ReadonlyMap<string, Messages> =>
	readWords(sources, 'messages', 'messages', z.record(z.string(), z.string()));
