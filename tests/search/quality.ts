/** Recall of the search: which of many real queries lead to the right page, and how far up it stands. */
import { wordKind } from '../../src/search/engine/record.ts';
import type { Answer } from '../../src/search/engine/answer.ts';
import type { Search } from '../../src/search/engine/search.ts';

export interface Query {
	/** Language of the page on which somebody searches. */
	readonly lang: string;
	readonly q: string;
	/** Path of the page that should come first, without language and slashes around. */
	readonly expect: string;
	/** Others that answer as well. */
	readonly also?: readonly string[];
	readonly type?: string;
}

export interface Outcome {
	readonly query: Query;
	/** Place of the right page among the results, from 1; 0 where it is not there. */
	readonly rank: number;
	/** What stood first, for those who look into a miss. */
	readonly first: string;
	readonly isEmpty: boolean;
}

/** What is asked: a built site, or what stands for one. */
export interface Asked {
	readonly manifest: { readonly pages: readonly { readonly locale: string; readonly path: string }[] };
	/** The search of a language. */
	readonly searchIn: (locale: string) => Pick<Search, 'ask' | 'complete' | 'deepen'>;
}

/** Runs the queries whose page is there in their language. `tiers` 1 asks the term index alone. */
export async function outcomes(site: Asked, queries: readonly Query[], tiers: 1 | 2): Promise<Outcome[]> {
	const there = new Set(site.manifest.pages.map(({ locale, path }) => `${locale}${path}`));
	const languages = Map.groupBy(
		queries.filter(({ lang, expect }) => there.has(`${lang}/${expect}/`)),
		({ lang }) => lang,
	);
	const all = [];
	for (const [lang, own] of languages) {
		const search = site.searchIn(lang);
		await search.deepen();
		for (const query of own) {
			const first = await search.ask(query.q, false);
			all.push(outcome(query, tiers === 1 ? first : await search.complete(query.q, first)));
		}
	}
	return all;
}

function outcome(query: Query, answer: Answer): Outcome {
	const right = [query.expect, ...(query.also ?? [])].map((place) => `/${place}/`);
	// A letter word is shown above the results, and the surest of them first.
	const list = query.expect.startsWith(`${wordKind}s/`) ? answer.words : answer.results;
	return {
		query,
		rank: list.findIndex(({ path }) => right.includes(path)) + 1,
		first: list[0]?.path ?? '',
		isEmpty: answer.results.length + answer.words.length === 0,
	};
}

export interface Score {
	readonly queries: number;
	readonly recall1: number;
	readonly recall3: number;
	/** Mean reciprocal rank. */
	readonly mrr: number;
	/** Share of queries without any result. */
	readonly zero: number;
}

export function scoreOf(list: readonly Outcome[]): Score {
	const share = (test: (one: Outcome) => boolean) => list.filter(test).length / list.length;
	return {
		queries: list.length,
		recall1: share(({ rank }) => rank === 1),
		recall3: share(({ rank }) => rank >= 1 && rank <= 3),
		mrr: list.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / list.length,
		zero: share(({ isEmpty }) => isEmpty),
	};
}

/** What each language must reach. */
export const floors = { recall1: 0.88, recall3: 0.95, zero: 0.01 };

/** In words, where a language falls short. */
export function shortfalls(lang: string, { recall1, recall3, zero }: Score): string[] {
	const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
	return [
		...(recall1 < floors.recall1
			? [`${lang}: the right page comes first for ${percent(recall1)}, not ${percent(floors.recall1)}.`]
			: []),
		...(recall3 < floors.recall3
			? [`${lang}: it is among the first three for ${percent(recall3)}, not ${percent(floors.recall3)}.`]
			: []),
		...(zero > floors.zero
			? [`${lang}: ${percent(zero)} of the queries find nothing, not ${percent(floors.zero)}.`]
			: []),
	];
}
