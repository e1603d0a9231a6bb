/** Fetches the files of a kit, a few at a time. What has come is kept, so that after a break only the rest is fetched. */
import type { KitFile, KitList } from '../../views/download.ts';

/** Files that have come, by their fingerprints. */
export type Kept = Map<string, Uint8Array<ArrayBuffer>>;

/** The site has no such file, or another than the list says. */
export class WrongFile extends Error {
	readonly file: string;

	constructor(file: string) {
		super(file);
		this.file = file;
	}
}

/** More would not be faster for long, and browsers speak to an old host over six connections. */
const atOnce = 4;

/** The list at an address. Throws as `fetchFiles` does, and a SyntaxError where something else came. */
export const fetchList = async (address: string, signal: AbortSignal): Promise<KitList> =>
	JSON.parse(new TextDecoder().decode(await fetched(address, signal))) as KitList;

/**
 * Fetches what is not kept yet, from beside the list, and tells `told` of each file that has come. The first trouble stops
 * all. Throws a WrongFile, the reason with which `stop` was called, or what `fetch` says of a broken connection.
 */
export async function fetchFiles(
	{ files }: KitList,
	address: string,
	kept: Kept,
	stop: AbortController,
	told: () => void,
): Promise<void> {
	// The site may have been renewed since.
	for (const sum of kept.keys()) if (!files.some(({ sha256 }) => sha256 === sum)) kept.delete(sum);
	const waiting = files.filter(({ sha256 }) => !kept.has(sha256));
	const lane = async () => {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			const { href } = new URL(nameOf(file.name), address);
			kept.set(file.sha256, await fetched(href, stop.signal, file));
			told();
		}
	};
	try {
		await Promise.all(Array.from({ length: atOnce }, lane));
	} catch (error) {
		stop.abort();
		throw error;
	}
}

const nameOf = (address: string) => address.replace(/^.*\//, '');

/** A connection that broke for a moment, and a copy in the browser that is old or damaged, are mended by asking twice. */
async function fetched(address: string, signal: AbortSignal, file?: KitFile): Promise<Uint8Array<ArrayBuffer>> {
	let trouble: unknown;
	for (const cache of ['no-cache', 'reload'] as const) {
		try {
			const answer = await fetch(address, { cache, signal });
			const content = new Uint8Array(await answer.arrayBuffer());
			if (answer.ok && (!file || (await isWhole(content, file)))) return content;
			trouble = answer.status < 500 ? new WrongFile(nameOf(address)) : new Error(String(answer.status));
		} catch (error) {
			trouble = error;
		}
	}
	throw trouble;
}

/** Without https, a page of another device may not reckon fingerprints. */
async function isWhole(content: Uint8Array<ArrayBuffer>, { bytes, sha256 }: KitFile): Promise<boolean> {
	const { subtle } = crypto as { subtle?: SubtleCrypto };
	return content.length === bytes && (!subtle || hexOf(await subtle.digest('SHA-256', content)) === sha256);
}

const hexOf = (bytes: ArrayBuffer) =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
