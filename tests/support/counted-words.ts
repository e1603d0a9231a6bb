/** Words of a text and how often each stands in it, so that nothing that is lost on the way to a file goes unseen. */
import { parse, type HTMLElement } from 'node-html-parser';

export interface CountedWords {
	/** How often each word stands there. */
	readonly words: ReadonlyMap<string, number>;
	/** Addresses that are written out, names of sites among them. A line may end anywhere in them, so they are no words. */
	readonly addresses: readonly string[];
}

const address = /[\w+@:/-]+(?:\.[\w@:/?=&%-]+)+/g;

/** Letters and digits make words; whatever stands between them differs from format to format. */
export function matterOfText(text: string): CountedWords {
	const words = new Map<string, number>();
	for (const word of wordsIn(text.replace(address, ' '))) words.set(word, (words.get(word) ?? 0) + 1);
	return { words, addresses: text.match(address) ?? [] };
}

const wordsIn = (text: string): string[] =>
	text
		.normalize('NFC')
		.replaceAll('\u00ad', '')
		.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What a page says on its own subject: title, summary (unless it is ours alone), agenda and text, without what belongs to the screen. */
export function matterOfPage(page: HTMLElement, hasSummary = true): CountedWords {
	const own = page
		.querySelectorAll(`main h1, ${hasSummary ? 'main .lede, ' : ''}section.agenda, article`)
		.map(({ outerHTML }) => {
			const copy = parse(outerHTML);
			for (const gone of copy.querySelectorAll('.screen, .vh, svg')) gone.remove();
			return textOf(copy.innerHTML);
		});
	return matterOfText(own.join('\n'));
}

/** Marks within a word do not part it; all other tags stand between two words. */
export const textOf = (html: string): string =>
	html
		.replace(/<\/?(?:strong|em)\b[^>]*>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(?:#x?[\da-f]+|\w+);/gi, (entity) => parse(entity).textContent);

/** What several pages say together. */
export const together = (all: readonly CountedWords[]): CountedWords => {
	const words = new Map<string, number>();
	for (const own of all) for (const [word, count] of own.words) words.set(word, (words.get(word) ?? 0) + count);
	return { words, addresses: all.flatMap(({ addresses }) => addresses) };
};

/** Words that a text does not have as often as they are wanted, and addresses that it does not have. */
export function lostIn(text: string, { words, addresses }: CountedWords): string[] {
	const found = new Map<string, number>();
	for (const word of wordsIn(text)) found.set(word, (found.get(word) ?? 0) + 1);
	const letters = text.replace(/\s/g, '');
	return [
		...[...words].filter(([word, count]) => (found.get(word) ?? 0) < count).map(([word]) => word),
		...addresses.filter((url) => !letters.includes(url)),
	];
}
