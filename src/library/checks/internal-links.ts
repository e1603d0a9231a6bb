/** Finds links that lead nowhere, name a language, or would run something. */
import { isTag } from '../../i18n/language-schema.ts';
import { topicPath } from '../../i18n/urls.ts';
import { nameOf, placedAt } from '../content-layout.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Translation } from '../entry.ts';
import { writtenKindAt, type Written } from '../kinds/index.ts';
import { translationIn, type Library } from '../library.ts';
import { emptyOutline } from '../outline.ts';
import { linkPaths, thingsByPath } from '../page-paths.ts';
import type { Problem } from '../problems.ts';

export function checkInternalLinks(library: Library): Problem[] {
	const things = thingsByPath(library);
	const targets = {
		things,
		languages: new Set([...library.languages.keys()].filter(isTag)),
		paths: linkPaths(library),
		unparsable: new Set([...library.unparsable].flatMap(pathsOfFile)),
	};
	return [...things.values()].flatMap((thing) =>
		thing.translations.flatMap((translation) =>
			translation.outline.links.flatMap(({ url, line }) => {
				const finding = linkProblem(url, thing, targets);
				return finding ? [{ file: translation.file, line, ...finding }] : [];
			}),
		),
	);
}

/** Path of the page to which a file belongs: `guides/health/topic.yaml` → `/health/`. */
function pathsOfFile(file: string): string[] {
	const placed = placedAt(file);
	if (!placed) return [];
	if (placed.kind === 'topic') return [topicPath(nameOf(placed.folder))];
	const kind = writtenKindAt(placed.kind);
	return kind ? [kind.path(placed.folder)] : [];
}

interface Targets {
	readonly languages: ReadonlySet<string>;
	readonly things: ReadonlyMap<string, Written>;
	readonly paths: ReadonlySet<string>;
	/** Pages that are there but could not be read, which is a Problem of its own. */
	readonly unparsable: ReadonlySet<string>;
}
type Finding = Omit<Problem, 'file' | 'line'>;

function linkProblem(url: string, from: Written, targets: Targets): Finding | undefined {
	if (url.startsWith('#')) return anchorProblem(url.slice(1), url, from);
	if (!url.startsWith('/') || url.startsWith('//')) return schemeProblem(url);
	const [path = '', anchor] = url.split('#');
	const [, first = '', ...rest] = path.split('/');
	if (targets.languages.has(first))
		return {
			what: `The link ${url} names a language.`,
			why: 'Each reader is led to the page in their own language; this one would lead all to the same.',
			fix: `Write it without the language: /${rest.join('/')}`,
		};
	if (targets.unparsable.has(path)) return undefined;
	if (!targets.paths.has(path))
		return {
			what: `The link ${url} leads to no page.`,
			why: 'Readers would meet an error page.',
			fix: didYouMean(path, targets.paths, 'Write the address as /topic/guide/ with a slash at both ends.'),
		};
	const target = targets.things.get(path);
	return anchor === undefined || !target ? undefined : anchorProblem(anchor, url, target);
}

function anchorProblem(anchor: string, url: string, target: Written): Finding | undefined {
	const original = translationIn(target, target.data.original);
	// Headings of a text that could not be read are not known.
	if (!original || original.outline === emptyOutline) return undefined;
	const anchors = anchorsOf(original);
	if (anchors.includes(`#${anchor}`)) return undefined;
	return {
		what: `The link ${url} names a heading that is not there.`,
		why: 'Readers would land at the top of the page and have to search.',
		fix: didYouMean(`#${anchor}`, anchors, `Headings of that page: ${anchors.join(', ')}`),
	};
}

const anchorsOf = (original: Translation) => original.outline.headings.map(({ slug }) => `#${slug}`);

function schemeProblem(url: string): Finding | undefined {
	if (/^(https:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9]+)/i.test(url) && URL.canParse(url)) return undefined;
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
	if (scheme === 'http')
		return {
			what: `The link ${url} is not encrypted.`,
			why: 'Others on the same network could see or change what the reader opens.',
			fix: 'Write https:// instead; if the page has no such address, name it without a link.',
		};
	if (scheme)
		return {
			what: `A link may not begin with "${scheme}:".`,
			why: 'It could run a program on the reader’s phone.',
			fix: 'Link to a page (https://…), a phone number (tel:112) or an address (mailto:…).',
		};
	return {
		what: `The link "${url}" is not a whole address.`,
		why: 'It would lead to different places from different pages.',
		fix: 'Inside the site write /topic/guide/ ; outside write the whole address with https://',
	};
}

/** Ids of guides by which `related:` names them. */
export const guideIds = (library: Library): string[] => library.guides.map(({ topic, slug }) => `${topic}/${slug}`);
