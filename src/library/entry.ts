/** What all that an author writes has in common: data, and where it stands. */
import type { Locale } from '../i18n/locales.ts';
import type { TranslationData } from './kinds/translation.ts';
import type { Outline } from './outline.ts';

/** One entry of a file: its data, and where an author finds it. */
export interface Entry<Data> {
	readonly file: string;
	readonly line: number;
	readonly data: Data;
	/** Line of one of its fields, by the keys that lead there; of what stands around it where it is absent. */
	readonly lineAt: (...path: readonly PropertyKey[]) => number;
}

/** An entry whose words stand in files of their own, one for each language. */
export interface Worded<Data, Words> extends Entry<Data> {
	readonly words: ReadonlyMap<Locale, Entry<Words>>;
	/** Folder of its files, from `content/`. */
	readonly folder: string;
}

/** Of things that have no original of their own to choose: it is that of the whole kit. */
export interface WithOriginal {
	readonly original: Locale;
}

export interface Translation extends Entry<TranslationData> {
	/** The file's name without `.mdx`, which should be the tag of a language. */
	readonly tag: string;
	/** The text as it was written, without its head; empty where it may not be read. */
	readonly body: string;
	readonly outline: Outline;
}

export interface Thing<Kind extends string, Data> extends Entry<Data> {
	readonly kind: Kind;
	/** Name of its folder. */
	readonly slug: string;
	/** Path of its folder from `content/`, for example `guides/health/family-doctor`. */
	readonly folder: string;
	readonly translations: readonly Translation[];
	/** Names of the pictures that lie beside the text. */
	readonly pictures: readonly string[];
}
