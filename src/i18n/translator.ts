/** The one typed way to the words of the interface. What stands behind it is the business of `site-translator.ts`. */
import type { MessageKey } from './messages/schema.ts';

type Values = Readonly<Record<string, string | number>>;

/** The message in the translator's language, with `{{…}}` filled in; `count` chooses the plural form. */
export type Translate = (key: MessageKey, values?: Values) => string;
