import { formatDate } from '../../src/i18n/format.ts';
import { localeTags } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';

const days = localeTags.map((locale) => formatDate(locale, site.today));

/** A page as it would be on any other day: each says when it was printed from. */
export const withoutDay = (html: string): string => days.reduce((text, day) => text.replaceAll(day, ''), html);
