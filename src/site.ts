/** Facts of the site itself. What differs between hosts comes from the environment, and is read only here. */
import path from 'node:path';

const withSlashes = (base: string) => `/${base}/`.replace(/\/+/g, '/');

export const site = {
	name: 'Kaaslane',
	/** Scheme and host under which the site is published, without a slash at the end. `SITE_URL` sets it. */
	origin: (process.env['SITE_URL'] || 'http://localhost:4321').replace(/\/+$/, ''),
	/** Path under which the site is published, with a slash at both ends. `BASE_PATH` sets it. */
	base: withSlashes(process.env['BASE_PATH'] ?? '/'),
	/** Address of the repository, for links that invite a correction; absent where nobody has said it. */
	repository: process.env['REPOSITORY_URL']?.replace(/\/+$/, '') || undefined,
	/** Folder of the content. `KAASLANE_CONTENT` lets tests and benchmarks build another library. */
	contentFolder: path.resolve(process.env['KAASLANE_CONTENT'] || 'content'),
	/** Whether languages that are still drafts are shown. `npm run dev` sets `KAASLANE_DRAFTS`; nobody does for a site to publish. */
	showsDrafts: process.env['KAASLANE_DRAFTS'] === '1',
	/** Folder of the built site. `KAASLANE_OUT` lets tests and benchmarks build beside it. */
	outputFolder: path.resolve(process.env['KAASLANE_OUT'] || 'dist'),
	/** Folder of what may be thrown away and made again. */
	cacheFolder: path.resolve(process.env['KAASLANE_CACHE'] || '.cache'),
	/** Day the site is built, YYYY-MM-DD. `KAASLANE_TODAY` lets a test stand on another day. */
	today: process.env['KAASLANE_TODAY'] || new Date().toISOString().slice(0, 10),
} as const;

/** Under which everything in `content/` may be used. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
