/** What the library must know of each kind of thing that has texts. */
import type { z } from 'astro/zod';
import type { TranslationData } from './translation.ts';

export interface WrittenKind {
	/** What the head of one of its texts may hold. */
	readonly words: z.ZodType<TranslationData>;
	/** Path of the page of the thing in a folder, without a language. */
	readonly path: (folder: string) => string;
	/** Whether files to take away are made of it. */
	readonly hasFiles: boolean;
}
