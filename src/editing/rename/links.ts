/** Links of texts to a renamed page, or to what stands below it. */
import type { Target } from './target.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text with its links to the old address leading to the new one. */
export function textsWithLinks({ from, to }: Target): (path: string, text: string) => string {
	const link = new RegExp(`(\\]\\(\\s*<?|^[\\s>]*\\[[^\\]\\n]+\\]:\\s*<?)${escaped(from)}`, 'gm');
	return (path, text) => (path.endsWith('.mdx') ? text.replace(link, (_, before: string) => before + to) : text);
}
