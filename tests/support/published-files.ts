/** The files to take away of a built site, as `/downloads/index.json` lists them, and what content they should hold. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { BuiltSite, SitePage } from './built-site.ts';

export interface Published {
	readonly file: string;
	readonly format: 'pdf' | 'docx' | 'epub' | 'json';
	readonly role: 'guide' | 'plan' | 'session' | 'handout' | 'handbook' | 'kit' | 'guides';
	readonly locale: string;
	readonly title: string;
	readonly path: string;
	readonly bytes: number;
	readonly pages?: number;
	readonly sha256: string;
	/** The ZIP that is made of a list. */
	readonly zip?: { readonly file: string; readonly files: number; readonly bytes: number };
}

/** The list of which a ZIP is made. */
export interface PublishedList {
	readonly zip: string;
	readonly day: string;
	readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

export const placeOf = (site: BuiltSite, file: string): string => path.join(site.folder, 'downloads', file);

export const publishedBy = (site: BuiltSite): readonly Published[] =>
	(JSON.parse(readFileSync(placeOf(site, 'index.json'), 'utf8')) as { downloads: Published[] }).downloads;

export const listOf = (site: BuiltSite, file: string): PublishedList =>
	JSON.parse(readFileSync(placeOf(site, file), 'utf8')) as PublishedList;

/** Pages in the language in which they are written. */
export const writtenPages = (site: BuiltSite): SitePage[] =>
	site.pages.filter(({ locale, contentLocale }) => locale === contentLocale);

export interface Meeting {
	/** Path of its page, without a language. */
	readonly path: string;
	readonly kit: string;
	readonly order: number;
	/** Paths of its handouts, those of all kits among them. */
	readonly handouts: readonly string[];
	/** Those of them that leave the group, and carry no notes of ours. */
	readonly given: readonly string[];
}

/** The meetings of all kits in order, from the content itself. */
export function meetingsOf(content: string): Meeting[] {
	const files = readdirSync(path.join(content, 'kits'), { recursive: true, encoding: 'utf8' });
	return files
		.filter((file) => path.basename(file) === 'session.yaml')
		.map((file) => {
			const [kit = '', slug = ''] = file.split(path.sep);
			const own = `/materials/${kit}/${slug}/`;
			const {
				order,
				handouts,
				given = [],
			} = parse(readFileSync(path.join(content, 'kits', file), 'utf8')) as {
				order: number;
				handouts: string[];
				given?: string[];
			};
			const pathOf = (name: string) => (name.startsWith('shared/') ? `/materials/${name}/` : `${own}${name}/`);
			const sheets = { handouts: handouts.map(pathOf), given: given.map(pathOf) };
			return { path: own, kit: `/materials/${kit}/`, order, ...sheets };
		})
		.sort((a, b) => a.kit.localeCompare(b.kit) || a.order - b.order);
}
