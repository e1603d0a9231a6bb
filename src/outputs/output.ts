/** What is made besides the pages, of the list of all pages, of the files to download, and of the pages as they are written. */
import type { Manifest } from '../page-model/manifest.ts';
import type { SiteFiles } from '../site-files.ts';
import type { Download } from '../views/download.ts';

export interface BuiltSite {
	readonly files: SiteFiles;
	readonly manifest: Manifest;
	readonly downloads: readonly Download[];
}

export type Output = (site: BuiltSite) => void;
