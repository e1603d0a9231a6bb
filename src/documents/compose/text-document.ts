/** From a Page and its text to the Document of one guide, plan or handout; and of several, bound together. */
import path from 'node:path';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translator.ts';
import { headingIds, textIn, type Library, type Written } from '../../library/library.ts';
import { parseMdx, walk } from '../../library/mdx.ts';
import type { Context } from '../../page-model/chrome.ts';
import type { ArticlePage } from '../../page-model/page.ts';
import { licence, site } from '../../site.ts';
import { mapInner, type Block, type Document, type Level } from '../model/document.ts';
import { small, text } from './components.ts';
import { composeBlocks, definitionsOf } from './markdown.ts';
import type { Scope } from './scope.ts';

/** What a Document has besides its text. */
interface DocumentChrome {
	/** Before its title: what it is a part of, from the largest. */
	readonly partOf: readonly string[];
	readonly facts: readonly string[];
	/** Day of the edition, YYYY-MM-DD. */
	readonly edition: string;
	/** What stands between the summary and the text. */
	readonly before?: readonly Block[];
	/** What stands after the text. */
	readonly after?: readonly Block[];
	/** Whether it is given away; see `Document`. */
	readonly isGiven?: boolean;
	/** The title, where it is not the page's own. */
	readonly title?: string;
}

/** The Document of a page. `context` is of the language in which the thing is written. */
export function documentOf(page: ArticlePage, thing: Written, context: Context, chrome: DocumentChrome): Document {
	const t = context.translator(context.locale);
	const { edition, before = [], after = [], isGiven = false, title = page.title, ...rest } = chrome;
	return {
		...rest,
		lang: page.contentLocale,
		dir: page.contentDir,
		title,
		summary: isGiven ? '' : page.summary,
		hasContents: false,
		isGiven,
		blocks: [...before, ...textBlocks(page, thing, context), ...after, ...sourceBlocks(page, context)],
		remarks: page.isUnreviewed && !isGiven ? [t('guide.unreviewed')] : [],
		address: page.paper.address,
		date: edition,
		words: {
			contents: t('document.contents'),
			code: t('paper.code'),
			scan: t('paper.scan'),
			edition: [licence.name, t('document.edition', { date: formatDate(context.locale, edition) })],
			page: t('document.page', { page: '{page}', pages: '{pages}' }),
		},
	};
}

function textBlocks(page: ArticlePage, thing: Written, { locale, translator }: Context): Block[] {
	const tree = parseMdx(textIn(thing, locale).body);
	const folder = path.join(site.contentFolder, thing.folder);
	const ids = headingIds(thing);
	const headings = [...walk(tree)].filter(({ type }) => type === 'heading');
	const t = translator(locale);
	const stale = (section = '') => (page.staleSections.includes(section) ? [staleBox(page, t)] : []);
	const scope: Scope = {
		page,
		t,
		folder,
		definitions: definitionsOf(tree),
		noticesAt: (heading) => stale(ids[headings.indexOf(heading)]),
	};
	return [...stale('top'), ...composeBlocks(tree.children ?? [], scope)];
}

/** The notice that the page shows at a section whose original has changed. */
function staleBox(page: ArticlePage, t: Translate): Block {
	const about = text(t('guide.staleAbout', { language: page.originalLanguage }));
	return { kind: 'box', tone: 'note', title: t('guide.stale'), blocks: [{ kind: 'paragraph', inlines: [about] }] };
}

/** The sources, numbered as in the text. */
function sourceBlocks(page: ArticlePage, { locale, translator }: Context): Block[] {
	const t = translator(locale);
	const { sources } = page.registry;
	if (sources.length === 0) return [];
	const items = sources.map(({ authority, url, pageDates, read }) => ({
		blocks: [
			small([
				{ kind: 'word' as const, lang: 'et', text: authority },
				text(` · ${pageDates.join('; ')}, ${read} · `),
				{ kind: 'link' as const, url, inlines: [text(url)] },
			]),
		],
	}));
	const list: Block = { kind: 'list', ordered: true, start: 1, items };
	// The remark stands last: between heading and list it would be left alone at the foot of a sheet.
	return [heading(1, t('guide.sources')), list, small([text(t('guide.sourcesAbout'))])];
}

export const heading = (level: Level, words: string): Block => ({ kind: 'heading', level, inlines: [text(words)] });

/** A Document as a sheet of a larger one: its title is a heading of `level`, and its own headings stand below it. */
export function asPart({ title, summary, facts, blocks }: Document, level: Level): Block[] {
	return [{ kind: 'section', level, title, summary, facts }, ...lowered(blocks, level)];
}

/** Headings within a box or a list are lowered with the others. */
const lowered = (blocks: readonly Block[], by: number): Block[] =>
	blocks.map((block) =>
		block.kind === 'heading' || block.kind === 'section'
			? { ...block, level: Math.min(4, block.level + by) as Level }
			: mapInner(block, (inner) => lowered(inner, by)),
	);

/** The last of some days (YYYY-MM-DD). */
export const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';

/** Day of the edition of a guide: that on which the last of its facts was read, or the last of all. */
export function lastRead(page: ArticlePage, { facts }: Library): string {
	const own = Object.keys(page.registry.facts).flatMap((id) => facts.get(id)?.data.read ?? []);
	const days = own.length > 0 ? own : [...facts.values()].map(({ data }) => data.read);
	return latest(days);
}
