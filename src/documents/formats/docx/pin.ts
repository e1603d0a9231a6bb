import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { noonOf } from './noon.ts';

/** Ids that `docx` draws by lot for links, in a file and in its list of relationships. */
const drawnId = /\brId[a-z0-9_-]{21}(?=")/g;

/** The same bytes for the same content: links numbered as they come, files in a fixed order, with the day of the edition. */
export function pin(bytes: Uint8Array, date: string): Uint8Array {
	const numbers = new Map<string, string>();
	const inOrder = (id: string) => {
		const pinned = numbers.get(id) ?? `rIdLink${numbers.size + 1}`;
		numbers.set(id, pinned);
		return pinned;
	};
	const pinned: Zippable = {};
	for (const [name, content] of Object.entries(unzipSync(bytes)).sort(byName))
		pinned[name] = /\.(xml|rels)$/.test(name) ? strToU8(strFromU8(content).replace(drawnId, inOrder)) : content;
	return zipSync(pinned, { mtime: noonOf(date) });
}

/** A bracket comes before all letters, so [Content_Types].xml is the first, as readers expect. */
const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
