/** What is to be renamed, and into what, or why it cannot be. */
import { reservedSegments, topicPath, wordPath } from '../../i18n/urls.ts';
import { nameOf } from '../../library/content-layout.ts';
import { pathOf } from '../../library/library.ts';
import { PlainError } from '../../plain-error.ts';
import { didYouMean } from '../../library/did-you-mean.ts';
import { slugPattern } from '../../library/kinds/common.ts';
import { isShared } from '../../library/kinds/handout.ts';
import type { Written } from '../../library/kinds/index.ts';
import type { Library } from '../../library/library.ts';
import { pagePaths, thingAt } from '../../library/page-paths.ts';
import { site } from '../../site.ts';

export interface Target {
	readonly kind: Written['kind'] | 'topic' | 'word';
	/** Addresses without language, old and new: /health/family-doctor/. */
	readonly from: string;
	readonly to: string;
	/** Name of its folder, or id of the term, old and new. */
	readonly id: string;
	readonly newId: string;
	/** Folders from `content/`; empty for a word, which is an entry of the registry. */
	readonly folder: string;
	readonly newFolder: string;
}

/** An address as people write it: with or without slashes, host, language or the name of a file. */
export function addressOf(text: string, languages: Iterable<string>): string {
	const path = text
		.replace(/^[a-z]+:\/\/[^/]+/i, '')
		.replace(new RegExp(`^${site.base}`), '/')
		.replace(/[?#].*$/, '')
		.replace(/\/?index\.html$/, '');
	const [first = '', ...rest] = path.split('/').filter(Boolean);
	const parts = [...languages].includes(first) ? rest : [first, ...rest];
	return `/${parts.join('/')}/`.replace('//', '/');
}

/** @throws {PlainError} that says why the one cannot become the other. */
export function targetOf(library: Library, from: string, to: string): Target {
	const target = found(library, from, to);
	if (!target) {
		const paths = pagePaths(library);
		throw new PlainError(
			`There is no page at ${from}. ${didYouMean(from, paths, 'Write its address without the language, for example /health/family-doctor/.')}`,
		);
	}
	const problem = addressProblem(library, target);
	if (problem) throw new PlainError(`${from} cannot become ${to}. ${problem}`);
	return target;
}

function found(library: Library, from: string, to: string): Target | undefined {
	const common = { from, to, newId: nameOf(to.slice(0, -1)) };
	const thing = thingAt(library, from);
	if (thing)
		return { ...common, kind: thing.kind, id: thing.slug, folder: thing.folder, newFolder: folderAt(thing, to) };
	const topic = library.topics.find(({ slug }) => from === topicPath(slug));
	if (topic)
		return { ...common, kind: 'topic', id: topic.slug, folder: topic.folder, newFolder: `guides${to.slice(0, -1)}` };
	const id = [...library.terms.keys()].find((term) => wordPath(term) === from.toLowerCase());
	return id === undefined ? undefined : { ...common, from: wordPath(id), kind: 'word', id, folder: '', newFolder: '' };
}

/** Folder of a thing of this kind whose page is at an address. */
function folderAt({ kind }: Written, path: string): string {
	const parts = path.split('/').filter(Boolean);
	const room = { guide: 'guides', story: 'news', 'info-page': 'pages', kit: 'kits', session: 'kits', handout: 'kits' };
	return [room[kind], ...(kind === 'guide' ? parts : parts.slice(1))].join('/');
}

/** First part of the address and number of parts that a kind has. */
const shapes: Readonly<Record<Target['kind'], { readonly first?: string; readonly parts: readonly number[] }>> = {
	topic: { parts: [1] },
	guide: { parts: [2] },
	story: { first: 'news', parts: [2] },
	'info-page': { first: 'about', parts: [2] },
	kit: { first: 'materials', parts: [2] },
	session: { first: 'materials', parts: [3] },
	handout: { first: 'materials', parts: [3, 4] },
	word: { first: 'words', parts: [2] },
};

function addressProblem(library: Library, target: Target): string | undefined {
	const { kind, from, to, folder } = target;
	const parts = to.split('/').filter(Boolean);
	const old = from.split('/').filter(Boolean);
	const { first } = shapes[kind];
	if (from === to) return 'They are the same.';
	if (from === '/about/') return 'The first page about us stands where every page leads; it cannot move.';
	if (parts.length !== old.length || (first && parts[0] !== first))
		return `A page of its kind has an address like ${from}.`;
	const wrong = parts.find((part) => !slugPattern.test(part));
	if (wrong !== undefined) return `"${wrong}" cannot stand in an address: use small Latin letters, digits and hyphens.`;
	if (pagePaths(library).has(to)) return 'There is a page already.';
	if (isWritten(target) && pathOf({ kind: target.kind, folder: target.newFolder }) !== to)
		return 'The word has a meaning of its own in our addresses.';
	if (kind === 'kit' && parts[1] === 'shared') return 'The word has a meaning of its own in our addresses.';
	const lead = library.redirects.find(({ data }) => data.from === to && data.to !== from);
	if (lead)
		return `Codes and links of another page, ${lead.data.to}, still come through it: its line in content/redirects.yaml would be lost.`;
	if (kind === 'topic') return topicProblem(library, parts[0] ?? '');
	if (kind === 'guide' && !library.topics.some(({ slug }) => slug === parts[0]))
		return `There is no topic "${parts[0] ?? ''}": make its folder with topic.yaml first.`;
	// A session belongs to its kit and a handout to its session: moved elsewhere, another file would have to name it.
	const parent = (list: readonly string[]) => list.slice(0, -1).join('/');
	if ((kind === 'session' || kind === 'handout') && parent(parts) !== parent(old))
		return `Only its own name can change: ${isShared({ folder }) ? 'it belongs to all kits' : 'it belongs where it is'}.`;
	return undefined;
}

const isWritten = (target: Target): target is Target & { kind: Written['kind'] } =>
	target.kind !== 'topic' && target.kind !== 'word';

const topicProblem = ({ languages }: Library, slug: string): string | undefined =>
	reservedSegments.includes(slug) || languages.has(slug)
		? 'The word has a meaning of its own in our addresses.'
		: undefined;
