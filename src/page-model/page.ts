/**
 * Page: all that one address shows, as plain data. Components draw it and look nothing up. Each kind of page is a file
 * of `kinds/`.
 */
import type { Locale } from '../i18n/locales.ts';

/** The same page in another language. */
export interface LanguageLink {
	readonly locale: Locale;
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	readonly url: string;
	readonly isCurrent: boolean;
}

export interface Head {
	readonly title: string;
	readonly description: string;
	/** Address that search engines should keep, with scheme and host. */
	readonly canonical: string;
	/** Every language in which the page is really written, and `x-default`. */
	readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
	readonly openGraph: Readonly<Record<string, string>>;
	/** Structured data as JSON texts (schema.org). */
	readonly jsonLd: readonly string[];
	readonly isIndexed: boolean;
}

export interface Crumb {
	readonly name: string;
	readonly url: string;
}

export interface MenuLink {
	readonly url: string;
	readonly title: string;
	/** Language of the title, where it is not the page's. */
	readonly lang: Locale | undefined;
	readonly isCurrent: boolean;
	/** Whether the link is urgent enough to stand in the head of a phone's page. */
	readonly isShort: boolean;
}

export interface Door {
	readonly url: string;
	readonly title: string;
	readonly about: string;
}

export interface PageBase<Kind extends string> {
	readonly kind: Kind;
	readonly locale: Locale;
	readonly dir: 'ltr' | 'rtl';
	/** Address without language and base: `/health/family-doctor/`. */
	readonly path: string;
	readonly head: Head;
	readonly languages: readonly LanguageLink[];
	readonly crumbs: readonly Crumb[];
	readonly headMenu: readonly MenuLink[];
	readonly footMenu: readonly MenuLink[];
	/** Folder of the files that the search box asks. */
	readonly searchUrl: string;
}
