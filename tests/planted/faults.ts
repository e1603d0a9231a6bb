/** Ten faults that would harm readers, each with the tests that should see it, and how they name it. */
import { builtSite, pageOf, type Variant } from '../support/built-site.ts';
import { publishedBy } from '../support/published-files.ts';
import { withoutHeadRows, withoutTags, withPart, withStyle } from './changes.ts';
import type { Copy } from './copy.ts';

export interface Fault {
	readonly name: string;
	readonly tests:
		| { readonly floor: 'site'; readonly file: string }
		/** One visit to one sample. */
		| { readonly floor: 'browser'; readonly visit: string };
	/** What the tests must say. */
	readonly named: RegExp;
	readonly plant: (copy: Copy) => void;
}

const site = (file: string) => ({ floor: 'site', file: `tests/site/${file}.test.ts` }) as const;
const visit = (sample: string) => ({ floor: 'browser', visit: sample }) as const;

/** File of the first page of a kind in a language, from the folder of the builds. */
function pageIn({ folder }: Copy, variant: Variant, kind: string, locale: string): string {
	const own = builtSite(`${folder}/${variant}`);
	return `${variant}/${pageOf(own, kind, locale).url.slice(own.base.length)}index.html`;
}

function fileIn({ folder }: Copy, role: string, format: string): string {
	const file = publishedBy(builtSite(`${folder}/plain`)).find((one) => one.role === role && one.format === format);
	if (!file) throw new Error(`There is no ${role} as ${format}.`);
	return `plain/downloads/${file.file}`;
}

export const faults: readonly Fault[] = [
	{
		name: 'words that can hardly be read on a dark screen',
		tests: visit('home en-XA'),
		named: /axe, dark[\s\S]*color-contrast/,
		plant: (copy) => {
			copy.plantText(pageIn(copy, 'pseudo', 'home', 'en-XA'), withStyle('h1{color:#444}'));
		},
	},
	{
		name: 'a Russian page that is wider than a phone of 320 px',
		tests: visit('home ru'),
		named: /nothing sticks out at 320 px[\s\S]*"h1\./,
		plant: (copy) => {
			copy.plantText(pageIn(copy, 'plain', 'home', 'ru'), withStyle('h1{min-inline-size:340px}'));
		},
	},
	{
		name: 'a button of 40 px, which a finger misses',
		tests: visit('home et'),
		named: /everything to tap is at least 44 px high[\s\S]*button .* \d+×40/,
		plant: (copy) => {
			copy.plantText(
				pageIn(copy, 'plain', 'home', 'et'),
				withStyle('form button{block-size:40px!important;min-block-size:0!important;align-self:center!important}'),
			);
		},
	},
	{
		name: 'an Estonian page that is read out in Russian',
		tests: site('pages-plain'),
		named: /\/et\/[\w/-]+ is in: "ru", not "et"/,
		plant: (copy) => {
			copy.plantText(pageIn(copy, 'plain', 'guide', 'et'), (html) =>
				html.replace('<html lang="et"', '<html lang="ru"'),
			);
		},
	},
	{
		name: 'a page that asks another site for something',
		tests: site('pages-plain'),
		named: /\/en\/[\w/-]+ loads https:\/\/tracker\.example\/pixel\.png/,
		plant: (copy) => {
			copy.plantText(
				pageIn(copy, 'plain', 'guide', 'en'),
				withPart('<img src="https://tracker.example/pixel.png" alt="" width="1" height="1">'),
			);
		},
	},
	{
		name: 'a script within a page, without a hash',
		tests: site('pages-plain'),
		named: /\/ru\/[\w/-]+ has a script within it, without a hash/,
		plant: (copy) => {
			copy.plantText(pageIn(copy, 'plain', 'guide', 'ru'), withPart('<script>document.title += "!";</script>'));
		},
	},
	{
		name: 'a dead link under a sub-path',
		tests: site('pages-sub-path'),
		named: /\/kaaslane\/en\/[\w/-]+ → \/en\//,
		plant: (copy) => {
			copy.plantText(pageIn(copy, 'sub-path', 'guide', 'en'), (html) =>
				html.replace('href="/kaaslane/en/"', 'href="/en/"'),
			);
		},
	},
	{
		name: 'a PDF without tags',
		tests: site('downloads-marks'),
		named: /\.pdf is not tagged/,
		plant: (copy) => {
			copy.plant(fileIn(copy, 'guide', 'pdf'), withoutTags);
		},
	},
	{
		name: 'a table of Word without a row of heads',
		tests: site('downloads-marks'),
		named: /\.docx: a table has no row of heads/,
		plant: (copy) => {
			copy.plant(fileIn(copy, 'plan', 'docx'), withoutHeadRows);
		},
	},
	{
		name: 'an old address that leads to no page',
		tests: site('published'),
		named: /et\/[\w/-]+ is stale/,
		plant: (copy) => {
			const [redirect] = builtSite(`${copy.folder}/plain`).redirects;
			if (!redirect) throw new Error('Nothing has moved.');
			copy.plantText(`plain/et${redirect.from}index.html`, (html) =>
				html.replaceAll(redirect.to, `${redirect.to}no-longer/`),
			);
		},
	},
];
