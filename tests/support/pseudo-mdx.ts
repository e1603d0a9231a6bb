/** Makes an invented translation of an MDX file: its words long and accented, all else as it was. */
import { pseudo } from '../../src/i18n/pseudo.ts';

/** Components, addresses of links and the signs of Markdown stay; what a reader reads is changed. */
const kept = /(<[^>]*>|\]\([^)]*\)|https?:\/\/\S+)/;

export function pseudoMdx(text: string): string {
	const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const words = body
		.split(kept)
		.map((part, i) => (i % 2 ? part : pseudo(part)))
		.join('');
	const newHead = head.replace(/^(title|summary): (.*)$/gm, (_, key: string, value: string) => {
		const plain = value.replace(/^(['"])(.*)\1$/, '$2');
		return `${key}: ${JSON.stringify(pseudo(plain).slice(0, 160))}`;
	});
	return `---\n${newHead}\n---\n${words}`;
}
