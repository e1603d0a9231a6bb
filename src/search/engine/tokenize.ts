/** From text to words, and from a word to its key: the same for all the ways in which people write it. */

/** Signs that nobody sees: soft hyphens, joiners, marks of direction, control characters. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u0300-\u036f](?=[\u0300-\u036f]{3})/g;

/** Longest query that is read, in characters, and most words of it: a pasted sentence fits, a pasted book does not. */
const longest = { text: 600, words: 48, word: 40 };

/** Words of a text in small letters and in order. `e-mail` gives `e`, `mail` and, as people also write it, `email`. */
export function tokenize(text: string): string[] {
	const found = text
		.normalize('NFC')
		.replace(unseen, '')
		.replace(/['’ʼ`´]/g, '')
		.toLowerCase();
	const words = found.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu) ?? [];
	return words.flatMap((word) => (word.includes('-') ? [...word.split('-'), word.replaceAll('-', '')] : word));
}

/** Words of what a reader typed; the last one may not be finished. */
export const queryWords = (query: string): string[] =>
	tokenize(query.slice(0, longest.text))
		.map((word) => word.slice(0, longest.word))
		.slice(0, longest.words);

/**
 * Sounds of Cyrillic letters, of Russian and of Ukrainian, in the Latin letters that people type instead of them; and
 * of letters that are no letter with a mark.
 */
const sounds = Object.fromEntries(
	'а:a б:b в:v г:g ґ:g д:d е:e ж:z з:z и:i і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:k ч:k ш:s щ:s ъ: ы:i ь: э:e є:e ю:iu я:ia ß:ss ø:o ł:l æ:a đ:d ı:i'
		.split(' ')
		.map((pair) => pair.split(':') as [string, string]),
);

/** Groups of Latin letters that stand for one sound in one spelling or another. The longer come first. */
const groups = /shch|sch|sh|zh|tch|ch|kh|ts|tz|ck|ph|ie|(\D)\1+|[cqwyjx]/g;
const soundOfGroup: Readonly<Record<string, string>> = {
	...{ shch: 's', sch: 's', sh: 's', zh: 'z', tch: 'k', ch: 'k', kh: 'h', ts: 'k', tz: 'k', ck: 'k', ph: 'f', ie: 'e' },
	...{ c: 'k', q: 'k', w: 'v', y: 'i', j: 'i', x: 'ks' },
};

/**
 * The key of a word: without marks (`töötu` is `totu`), in Latin letters (`врач`, `vrach`, `vratš` are one), without
 * doubled letters. What has the same key is one word for us; what has a similar one may be.
 */
export function keyOf(word: string): string {
	let plain = '';
	// Levels of language on a Russian keyboard: В1, С1 look like B1, C1 and are meant so.
	const meant = word.toLowerCase().replace(/^[вс](?=\d$)/, (letter) => (letter === 'в' ? 'b' : 'c'));
	for (const letter of meant.normalize('NFD')) {
		if (letter >= '\u0300' && letter <= '\u036f') continue;
		plain += sounds[letter] ?? letter;
	}
	const folded = plain.replace(
		groups,
		(group) => soundOfGroup[group] ?? soundOfGroup[group.charAt(0)] ?? group.charAt(0),
	);
	// Once more, for `ss` that came of `sš`, `ii` that came of `ый`.
	return folded.replace(/(\D)\1+/g, '$1');
}

/** Letters with which both words begin. */
export function commonLength(a: string, b: string): number {
	const end = Math.min(a.length, b.length);
	let i = 0;
	while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
	return i;
}
