/** The files of a page, as it offers them. */
import { formatBytes } from '../i18n/format.ts';
import { languageName } from '../i18n/language-names.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import { fileUrl, takeAwayUrl } from '../i18n/urls.ts';
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
		(file) => fileLink(file, locale, t),
	);
}

function fileLink(file: Download, locale: Locale, t: Translate): FileLink {
	const { role, pages, zip } = file;
	const url = fileUrl(`downloads/${file.file}`);
	const format = file.format === 'json' ? 'zip' : file.format;
	return {
		url: zip ? takeAwayUrl(file) : url,
		name: t(`download.${role}`),
		role,
		format,
		facts: [
			t(`format.${format}`),
			...(pages === undefined ? [] : [t('download.pages', { count: pages })]),
			...(zip ? [t('download.files', { count: zip.files })] : []),
			formatBytes(locale, (zip ?? file).bytes),
		],
		locale: file.locale,
		language: languageName(file.locale, locale),
		...(zip ? { makes: { list: url, files: zip.files } } : {}),
	};
}
