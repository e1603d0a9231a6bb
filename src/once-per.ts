/** Remembers what was made of a thing for as long as the thing is there. */

/** Makes something once for each key: for each Library, each page, each list of downloads. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const made = known.get(key) ?? { value: make(key) };
		known.set(key, made);
		return made.value;
	};
}

/** Makes something once, when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
	let known: { readonly value: Value } | undefined;
	return () => (known ??= { value: make() }).value;
}
