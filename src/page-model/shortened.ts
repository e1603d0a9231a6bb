/** As much of a text as a list or a search engine shows. */

/** The whole sentences that fit, or else the words that do. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const sentences = /^.*[.!?](?=\s)/s.exec(text.slice(0, most + 1))?.[0];
	return sentences ?? `${text.slice(0, most).replace(/[\s,;:]+\S*$/, '')} …`;
}
