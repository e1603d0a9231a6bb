/** Every address that was published once and is led on: pages of each language, and files to download. */
import { fileStem, fileUrl, localeUrl, takeAwayUrl } from '../../i18n/urls.ts';
import type { Manifest } from '../../page-model/manifest.ts';
import type { Download } from '../../views/download.ts';

/** From one address to another, both from the root of the host. */
export interface Lead {
	readonly from: string;
	readonly to: string;
	readonly locale: string;
	/** What stands at the new address. */
	readonly title: string;
}

/** The longest old address first: what was renamed within a renamed folder is led by its own. */
export const bySpecificity = ({ redirects }: Manifest): Manifest['redirects'] =>
	[...redirects].sort((a, b) => b.from.length - a.from.length);

/** Old paths under which a page of a language was reached. */
const oldPaths = (manifest: Manifest, locale: string, now: string): string[] =>
	bySpecificity(manifest)
		.filter(({ to, languages }) => now.startsWith(to) && (languages?.includes(locale) ?? true))
		.map(({ from, to }) => from + now.slice(to.length));

export function pageLeads(manifest: Manifest): Lead[] {
	const taken = new Set(manifest.pages.map(({ url }) => url));
	const leads = manifest.pages.flatMap(({ locale, path: now, url: to, title }) =>
		oldPaths(manifest, locale, now).map((old) => ({ from: localeUrl(locale, old), to, locale, title })),
	);
	return once(leads.filter(({ from }) => !taken.has(from)));
}

export function downloadLeads(manifest: Manifest, downloads: readonly Download[]): Lead[] {
	const taken = new Set(downloads.map(({ file }) => file));
	const leads = downloads.flatMap((download) => {
		const { path: now, locale, title, zip } = download;
		// A ZIP lay here until December 2026; now it is made on the page.
		const { file } = zip ?? download;
		const to = zip ? takeAwayUrl(download) : fileUrl(`downloads/${file}`);
		const stem = fileStem(now);
		if (!file.startsWith(stem)) return [];
		return [now, ...oldPaths(manifest, locale, now)]
			.map((place) => fileStem(place) + file.slice(stem.length))
			.filter((name) => !taken.has(name))
			.map((name) => ({ from: fileUrl(`downloads/${name}`), to, locale, title }));
	});
	return once(leads);
}

/** The first lead from each address. */
const once = (leads: readonly Lead[]): Lead[] =>
	[...new Map([...leads].reverse().map((lead) => [lead.from, lead])).values()].reverse();
