/// <reference path="../.astro/types.d.ts" />

declare namespace App {
	interface Locals {
		/** The text being drawn: what the components of `components/content/` draw from. Set by `ArticleBody`. */
		text: import('./components/content/text.ts').TextContext;
	}
}
