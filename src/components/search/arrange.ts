/** Makes `wanted` the children of `parent`, without moving the one that has the focus, which would lose it. */
export function arrange(parent: Element, wanted: readonly Element[]): void {
	const focused = wanted.findIndex((child) => child.contains(document.activeElement));
	for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
	for (const [i, child] of wanted.entries())
		if (i !== focused && parent.children[i] !== child)
			parent.insertBefore(child, i < focused ? (wanted[focused] ?? null) : (parent.children[i] ?? null));
}
