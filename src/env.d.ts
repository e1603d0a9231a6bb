declare namespace App {
	interface Locals {
		/** The text being drawn: what the components of `components/authoring/` draw from. Set by `ArticleBody`. */
		text: import('./components/authoring/text.ts').TextContext;
	}
}

/** astro-i18next has types, but its package does not lead to them. */
declare module 'astro-i18next' {
	const integration: (options: { configPath: string }) => import('astro').AstroIntegration;
	export default integration;
}

/** The files made for this build, see `outputs/downloads/`. */
declare module 'virtual:kaaslane-downloads' {
	const downloads: readonly import('./views/download.ts').Download[];
	export default downloads;
}

/** Address of the search box's script, see `outputs/search/box-address.ts`. */
declare module 'virtual:kaaslane-search-box' {
	const address: string;
	export default address;
}
