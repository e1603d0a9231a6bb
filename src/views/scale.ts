/** The numbers of a scale that an author wrote. */

/** From the first to the last; none where the last is before the first. */
export const scaleNumbers = (from: string, to: string): number[] =>
	Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, i) => Number(from) + i);
