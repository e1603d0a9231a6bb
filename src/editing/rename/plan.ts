/** What a rename changes: which folders move, which files say something else, and where the old address leads. */
import { localeTags } from '../../i18n/locales.ts';
import type { Library } from '../../library/library.ts';
import type { RawContent } from '../../library/read/read-content.ts';
import { followsAgain } from './follows.ts';
import { textsWithLinks } from './links.ts';
import { redirectsWith } from './redirects.ts';
import { referencesIn } from './references.ts';
import type { Target } from './target.ts';

export interface RenamePlan {
	/** Folders from `content/`, old and new; none for a word, which has no folder. */
	readonly moves: readonly (readonly [from: string, to: string])[];
	/** Files by their old path from `content/`, with the whole of their new text. */
	readonly edits: ReadonlyMap<string, string>;
}

/** Draws up the plan; nothing is written. */
export function planOf(target: Target, library: Library, content: RawContent): RenamePlan {
	const texts = new Map(content.files.map(({ path, text }) => [path, text]));
	const edits = new Map<string, string>();
	const apply = (change: (path: string, text: string) => string) => {
		for (const [path, before] of texts) {
			const after = change(path, edits.get(path) ?? before);
			if (after !== before) edits.set(path, after);
		}
	};
	apply(textsWithLinks(target));
	apply(referencesIn(target));
	apply(followsAgain(library, edits));
	const leads = texts.get('redirects.yaml') ?? '';
	edits.set('redirects.yaml', redirectsWith(leads, target.from, target.to, localeTags));
	return { moves: target.folder ? [[target.folder, target.newFolder]] : [], edits };
}
