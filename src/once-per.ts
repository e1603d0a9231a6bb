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

/** The same for keys that are texts, or that are to be kept as long as what makes things of them. */
export function onceFor<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, { readonly value: Value }>();
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
