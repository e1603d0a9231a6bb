/**
 * The grammar of `content/`, said once: which folders there are, what kind of thing each holds, which file makes the
 * thing, and how its words are written. Whatever reads, checks, compiles or moves a file asks here.
 */

interface Rule {
	/** Folder of one thing, from `content/`; a star is a name. */
	readonly folder: string;
	/** The file that says what is true in every language. A handout has none: its session says it. */
	readonly ownFile?: string;
	/** Ending of the files that are named for a language and hold its words. */
	readonly words?: '.mdx' | '.yaml' | '.json';
	readonly hasPictures?: true;
}

/** Of two rules that fit a folder the first counts. */
export const layout = {
	topic: { folder: 'guides/*', ownFile: 'topic.yaml', words: '.yaml' },
	guide: { folder: 'guides/*/*', ownFile: 'guide.yaml', words: '.mdx', hasPictures: true },
	story: { folder: 'news/*', ownFile: 'story.yaml', words: '.mdx', hasPictures: true },
	'info-page': { folder: 'pages/*', ownFile: 'page.yaml', words: '.mdx', hasPictures: true },
	kit: { folder: 'kits/*', ownFile: 'kit.yaml', words: '.mdx' },
	'shared-handout': { folder: 'kits/shared/*', words: '.mdx' },
	session: { folder: 'kits/*/*', ownFile: 'session.yaml', words: '.mdx' },
	handout: { folder: 'kits/*/*/*', words: '.mdx' },
	facts: { folder: 'registry/facts/*', ownFile: 'facts.yaml', words: '.yaml' },
	terms: { folder: 'registry/terms/*', ownFile: 'terms.yaml', words: '.yaml' },
	places: { folder: 'registry/places/*', ownFile: 'places.yaml', words: '.yaml' },
	letters: { folder: 'registry/letters/*', ownFile: 'letters.yaml', words: '.yaml' },
	messages: { folder: 'messages', words: '.json' },
	languages: { folder: 'languages', words: '.yaml' },
	redirects: { folder: '', ownFile: 'redirects.yaml' },
} as const satisfies Record<string, Rule>;

export type PlacedKind = keyof typeof layout;

/** Files of the content folder that hold no content. */
export const guidance: readonly string[] = ['README.md', 'LICENSE'];

const pictureEndings = /\.(svg|png|jpe?g|webp)$/;

/** What a file of the content is. */
export interface Placed {
	readonly kind: PlacedKind;
	/** Folder of the thing, from `content/`. */
	readonly folder: string;
	readonly role: 'own' | 'words' | 'picture';
	/** The tag for which a file of words is named; empty for others. */
	readonly tag: string;
}

const rules = (Object.entries(layout) as [PlacedKind, Rule][]).map(([kind, rule]) => ({
	kind,
	rule,
	names: rule.folder === '' ? [] : rule.folder.split('/'),
}));

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What the file at a path is; undefined where nothing reads a file of this name in this place. */
export function placedAt(path: string): Placed | undefined {
	const folder = folderOf(path);
	const name = nameOf(path);
	const parts = folder === '' ? [] : folder.split('/');
	for (const { kind, rule, names } of rules) {
		if (names.length !== parts.length || !names.every((part, i) => part === '*' || part === parts[i])) continue;
		if (name === rule.ownFile) return { kind, folder, role: 'own', tag: '' };
		if (rule.words && name.endsWith(rule.words))
			return { kind, folder, role: 'words', tag: name.slice(0, -rule.words.length) };
		if (rule.hasPictures && pictureEndings.test(name)) return { kind, folder, role: 'picture', tag: '' };
	}
	return undefined;
}

const ruleOf = (kind: PlacedKind): Rule => layout[kind];

/** Path of the file that makes a thing of the folder in which a file lies; undefined where the kind has none. */
export function ownFileOf({ kind, folder }: Pick<Placed, 'kind' | 'folder'>): string | undefined {
	const { ownFile } = ruleOf(kind);
	return ownFile && (folder === '' ? ownFile : `${folder}/${ownFile}`);
}
