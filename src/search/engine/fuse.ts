/** Two answers → one: what the term index found, and what the full text adds. */
import type { Answer, Result } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import type { FullHit } from './full-text-plan.ts';
import type { TextOf } from './page-texts.ts';

/** Pages of the full text that are looked at: each may be a file to fetch. */
const mostPages = 8;

/** From here on the term index is sure: what it puts first stays there when the full text comes, so that no row moves. */
const isSure = 0.9;

/** Weight of the full text beside the term index, where the latter understood everything and where it understood nothing. */
const weights = { whenSure: 0.25, whenLost: 1 };

/** @param pathOf path of an address that Pagefind knows, without language and base. */
export async function fuse(
	answer: Answer,
	hits: readonly FullHit[],
	textOf: TextOf,
	pathOf: (url: string) => string,
): Promise<Answer> {
	const pages = await Promise.all(hits.slice(0, mostPages).map(async (hit) => ({ ...hit, ...(await textOf(hit.id)) })));
	const top = answer.results[0]?.score ?? 1;
	const { whenSure, whenLost } = weights;
	const share = whenLost + (whenSure - whenLost) * answer.understood;
	const merged = new Map<string, Result>(
		answer.results.map((result) => [result.path, { ...result, score: (result.score / top) * answer.understood }]),
	);
	for (const { url, content, meta, score, found } of pages) {
		const path = pathOf(url);
		const known = merged.get(path);
		const { title = path, about = '', kind = '', lang } = meta;
		merged.set(path, {
			...(known ?? { path, title, about, kind, lang }),
			score: (known?.score ?? 0) + share * score * (answer.priors.get(known?.kind ?? kind) ?? 1),
			excerpt: excerptOf(content, found),
		});
	}
	const results = [...merged.values()].sort((a, b) => b.score - a.score);
	const first = answer.understood >= isSure ? merged.get(answer.results[0]?.path ?? '') : undefined;
	return { ...answer, results: first ? [first, ...results.filter((result) => result !== first)] : results };
}
