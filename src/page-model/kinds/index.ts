/** All kinds of pages. A kind that lacks a part does not compile. */
import type { Route, RouteOf } from '../../views/routes.ts';
import { guideKind, type GuidePage } from './guide.ts';
import { handoutKind, type HandoutPage } from './handout.ts';
import { homeKind, type HomePage } from './home.ts';
import { infoPageKind, type AboutPage } from './info-page.ts';
import type { PageKind } from './kind.ts';
import { kitKind, type KitPage } from './kit.ts';
import { materialsKind, type MaterialsPage } from './materials.ts';
import { newsKind, type NewsPage } from './news.ts';
import { notFoundKind, type NotFoundPage } from './not-found.ts';
import { searchKind, type SearchPage } from './search.ts';
import { sessionKind, type SessionPage } from './session.ts';
import { storyKind, type StoryPage } from './story.ts';
import { topicKind, type TopicPage } from './topic.ts';
import { wordKind, type WordPage } from './word.ts';
import { wordsKind, type WordsPage } from './words.ts';

export type ArticlePage = GuidePage | StoryPage | AboutPage | KitPage | SessionPage | HandoutPage;

/** What is shown at an address of each kind. */
export interface Pages {
	home: HomePage;
	search: SearchPage;
	news: NewsPage;
	materials: MaterialsPage;
	words: WordsPage;
	'not-found': NotFoundPage;
	topic: TopicPage;
	guide: GuidePage;
	story: StoryPage;
	'info-page': AboutPage;
	kit: KitPage;
	session: SessionPage;
	handout: HandoutPage;
	word: WordPage;
}

export type LayoutPage = Pages[Route['kind']];

const kinds: { readonly [Kind in Route['kind']]: PageKind<Kind, Pages[Kind]> } = {
	home: homeKind,
	search: searchKind,
	news: newsKind,
	materials: materialsKind,
	words: wordsKind,
	'not-found': notFoundKind,
	topic: topicKind,
	guide: guideKind,
	story: storyKind,
	'info-page': infoPageKind,
	kit: kitKind,
	session: sessionKind,
	handout: handoutKind,
	word: wordKind,
};

/** What the page model knows of the kind of a route. */
export const pageKindOf = <Kind extends Route['kind']>({ kind }: RouteOf<Kind>): PageKind<Kind, Pages[Kind]> =>
	kinds[kind];
