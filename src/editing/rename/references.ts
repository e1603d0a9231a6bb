/** Names by which other files speak of a renamed thing. */
import { placedAt } from '../../library/content-layout.ts';
import type { Target } from './target.ts';
import { withScalars, type Change } from './yaml-scalars.ts';

/** A file with the new name wherever it had the old one; every other byte stays. */
export function referencesIn(target: Target): (path: string, text: string) => string {
	return (path, text) => {
		if (target.kind === 'word' && path.endsWith('.mdx')) return withTerm(text, target.id, target.newId);
		const change = path.endsWith('.yaml') ? changeIn(target, path) : undefined;
		return change ? withScalars(text, change) : text;
	};
}

function changeIn(target: Target, path: string): Change | undefined {
	const file = placedAt(path);
	const [from, to] = [target.from.slice(1, -1), target.to.slice(1, -1)];
	switch (target.kind) {
		case 'guide':
		case 'topic':
			return (keys, value) =>
				(keys.includes('related') || keys.at(-1) === 'guide') && (value === from || value.startsWith(`${from}/`))
					? to + value.slice(from.length)
					: undefined;
		case 'info-page':
			return (keys, value) => (keys.at(-1) === 'inspiredBy' && value === target.id ? target.newId : undefined);
		case 'handout':
			return file?.kind === 'session' ? handoutName(target, file.folder) : undefined;
		case 'word':
			return file?.kind === 'terms' || file?.kind === 'letters'
				? (keys, value) => (isTermId(keys, file.role) && value === target.id ? target.newId : undefined)
				: undefined;
		default:
			return undefined;
	}
}

/** An id of an entry, or the name under which its words stand. */
const isTermId = (keys: readonly string[], role: string) =>
	role === 'own' ? keys.length === 1 && keys[0] === 'id' : keys.length === 1 && keys[0] === '(name)';

/** Sessions name their own handouts by their folder, and those of all kits as shared/…. */
function handoutName({ folder, newFolder }: Target, session: string): Change | undefined {
	const isShared = folder.startsWith('kits/shared/');
	if (!isShared && !folder.startsWith(`${session}/`)) return undefined;
	const name = (own: string) => own.slice(isShared ? 'kits/'.length : session.length + 1);
	return (keys, value) =>
		(keys.includes('handouts') || keys.includes('given')) && value === name(folder) ? name(newFolder) : undefined;
}

/** A text with a term under its new id. */
const withTerm = (text: string, from: string, to: string): string =>
	text.replace(/(<Terms?\b[^>]*?\bids?\s*=\s*)(["'])(.*?)\2/gs, (_, before: string, quote: string, ids: string) =>
		[before, quote, ids.replace(/[^\s]+/g, (id) => (id === from ? to : id)), quote].join(''),
	);
