/** The grammar of `content/`: which file makes a thing of the folder in which a text lies. */

const fileOfRoom = { guides: 'guide.yaml', news: 'story.yaml', pages: 'page.yaml' } as const;

/** What a text below `kits/` belongs to, by how deep it lies. `kits/shared/` holds handouts of all kits. */
export function kitKindOf(path: string): 'kit' | 'session' | 'handout' {
	const [, second, ...rest] = path.split('/');
	if (rest.length === 1) return 'kit';
	return rest.length === 2 && second !== 'shared' ? 'session' : 'handout';
}

/** Name of the file that says what is true in every language; a handout has none, for its session says it. */
export function ownFileOf(path: string): string | undefined {
	const room = path.split('/')[0] ?? '';
	if (room !== 'kits') return fileOfRoom[room as keyof typeof fileOfRoom];
	const kind = kitKindOf(path);
	return kind === 'handout' ? undefined : `${kind}.yaml`;
}
