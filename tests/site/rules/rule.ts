/**
 * A rule about pages. Each page is read and parsed once, shown to every rule, and let go of: a rule may keep a few words
 * of a page, never its tree. A rule tells all that it finds, each with the address of its page.
 */
import type { HTMLElement } from 'node-html-parser';
import type { BuiltSite, SitePage, Variant } from '../../support/built-site.ts';

export interface Visit {
	readonly site: BuiltSite;
	readonly page: SitePage;
	readonly html: string;
	readonly tree: HTMLElement;
}

type Findings = readonly string[];

/** One look at all pages of a site. */
export interface Look {
	/** What is wrong with a page. */
	readonly page: (visit: Visit) => Findings | Promise<Findings>;
	/** What is wrong with the pages together, and what there was to measure. */
	readonly end?: (say: (what: string) => void) => Findings;
}

export interface Rule {
	/** What holds, as a reader or an author would say it. */
	readonly says: string;
	readonly on: readonly Variant[];
	readonly begin: (site: BuiltSite, variant: Variant) => Look;
}

export const everywhere: readonly Variant[] = ['plain', 'sub-path', 'pseudo'];

/** A rule that needs to know nothing of other pages. */
export const pageRule = (says: string, on: readonly Variant[], page: Look['page']): Rule => ({
	says,
	on,
	begin: () => ({ page }),
});

/** The words, where something is wrong. */
export const when = (isWrong: boolean, words: string): Findings => (isWrong ? [words] : []);

/** What differs, where two things that should be the same are not. */
export function differ(found: unknown, wanted: unknown, words: string): Findings {
	const [is, should] = [found, wanted].map((one) => JSON.stringify(one) as string | undefined);
	return when(is !== should, `${words}: ${is ?? 'nothing'}, not ${should ?? 'nothing'}`);
}

export const attribute = (tree: HTMLElement, selector: string, name: string): string | undefined =>
	tree.querySelector(selector)?.getAttribute(name);
