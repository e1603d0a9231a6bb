/** How words sound to those who do not know how they are spelled. */

const sharp: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k', z: 's', f: 'v' };

/** What is left of a key when vowels and hardness may be wrong: how an Estonian word sounds to a Russian ear. */
export const consonantsOf = (key: string): string =>
	key
		.replace(/[aeiouh]/g, '')
		.replace(/[bdgzf]/g, (letter) => sharp[letter] ?? letter)
		.replace(/(.)\1+/g, '$1');
