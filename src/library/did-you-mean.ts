/** Proposes what an author may have meant. */

/** Number of single changes that turn one word into the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** "Did you mean …?" with the nearest of `known`, or `otherwise` where none is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
	// No id or address of ours is that long; comparing a whole page of letters would take minutes.
	if (word.length > 200) return otherwise;
	const best = [...known]
		.map((candidate) => ({ candidate, far: distance(word, candidate) }))
		.sort((a, b) => a.far - b.far)[0];
	return best && best.far <= Math.max(2, word.length / 4) ? `Did you mean ${best.candidate} ?` : otherwise;
}
