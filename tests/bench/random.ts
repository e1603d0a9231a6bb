/** Random numbers for benchmarks: the same on every run, so that two runs can be compared. */

/** From 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

export class Dice {
	readonly #next: () => number;

	/** @param seeds what the throws are for: other seeds, other throws. */
	constructor(...seeds: readonly (string | number)[]) {
		let hash = 2026;
		for (const sign of seeds.join('/')) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
		this.#next = randomNumbers(hash);
	}

	/** From 0 to 1. */
	next(): number {
		return this.#next();
	}

	/** A whole number, both ends included. */
	from(least: number, most: number): number {
		return least + Math.floor(this.#next() * (most - least + 1));
	}

	/** @throws where there is nothing to choose from. */
	pick<Item>(items: readonly Item[]): Item {
		if (items.length === 0) throw new Error('There is nothing to choose from.');
		return items[Math.floor(this.#next() * items.length)] as Item;
	}
}
