/** Turns English into the invented languages of the tests: longer, accented, and still readable. */

/**
 * English made long and accented, and the same from right to left. The tags are those that Android and Chrome use for
 * theirs.
 */
export const inventedLanguages = [
	{ tag: 'en-XA', name: 'Ƥšéüđö-ļöñğ', dir: 'ltr' },
	{ tag: 'ar-XB', name: 'Ƥšéüđö-ŕţļ', dir: 'rtl' },
] as const;

const plain = 'aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ';
const accented = 'áÁƀƁçÇđĐéÉƒƑğĞĥĤíÍĵĴķĶļĻɱṀñÑöÖƥƤɋɊŕŔšŠţŢüÜṽṼŵŴẋẊýÝžŽ';
const accents = new Map(Array.from(plain).map((letter, i) => [letter, Array.from(accented)[i] ?? letter]));

/** Accents each letter and lengthens each word of five letters or more by a third, as German or Finnish would. */
export function pseudo(text: string): string {
	// A blank, {{query}}, is filled in by its name.
	return text.replace(/\{\{\w+\}\}|\p{L}+/gu, (word) => {
		if (word.startsWith('{')) return word;
		const letters = Array.from(word, (letter) => accents.get(letter) ?? letter);
		const extra = letters.length >= 5 ? letters.slice(0, Math.round(letters.length / 3)) : [];
		return [...letters, ...extra].join('');
	});
}
