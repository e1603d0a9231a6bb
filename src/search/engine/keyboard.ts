/** Words typed while the keyboard was set to the other alphabet: `ghjgbcrf` is `прописка`. */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** The same keys in the other alphabet; the word itself where a key has no letter there. */
export function otherKeyboard(typed: string): string {
	const [from, to] = /^[a-z]/.test(typed) ? [latin, cyrillic] : [cyrillic, latin];
	return Array.from(typed, (letter) => to[from.indexOf(letter)] ?? letter).join('');
}
