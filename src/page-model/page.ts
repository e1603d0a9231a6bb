/** Page: all that one address shows, as plain data. Components draw it and look nothing up. */
import type { Locale } from '../i18n/locales.ts';
import type { KitData } from '../library/schemas/kits.ts';
import type { FileLink } from './downloads.ts';
import type { KitChoices, KitLength } from './kit-choices.ts';
import type { Timeline } from './kit-timeline.ts';
import type { RegistryViews } from './registry-views.ts';
import type { WordPage, WordsPage } from './word-page.ts';

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

export interface ChoosePage {
	readonly kind: 'choose';
	readonly head: Head;
	readonly languages: readonly (LanguageLink & { readonly title: string; readonly about: string })[];
}

/** A row of a list of guides. */
export interface PageLink {
	readonly url: string;
	readonly title: string;
	readonly summary: string;
	/** Language of title and summary, where it is not the page's. */
	readonly lang: Locale | undefined;
	readonly language: string;
}

export interface TopicLink {
	readonly url: string;
	readonly name: string;
	readonly count: string;
}

export interface HomePage extends PageBase<'home'> {
	readonly topics: readonly TopicLink[];
	readonly doors: readonly Door[];
	readonly registry: RegistryViews;
	readonly stories: readonly StoryLink[];
	readonly programmes: readonly PageLink[];
	/** Whether there is a list of words to lead to. */
	readonly hasWords: boolean;
}

export interface TopicPage extends PageBase<'topic'> {
	readonly name: string;
	/** The shelf's Estonian name, where the page is in another language. */
	readonly official: string | undefined;
	readonly summary: string;
	readonly guides: readonly PageLink[];
	readonly coming: readonly string[];
}

export interface SearchPage extends PageBase<'search'> {
	readonly topics: readonly (TopicLink & { readonly guides: readonly PageLink[] })[];
	/** The numbers that help, for those who find nothing. */
	readonly registry: RegistryViews;
	/** Whether there is a list of words to lead to. */
	readonly hasWords: boolean;
	/** All guides of the language as one book. */
	readonly files: readonly FileLink[];
}

export interface StoryLink extends PageLink {
	readonly date: string;
	readonly dateText: string;
}

export interface NewsPage extends PageBase<'news'> {
	readonly stories: readonly StoryLink[];
	readonly feedUrl: string;
}

export interface NotFoundPage extends PageBase<'not-found'> {
	readonly topics: readonly TopicLink[];
}

/** What a guide, a story and a page about us have in common: words that somebody wrote. */
interface WrittenPage<Kind extends string> extends PageBase<Kind> {
	/** Language of the text, which is the original's where the page is not translated. */
	readonly contentLocale: Locale;
	readonly contentDir: 'ltr' | 'rtl';
	/** Name of the original's language, as the reader of this page calls it. */
	readonly originalLanguage: string;
	readonly originalUrl: string;
	readonly isMissing: boolean;
	readonly title: string;
	readonly summary: string;
	/** Id by which the text is fetched from Astro's collection. */
	readonly entryId: string;
	readonly toc: readonly { readonly id: string; readonly text: string }[];
	/** Anchors of the sections that are older than the original; `top` for what stands before the first. */
	readonly staleSections: readonly string[];
	readonly isUnreviewed: boolean;
	readonly registry: RegistryViews;
	readonly paper: { readonly address: string; readonly date: string };
	/** The page as files to take away. */
	readonly files: readonly FileLink[];
	/** Where a correction can be suggested; absent where the repository is not known. */
	readonly suggestUrl: string | undefined;
}

export interface GuidePage extends WrittenPage<'guide'> {
	/** The Estonian title, where the text is in another language. */
	readonly official: string | undefined;
	readonly topicName: string;
	readonly audience: string;
	readonly readingTime: string;
	readonly factsRead: string | undefined;
	readonly related: readonly PageLink[];
}

export interface StoryPage extends WrittenPage<'story'> {
	readonly date: string;
	readonly dateText: string;
}

export interface AboutPage extends WrittenPage<'info-page'> {
	readonly siblings: readonly PageLink[];
}

/** A row of a list of kits or of a series of meetings. */
export interface MaterialLink extends PageLink {
	/** Short facts: for whom, how many meetings, how long. */
	readonly facts: readonly string[];
}

/** A kit among all kits, with what one can choose it by. */
export interface KitLink extends MaterialLink {
	readonly audience: KitData['audience'];
	/** How much of one's time it asks for, by the number of its meetings. */
	readonly length: KitLength;
	/** Languages in which it is written. */
	readonly locales: readonly Locale[];
	readonly files: readonly FileLink[];
}

export interface MaterialsPage extends PageBase<'materials'> {
	readonly kits: readonly KitLink[];
	/** Languages in which any kit is written. */
	readonly written: readonly Locale[];
	readonly choices: readonly KitChoices[];
}

/** A meeting in the list of its series; what else the browser needs for a calendar stands in its words. */
export interface SessionLink extends MaterialLink {
	readonly slug: string;
	readonly minutes: number;
}

export interface KitPage extends WrittenPage<'kit'> {
	readonly slug: string;
	readonly facts: readonly string[];
	readonly rhythm: KitData['rhythm'];
	readonly timeline: Timeline;
	readonly sessions: readonly SessionLink[];
	/** The page about the programme that inspired the kit. */
	readonly programme: PageLink | undefined;
}

export interface AgendaPart {
	readonly name: string;
	readonly minutes: string;
	/** Start and length as shares of the meeting, in per cent. */
	readonly start: number;
	readonly length: number;
	readonly kind: 'open' | 'talk' | 'work' | 'break' | 'close';
}

export interface SessionPage extends WrittenPage<'session'> {
	readonly facts: readonly string[];
	readonly agenda: readonly AgendaPart[];
	readonly handouts: readonly (PageLink & { readonly files: readonly FileLink[] })[];
	readonly previous: PageLink | undefined;
	readonly next: PageLink | undefined;
}

export type HandoutPage = WrittenPage<'handout'>;

export type ArticlePage = GuidePage | StoryPage | AboutPage | KitPage | SessionPage | HandoutPage;
export type LayoutPage =
	HomePage | TopicPage | SearchPage | NewsPage | MaterialsPage | NotFoundPage | WordsPage | WordPage | ArticlePage;
