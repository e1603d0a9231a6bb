/** Parts a file of words into its head and its text: the one place that knows where the head ends. */

interface Parts {
	/** YAML between the lines of hyphens. */
	readonly head: string;
	readonly body: string;
	/** Lines of the file that precede the body. */
	readonly lineOffset: number;
}

/** Undefined where the file has no head, or its head does not end. Takes files as other systems save them, too. */
export function splitHead(text: string): Parts | undefined {
	const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const [all, head = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(plain) ?? [];
	if (all === undefined) return undefined;
	return { head, body: plain.slice(all.length), lineOffset: all.split('\n').length - 1 };
}
