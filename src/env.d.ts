declare namespace App {
	interface Locals {
		/** What is shown at the address. */
		page: import('./page-model/page-of.ts').DrawnPage;
		/** The text being drawn: what the components of `components/authoring/` draw from. Set by `ArticleBody`. */
		text: import('./components/authoring/text.ts').TextContext;
	}
}

/** astro-i18next has types, but its package does not lead to them. */
declare module 'astro-i18next' {
	const integration: (options: { configPath: string }) => import('astro').AstroIntegration;
	export default integration;
}

/** Address of the search box's script, see `outputs/search/box-address.ts`. */
declare module 'virtual:kaaslane-search-box' {
	const address: string;
	export default address;
}

/** What components are, `astro check` knows; whoever checks only the TypeScript takes them as they come. */
declare module '*.astro' {
	const Component: (props: Record<string, never>) => unknown;
	export default Component;
}
