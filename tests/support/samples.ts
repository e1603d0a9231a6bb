/**
 * One page of each kind in each language, of each text that is shown in another language than its frame, and of the
 * words also one that explains a letter.
 */
import { builtSite, fileAt, folderOf, type SitePage } from './built-site.ts';

export interface Sample extends SitePage {
	/** Whole address at the server of the tests. */
	readonly address: string;
	readonly name: string;
	/** Where the page lies on the disk. */
	readonly file: string;
}

/** A word whose page has everything: steps, amounts, people who help, a guide, related words. */
export const letterPath = '/words/elamisluba/';

function samplesOf(variant: 'plain' | 'pseudo', server: string, isWanted: (page: SitePage) => boolean): Sample[] {
	const seen = new Set<string>();
	const site = builtSite(folderOf(variant));
	return site.pages.filter(isWanted).flatMap((page) => {
		const name = [
			page.kind,
			page.path === letterPath ? 'of a letter' : '',
			page.locale,
			page.locale === page.contentLocale ? '' : 'untranslated',
		]
			.filter(Boolean)
			.join(' ');
		if (seen.has(name)) return [];
		seen.add(name);
		return [{ ...page, name, address: new URL(page.url, server).href, file: fileAt(site, page.url) }];
	});
}

export const samples: readonly Sample[] = [
	...samplesOf('plain', process.env['PLAIN_URL'] ?? '', () => true),
	...samplesOf('pseudo', process.env['PSEUDO_URL'] ?? '', ({ locale }) => /-X[AB]$/.test(locale)),
];

const isInvented = ({ locale }: SitePage) => /-X[AB]$/.test(locale);
const isTranslated = ({ locale, contentLocale }: SitePage) => locale === contentLocale;
const kinds = [...new Set(samples.map(({ kind }) => kind))];
const locales = [...new Set(samples.filter((page) => !isInvented(page)).map(({ locale }) => locale))].filter(
	(locale) => locale !== 'mul',
);

/**
 * Samples that show every kind of page in both directions with words longer than any of ours, and once in a language of
 * ours; the first page of all in each; and what an untranslated page has, on a guide.
 */
export const cover: readonly Sample[] = samples.filter((sample) => {
	const { kind, locale } = sample;
	if (kind === 'choose') return true;
	if (isInvented(sample)) return isTranslated(sample) || kind === 'guide';
	return isTranslated(sample) && (kind === 'home' || locale === locales[kinds.indexOf(kind) % locales.length]);
});
