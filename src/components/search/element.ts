/** Makes elements of text alone: nothing of a query or of the index can become HTML. */

type Child = Node | string;

export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | undefined>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
	made.append(...children);
	return made;
}

/** A text with its blanks filled. A query may be written in any direction, so it must not turn the words around it. */
export const filled = (text: string, values: Readonly<Record<string, string>>): Child[] =>
	text.split(/\{\{(\w+)\}\}/).map((part, i) => (i % 2 ? element('bdi', {}, values[part] ?? '') : part));
