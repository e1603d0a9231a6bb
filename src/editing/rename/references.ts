/** Names by which other files speak of a renamed thing. */
import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { placedAt } from '../../library/content-layout.ts';
import type { Target } from './target.ts';

/** A file with the new name wherever it had the old one; every other byte stays. */
export function referencesIn(target: Target): (path: string, text: string) => string {
	return (path, text) => {
		if (target.kind === 'word' && path.endsWith('.mdx')) return withTerm(text, idOf(target.from), idOf(target.to));
		const change = path.endsWith('.yaml') ? changeIn(target, path) : undefined;
		return change ? withScalars(text, change) : text;
	};
}

const idOf = (path: string) => path.split('/').filter(Boolean).at(-1) ?? '';

/** Says of a value, by the keys that lead to it, what it becomes; undefined where it stays. */
type Change = (keys: readonly string[], value: string) => string | undefined;

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
			return (keys, value) => (keys.at(-1) === 'inspiredBy' && value === idOf(from) ? idOf(to) : undefined);
		case 'handout':
			return file?.kind === 'session' ? handoutName(target, file.folder) : undefined;
		case 'word':
			return file?.kind === 'terms' || file?.kind === 'letters'
				? (keys, value) => (isTermId(keys, file.role) && value === idOf(from) ? idOf(to) : undefined)
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

/** Puts new values into a YAML text, each where the old one stands. */
function withScalars(text: string, change: Change): string {
	const document: Document = parseDocument(text);
	const found: { start: number; end: number; value: string }[] = [];
	visit(document, {
		Scalar(key, { value, range }, path) {
			if (typeof value !== 'string' || !range) return;
			const keys = path.flatMap((node) =>
				'key' in node && isScalar(node.key) && typeof node.key.value === 'string' ? [node.key.value] : [],
			);
			const isName = key === 'key';
			const next = change(isName ? [...keys.slice(0, -1), '(name)'] : keys, value);
			if (next !== undefined) found.push({ start: range[0], end: range[1], value: next });
		},
	});
	return found.reduceRight((out, { start, end, value }) => out.slice(0, start) + value + out.slice(end), text);
}

/** A text with a term under its new id. */
const withTerm = (text: string, from: string, to: string): string =>
	text.replace(/(<Terms?\b[^>]*?\bids?=")([^"]*)(")/g, (_, before: string, ids: string, after: string) =>
		[before, ids.replace(/[^\s]+/g, (id) => (id === from ? to : id)), after].join(''),
	);
