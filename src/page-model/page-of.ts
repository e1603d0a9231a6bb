/** The page that a file of `pages/` draws: whoever asks Astro for an address hands it over. */
import type { ChoosePage } from './kinds/choose.ts';
import type { Pages } from './kinds/index.ts';

interface DrawnPages extends Pages {
	choose: ChoosePage;
}

export type DrawnPage = DrawnPages[keyof DrawnPages];

/** Throws where the address led to the file of another kind. */
export function pageOf<Kind extends keyof DrawnPages>(
	{ page }: { readonly page: DrawnPage },
	kind: Kind,
): DrawnPages[Kind] {
	if (page.kind !== kind)
		throw new Error(`The file that draws pages of the kind "${kind}" was given a "${page.kind}".`);
	return page as DrawnPages[Kind];
}
