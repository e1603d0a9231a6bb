/** The files of a page, as it offers them. */
import { formatBytes } from '../i18n/format.ts';
import { languageName } from '../i18n/language-names.ts';
import { fileUrl } from '../i18n/urls.ts';
import { oncePer } from '../once-per.ts';
import type { Context } from './context.ts';
import type { Download, FileLink } from './download.ts';

const byPath = oncePer((downloads: readonly Download[]) => Map.groupBy(downloads, ({ path }) => path));
const none: readonly Download[] = [];

export const downloadsAt = ({ downloads = none }: Context, path: string): readonly Download[] =>
	byPath(downloads).get(path) ?? none;

/** Files of the page at a path: those in the reader's language first, then in the order in which they were listed. */
export function filesAt(context: Context, path: string): FileLink[] {
	const { locale, translator } = context;
	const t = translator(locale);
	const own = downloadsAt(context, path);
	return [...own.filter((file) => file.locale === locale), ...own.filter((file) => file.locale !== locale)].map(
		(file) => ({
			url: fileUrl(`downloads/${file.file}`),
			name: t(`download.${file.role}`),
			role: file.role,
			format: file.format,
			facts: [
				t(`format.${file.format}`),
				...(file.pages === undefined ? [] : [t('download.pages', { count: file.pages })]),
				formatBytes(locale, file.bytes),
			],
			locale: file.locale,
			language: languageName(file.locale, locale),
		}),
	);
}
