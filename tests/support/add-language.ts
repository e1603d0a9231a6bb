/** Adds a language to a content folder by new files only, as its first translator would: English words, changed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

interface NewLanguage {
	readonly tag: string;
	readonly name: string;
	readonly state: 'draft' | 'published';
	readonly dir?: 'ltr' | 'rtl';
	/** Makes the new language's words of the English ones. */
	readonly change: (text: string) => string;
	/** Which of the English files are translated; all where it is absent. Paths are from the content folder. */
	readonly isWanted?: (path: string) => boolean;
}

/** Gives the paths of the new files. No file that is there is opened for writing. */
export function addLanguage(folder: string, language: NewLanguage): string[] {
	const { tag, name, state, dir = 'ltr', change, isWanted = () => true } = language;
	const own = path.join('languages', `${tag}.yaml`);
	mkdirSync(path.join(folder, 'languages'), { recursive: true });
	writeFileSync(path.join(folder, own), stringify({ name, state, order: 90, dir, intl: 'en-GB', openGraph: 'en_GB' }), {
		flag: 'wx',
	});
	const english = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|\/)en\.(mdx|yaml|json)$/.test(file) && !file.startsWith('languages') && isWanted(file))
		.sort();
	const files = english.map((file) => {
		const text = readFileSync(path.join(folder, file), 'utf8');
		const fresh = file.replace(/en(\.\w+)$/, `${tag}$1`);
		writeFileSync(path.join(folder, fresh), changed(file, text, change), { flag: 'wx' });
		return fresh;
	});
	return [own, ...files];
}

function changed(file: string, text: string, change: (text: string) => string): string {
	if (file.endsWith('.mdx')) return changedText(text, change);
	const words = changedWords(parse(text), change);
	return file.endsWith('.json') ? `${JSON.stringify(words, null, '\t')}\n` : stringify(words, { lineWidth: 0 });
}

/** What people call a word in English says nothing of what they call it elsewhere. */
function changedWords(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((item) => changedWords(item, change));
	const entries = Object.entries(value as object).filter(([key]) => key !== 'said');
	return Object.fromEntries(entries.map(([key, item]) => [key, changedWords(item, change)]));
}

/** Components, addresses of links and the signs of Markdown stay; what a reader reads is changed. */
const kept = /(<[^>]*>|\]\([^)]*\)|https?:\/\/\S+)/;

function changedText(text: string, change: (text: string) => string): string {
	const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const words = body
		.split(kept)
		.map((part, i) => (i % 2 ? part : change(part)))
		.join('');
	const newHead = head.replace(/^(title|summary): (.*)$/gm, (_, key: string, value: string) => {
		const plain = value.replace(/^(['"])(.*)\1$/, '$2');
		return `${key}: ${JSON.stringify(change(plain).slice(0, 160))}`;
	});
	return `---\n${newHead}\n---\n${words}`;
}
