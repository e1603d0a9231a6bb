/** Records → the words of the index, each with the pages that it leads to. Runs when the site is built. */
import type { Entry, Posting } from '../engine/index-file.ts';
import type { SearchRecord } from '../engine/record.ts';
import { onceFor } from '../../once-per.ts';
import { commonplaces, stopWords } from './stop-words.ts';
import { keyOf as keyOfWord, tokenize } from '../engine/tokenize.ts';

interface Word {
	readonly key: string;
	/** Its spellings, each with the weight it has gathered. */
	readonly spellings: Map<string, number>;
	/** By number of the page. */
	readonly weights: Map<number, number>;
	/** Pages that have it anywhere. */
	readonly pages: Set<number>;
}

/** Most words stand in a text again and again. */
const keyOf = onceFor(keyOfWord);

/** From this weight on a field is a name or a keyword, and not a sentence. */
const ofNames = 6;

/** In the order of their keys; stop words among them, without pages. */
export function entriesOf(records: readonly SearchRecord[]): Entry[] {
	const words = gather(records);
	addJoined(words, records);
	addTails(words);
	// By their spelling: the Finnish `missä` says nothing, the foundation MISA does.
	const stops = stopWords.map((word) => ({ key: keyOf(word), word, rarity: 0, postings: [] }));
	return [...stops, ...[...words.values()].map((word) => entryOf(word, records.length))].sort((a, b) =>
		a.key < b.key ? -1 : a.key > b.key ? 1 : 0,
	);
}

function gather(records: readonly SearchRecord[]): Map<string, Word> {
	const words = new Map<string, Word>();
	const wordAt = (spelling: string) => {
		const key = keyOf(spelling);
		const word = words.get(key) ?? {
			key,
			spellings: new Map<string, number>(),
			weights: new Map<number, number>(),
			pages: new Set<number>(),
		};
		words.set(key, word);
		return word;
	};
	const stops = new Set(stopWords);
	for (const [page, { fields }] of records.entries())
		for (const { text, weight } of fields)
			for (const spelling of tokenize(text)) {
				if (stops.has(spelling)) continue;
				const word = wordAt(spelling);
				word.spellings.set(spelling, (word.spellings.get(spelling) ?? 0) + weight);
				word.weights.set(page, gathered(word.weights.get(page), weight));
				word.pages.add(page);
			}
	for (const [page, { body = '' }] of records.entries())
		for (const spelling of new Set(tokenize(body))) words.get(keyOf(spelling))?.pages.add(page);
	words.delete('');
	return words;
}

/** `Pay slip` is found by `payslip` too, where that is a word of the index. */
function addJoined(words: ReadonlyMap<string, Word>, records: readonly SearchRecord[]): void {
	for (const [page, { fields }] of records.entries())
		for (const { text, weight } of fields) {
			const keys = weight >= ofNames ? tokenize(text).map(keyOf) : [];
			for (const [i, key] of keys.entries()) {
				const joined = words.get(key + (keys[i + 1] ?? ''));
				if (i + 1 < keys.length && joined && !joined.weights.has(page)) joined.weights.set(page, weight - 1);
			}
		}
}

/** The largest weight of a word on a page counts, and a little that it stands there again; not for names, see `nameWeight`. */
const gathered = (before: number | undefined, weight: number): number =>
	before === undefined || Math.max(before, weight) >= 7
		? Math.max(before ?? 0, weight)
		: Math.min(6, Math.max(before, weight) + 0.25);

/**
 * Estonian and Finnish write words together: who looks for `leping` means `tööleping` too. A word that ends with
 * another word of the index lends it its pages at half the weight.
 */
function addTails(words: ReadonlyMap<string, Word>): void {
	for (const { key, weights } of [...words.values()]) {
		if (/\d/.test(key)) continue;
		// Two letters are enough of a head: `töö` has no more as a key.
		for (let i = 2; i <= key.length - 5; i++) {
			const tail = words.get(key.slice(i));
			if (!tail || tail.weights.size === 0) continue;
			for (const [page, weight] of weights) if (!tail.weights.has(page)) tail.weights.set(page, weight / 2);
			break;
		}
	}
}

const common = new Set(commonplaces.map(keyOf));

/** Least rarity of a word: it still tells a page that has it from one that has not. */
const leastRarity = 1 / 9;

const entryOf = ({ key, spellings, weights, pages }: Word, total: number): Entry => ({
	key,
	word: [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? key,
	// Inverse document frequency.
	rarity: common.has(key) ? leastRarity : Math.max(leastRarity, Math.log(1 + total / pages.size) / Math.log(1 + total)),
	postings: [...weights]
		.map(([page, weight]): Posting => ({ page, weight: Math.min(9, Math.max(1, Math.round(weight))) }))
		.sort((a, b) => b.weight - a.weight || a.page - b.page),
});
