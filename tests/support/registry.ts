/** The registry of the sound content, with changes: `registry/<kind>/health/`, and the words of each language beside it. */
import { soundFile, type Files } from './fixture.ts';

type Kind = 'facts' | 'terms' | 'places' | 'letters';

export const registryFile = (kind: Kind, name: string = kind): string => `registry/${kind}/health/${name}.yaml`;

/** What is true in every language, with one text in place of another. */
export const withChange = (kind: Kind, from: string, to: string): Files => ({
	[registryFile(kind)]: soundFile(registryFile(kind)).replace(from, to),
});

/** An entry under another id, in what is true in every language and in the words of each. */
export const withId = (kind: Kind, from: string, to: string): Files => ({
	...withChange(kind, `id: ${from}`, `id: ${to}`),
	...Object.fromEntries(
		['en', 'et', 'ru'].flatMap((tag) => {
			const file = registryFile(kind, tag);
			return kind === 'terms' && tag === 'et'
				? []
				: [[file, soundFile(file).replace(new RegExp(`^${from}:`, 'm'), `${to}:`)]];
		}),
	),
});

/** The sound entries and further ones. */
export const withMore = (kind: Kind, own: string, words: Readonly<Record<string, string>>): Files => ({
	[registryFile(kind)]: `${soundFile(registryFile(kind))}\n${own}`,
	...Object.fromEntries(
		Object.entries(words).map(([tag, text]) => {
			const file = registryFile(kind, tag);
			const before = kind === 'terms' && tag === 'et' ? '' : soundFile(file);
			return [file, `${before}\n${text}`];
		}),
	),
});
