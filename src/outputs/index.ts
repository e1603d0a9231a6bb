/**
 * Everything made besides the HTML, in order. Each reads `dist/` and the manifest, and nothing else, but for the
 * downloads, which are made of the Library by `documents/`.
 */
import type { AstroIntegration } from 'astro';
import { downloads } from './downloads/downloads.ts';
import { newsFeed } from './feeds/news-feed.ts';
import { siteMap } from './feeds/sitemap.ts';
import { hostFiles } from './hosting/host-files.ts';
import { notFoundPages } from './pages/not-found.ts';
import { tightPolicy } from './pages/tight-policy.ts';
import { redirectPages } from './redirects/redirect-pages.ts';
import { searchBox } from './search/box-address.ts';
import { searchIndex } from './search/search-index.ts';

export const outputs: AstroIntegration[] = [
	downloads,
	searchBox,
	notFoundPages,
	tightPolicy,
	searchIndex,
	siteMap,
	newsFeed,
	redirectPages,
	hostFiles,
];
