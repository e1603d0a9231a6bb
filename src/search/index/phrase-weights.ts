/** How much each word of a name or a phrase says. Used when the index is made. */
import { onceFor } from '../../once-per.ts';
import { nameWeight, type SearchField } from '../engine/record.ts';
import { stopWords } from './stop-words.ts';
import { tokenize } from '../engine/tokenize.ts';

const stops = new Set(stopWords);

/** How many words of a phrase say something. Names of a word stand with every page that explains it. */
const tellingWords = onceFor(
	(phrase: string) => tokenize(phrase.replace(/\(.*?\)/g, '')).filter((word) => !stops.has(word)).length,
);

/** Phrases of which a single word counts the full weight, and each word of a longer one less. */
export const phrases = (list: readonly string[], weight: number): SearchField[] =>
	list.map((text) => ({ text, weight: Math.max(2, weight - Math.max(0, tellingWords(text) - 1)) }));

/** `ID-kaart` is `id` and `kaart`, or `idkaart`; each way is a whole name. */
export function nameFields(name: string): SearchField[] {
	const parts = name.replaceAll('-', ' ');
	const own = { text: parts, weight: nameWeight(tellingWords(parts)) };
	return name.includes('-') && !name.includes(' ') ? [own, { text: name.replaceAll('-', ''), weight: 9 }] : [own];
}
