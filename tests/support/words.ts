/** Words of the interface that say which message they are, so that tests do not depend on what a translator writes. */
import { startTranslators } from '../../src/i18n/library-translator.ts';
import { localeInfo, localeTags } from '../../src/i18n/locales.ts';
import { linesOf, messageKeys, messageSchema } from '../../src/i18n/messages/schema.ts';

const placeholders = (note: string) => (note.match(/\{\{\w+\}\}/g) ?? []).join(' ');

/** `[ru fact.expired 31 января 2027 г. 112.ee]`: language, line of its file, and what is put in. */
export const translator = startTranslators(
	new Map(
		localeTags.map((tag) => [
			tag,
			Object.fromEntries(
				messageKeys.flatMap((key) =>
					linesOf(key, localeInfo(tag).intl).map((line) => [
						line,
						`[${`${tag} ${line} ${placeholders(messageSchema[key].note)}`.trim()}]`,
					]),
				),
			),
		]),
	),
);
