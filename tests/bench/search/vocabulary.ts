/** Made-up words of a language, and how often each of them comes: the second half as often as the first (Zipf). */
import { keyOf } from '../../../src/search/engine/tokenize.ts';
import { Dice } from '../random.ts';

interface Sounds {
	/** Of the beginning of a syllable. */
	readonly opens: readonly string[];
	readonly vowels: readonly string[];
	/** Of the end of a syllable. */
	readonly closes: readonly string[];
}

const sounds = (opens: string, vowels: string, closes: string): Sounds => ({
	opens: opens.split(' '),
	vowels: vowels.split(' '),
	closes: closes.split(' '),
});

const english = sounds(
	'b c d f g h j k l m n p r s t v w y br cl cr dr fl gr pl pr sh st str th tr wh',
	'a e i o u a e i o u ai ea ee oo ou',
	'b ck d f g k l m n nd ng nt p r rd rt s ss st t th x',
);

/** A language that has none of its own is written like English. */
const soundsOf: Readonly<Record<string, Sounds>> = {
	et: sounds(
		'h j k l m n p r s t v kr kl pr tr b d g',
		'a e i o u õ ä ö ü aa ee ii oo uu õõ ää üü ai ei ui au õi äe',
		'd k l m n r s t v ks ld ll mm nd nn rd st ts',
	),
	ru: sounds(
		'б в г д ж з к л м н п р с т ф х ц ч ш вс гр др кр пр ст тр сл см вл',
		'а е и о у ы я ю ё э а е и о у',
		'в г д з й к л м н р с т х ть нь ль ст н ч ш',
	),
};

export const vocabularySize = 30_000;

/** The commonest words are short, as they are in every language; they may be as many as so many. */
const shortWords = 400;

export class Vocabulary {
	/** The commonest first. No two are one to the search. */
	readonly words: readonly string[];
	/** Sums of the shares of the words up to each. */
	readonly #sums: readonly number[];

	constructor(language: string) {
		this.words = inventWords(soundsOf[language] ?? english, new Dice('words', language));
		let sum = 0;
		this.#sums = this.words.map((_, i) => (sum += 1 / (i + 1)));
	}

	/** @param skipped so many of the commonest words are left out. */
	draw(dice: Dice, skipped = 0): string {
		const below = this.#sums[skipped - 1] ?? 0;
		const wanted = below + dice.next() * ((this.#sums.at(-1) ?? 0) - below);
		let [low, high] = [skipped, this.words.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		return this.words[low] ?? '';
	}

	several(dice: Dice, count: number, skipped = 0): string[] {
		return Array.from({ length: count }, () => this.draw(dice, skipped));
	}
}

function inventWords(language: Sounds, dice: Dice): string[] {
	const words: string[] = [];
	const keys = new Set<string>();
	while (words.length < vocabularySize) {
		const word = inventWord(language, dice, words.length < shortWords ? dice.from(1, 2) : dice.from(2, 4));
		const key = keyOf(word);
		if (key.length < 2 || keys.has(key)) continue;
		keys.add(key);
		words.push(word);
	}
	return words;
}

/** Some syllables end with a consonant, last ones more often. */
const inventWord = ({ opens, vowels, closes }: Sounds, dice: Dice, syllables: number): string =>
	Array.from({ length: syllables }, (_, i) => {
		const isLast = i === syllables - 1;
		const open = i === 0 && dice.next() < 0.15 ? '' : dice.pick(opens);
		return open + dice.pick(vowels) + (dice.next() < (isLast ? 0.5 : 0.3) ? dice.pick(closes) : '');
	}).join('');
