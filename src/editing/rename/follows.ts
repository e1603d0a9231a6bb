/** Keeps translations up to date whose original has changed by nothing but an address. */
import { folderOf, placedAt } from '../../library/content-layout.ts';
import { writtenThings, type Library } from '../../library/library.ts';
import { parseMdx } from '../../library/mdx.ts';
import { outlineOf } from '../../library/outline.ts';
import { splitHead } from '../../library/read/split-head.ts';
import { withScalars } from './yaml-scalars.ts';

/**
 * A translation that followed a section of its original follows it still when only a link of the section leads to the
 * new address. `edits` are the texts as they will be, by their paths.
 */
export function followsAgain(
	library: Library,
	edits: ReadonlyMap<string, string>,
): (path: string, text: string) => string {
	const things = new Map(writtenThings(library).map((thing) => [thing.folder, thing]));
	return (path, text) => {
		const thing = placedAt(path)?.role === 'words' && path.endsWith('.mdx') ? things.get(folderOf(path)) : undefined;
		if (!thing) return text;
		const original = thing.translations.find(({ tag }) => tag === thing.data.original);
		const changed = edits.get(`${thing.folder}/${thing.data.original}.mdx`);
		if (!original || changed === undefined || path.endsWith(`/${thing.data.original}.mdx`)) return text;
		const body = splitHead(changed)?.body ?? '';
		return recorded(text, original.outline.sections, outlineOf(parseMdx(body), body, 0).sections);
	};
}

type Sections = Readonly<Record<string, string>>;

/** The head's record with new fingerprints in place of those that were right. */
function recorded(text: string, before: Sections, after: Sections): string {
	const parts = splitHead(text);
	if (!parts) return text;
	const head = withScalars(parts.head, ([first, slug = ''], value) =>
		first === 'follows' && value === before[slug] && after[slug] !== value ? after[slug] : undefined,
	);
	return head === parts.head ? text : text.replace(parts.head, () => head);
}
