/** Letters of a word that always fit side by side. */
export const mostLetters = 46;

const word = new RegExp(`(?<!\\S)(?!\\S*://)\\S{${mostLetters},}`, 'gu');
const letters = new Intl.Segmenter();

/** Words that no line can hold may end in any of their letters, as a row of dots does; else they would run off the sheet. */
export const withBreaks = (words: string): string =>
	words.length < mostLetters
		? words
		: words.replace(word, (long) => Array.from(letters.segment(long), ({ segment }) => segment).join('\u200b'));
