/** From a text and what is shown of it to the Document of one guide, plan or handout; and of several, bound together. */
import path from 'node:path';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Written } from '../../library/kinds/index.ts';
import { headingIds, textIn, type Library } from '../../library/library.ts';
import { parseMdx, walk } from '../../library/mdx.ts';
import type { Context } from '../../views/context.ts';
import { textView, type TextView } from '../../views/text-view.ts';
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

/** The Document of a text. `context` is of the language in which the thing is written. */
export function documentOf(
	thing: Written,
	context: Context,
	chrome: DocumentChrome,
	view: TextView = textView(context, thing),
): Document {
	const t = context.translator(context.locale);
	const { edition, before = [], after = [], isGiven = false, title = view.title, ...rest } = chrome;
	return {
		...rest,
		lang: view.contentLocale,
		dir: view.contentDir,
		title,
		summary: isGiven ? '' : view.summary,
		hasContents: false,
		isGiven,
		blocks: [...before, ...textBlocks(view, thing, context), ...after, ...sourceBlocks(view, context)],
		remarks: view.isUnreviewed && !isGiven ? [t('guide.unreviewed')] : [],
		address: view.address,
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

function textBlocks(view: TextView, thing: Written, { locale, translator }: Context): Block[] {
	const tree = parseMdx(textIn(thing, locale).body);
	const folder = path.join(site.contentFolder, thing.folder);
	const ids = headingIds(thing);
	const headings = [...walk(tree)].filter(({ type }) => type === 'heading');
	const t = translator(locale);
	const stale = (section = '') => (view.staleSections.includes(section) ? [staleBox(view, t)] : []);
	const scope: Scope = {
		view,
		t,
		folder,
		definitions: definitionsOf(tree),
		noticesAt: (heading) => stale(ids[headings.indexOf(heading)]),
	};
	return [...stale('top'), ...composeBlocks(tree.children ?? [], scope)];
}

/** The notice that the page shows at a section whose original has changed. */
function staleBox(view: TextView, t: Translate): Block {
	const about = text(t('guide.staleAbout', { language: view.originalLanguage }));
	return { kind: 'box', tone: 'note', title: t('guide.stale'), blocks: [{ kind: 'paragraph', inlines: [about] }] };
}

/** The sources, numbered as in the text. */
function sourceBlocks(view: TextView, { locale, translator }: Context): Block[] {
	const t = translator(locale);
	const { sources } = view.registry;
	if (sources.length === 0) return [];
	const items = sources.map(({ authority, url, seen }) => ({
		blocks: [
			small([
				{ kind: 'word' as const, lang: 'et', text: authority },
				text(` · ${seen} · `),
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
export function lastRead(view: TextView, { facts }: Library): string {
	const own = Object.keys(view.registry.facts).flatMap((id) => facts.get(id)?.data.read ?? []);
	const days = own.length > 0 ? own : [...facts.values()].map(({ data }) => data.read);
	return latest(days);
}
