/** Puts new values into a YAML text, each where the old one stands; every other sign stays. */
import { isScalar, parseDocument, stringify, visit } from 'yaml';

/** What a value becomes, by the keys that lead to it, a name of an entry being `(name)`; undefined where it stays. */
export type Change = (keys: readonly string[], value: string) => string | undefined;

export function withScalars(text: string, change: Change): string {
	const found: { start: number; end: number; value: string }[] = [];
	visit(parseDocument(text), {
		Scalar(key, { value, range, type }, path) {
			// A text over several lines is nobody's name.
			if (!range || !isPlain(value) || type?.startsWith('BLOCK')) return;
			const keys = path.flatMap((node) => ('key' in node && isScalar(node.key) ? [String(node.key.value)] : []));
			const next = change(key === 'key' ? [...keys.slice(0, -1), '(name)'] : keys, String(value));
			if (next !== undefined)
				found.push({ start: range[0], end: range[1], value: written(next, text[range[0]] ?? '') });
		},
	});
	return found.reduceRight((out, { start, end, value }) => out.slice(0, start) + value + out.slice(end), text);
}

const isPlain = (value: unknown): value is string | number | boolean =>
	['string', 'number', 'boolean'].includes(typeof value);

/** In the quotes that the old value had; in some where YAML would else take it for a number or a truth. */
function written(value: string, first: string): string {
	return first === '"' || first === "'" ? first + value + first : stringify(value).trimEnd();
}
