/**
 * The texts of pages, a few in a file. Pagefind writes a file for each page: of 46 guides in seven languages that would be
 * more files than hosts take.
 */

/** What is shown of a page that the full text found, and the text that its excerpt is cut from. */
export interface PageText {
	readonly url: string;
	/** In words that are numbered as Pagefind numbers them. */
	readonly content: string;
	readonly meta: Readonly<Partial<Record<'title' | 'about' | 'kind' | 'lang', string | undefined>>>;
}

/** Pages by the ids that Pagefind gives them. */
export type TextFile = Readonly<Record<string, PageText>>;

/** Each file by the first id in it and by its name, in the order of the ids. */
export type TextFileList = readonly (readonly [first: string, name: string])[];

export const textFileList = 'texts.json';
export const textFilePath = (name: string): string => `texts/${name}.texts.json`;

export type TextOf = (id: string) => Promise<PageText>;

/**
 * Fetches each file once.
 *
 * @param folder address of Pagefind's files, ending with a slash.
 */
export function openTexts(folder: string): TextOf {
	const fetched = new Map<string, Promise<unknown>>();
	const read = <Shape>(name: string): Promise<Shape> => {
		const file = fetched.get(name) ?? fetchJson(folder + name);
		fetched.set(name, file);
		return file as Promise<Shape>;
	};
	// While Pagefind is still on its way; whoever needs it is told where it cannot be had.
	read(textFileList).catch(() => {
		fetched.clear();
	});
	return async (id) => {
		const list = await read<TextFileList>(textFileList);
		const [, name = ''] = list.filter(([first]) => first <= id).at(-1) ?? [];
		const text = (await read<TextFile>(textFilePath(name)))[id];
		if (!text) throw new Error(`${folder}${textFilePath(name)} has no ${id}.`);
		return text;
	};
}

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
	return response.json();
}
