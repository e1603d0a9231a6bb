/** Random edits of a content folder, such as people make: what a build keeps must survive them all. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomNumbers } from '../bench/random.ts';

export interface World {
	readonly content: string;
	/** Day on which the site is built. */
	today: string;
}

/** Changes something, and tells what; undefined where there is nothing to change. */
type Edit = (world: World, pick: Pick, number: number) => string | undefined;
type Pick = <Item>(items: readonly Item[]) => Item | undefined;

const filesOf = ({ content }: World, pattern: RegExp): string[] =>
	readdirSync(content, { recursive: true, encoding: 'utf8' })
		.filter((file) => pattern.test(file))
		.sort();

/** Changes a place of a file that fits a pattern. */
const inFile =
	(files: RegExp, pattern: RegExp, change: (found: string, number: number) => string): Edit =>
	(world, pick, number) => {
		const file = pick(filesOf(world, files));
		if (file === undefined) return undefined;
		const place = path.join(world.content, file);
		const text = readFileSync(place, 'utf8');
		const found = pick([...text.matchAll(new RegExp(pattern.source, 'gmu'))]);
		if (!found) return undefined;
		const changed = change(found[0], number);
		writeFileSync(place, text.slice(0, found.index) + changed + text.slice(found.index + found[0].length));
		return `${file}: "${found[0]}" → "${changed}"`;
	};

const more = (found: string, number: number) => `${found} ${String(number)}`;

const edits: Readonly<Record<string, Edit>> = {
	'a word of a text': inFile(/\.mdx$/, /^\p{Lu}[^<>[\]:]*\p{L}(?=\.)/u, more),
	'a title': inFile(/\.mdx$/, /^title: [^'"\n]+$/, more),
	'a summary': inFile(/\.mdx$/, /^summary: [^'".\n]+/, more),
	'the value of a fact': inFile(/facts\.yaml$/, /(?:money|days|percent): \d+/, (found, number) =>
		found.replace(/\d+/, String(number + 1)),
	),
	'when a fact expires': inFile(
		/facts\.yaml$/,
		/expires: '\d{4}/,
		(_, number) => `expires: '${String(2027 + (number % 4))}`,
	),
	'the words of a fact': inFile(/registry\/facts\/.*\/\w\w\.yaml$/, /label: [^'"\n]+$/, more),
	'the words of a term': inFile(/registry\/terms\/.*\/\w\w\.yaml$/, /meaning: [^'"\n]+$/, more),
	// Into these words nobody may type a number.
	'the words of a letter': inFile(
		/registry\/letters\/.*\/\w\w\.yaml$/,
		/means: [^'".\n]+/,
		(found, number) => `${found} ${String.fromCharCode(97 + (number % 26))}`,
	),
	'the name of a place': inFile(/registry\/places\/.*\/\w\w\.yaml$/, /name: [^'"\n]+$/, more),
	'the name of a topic': inFile(/guides\/\w+\/\w\w\.yaml$/, /^name: [^'"\n]+$/, more),
	'a message': inFile(
		/messages\/\w\w\.json$/,
		/"(layout\.start|home\.topics|word\.title|materials\.handouts)": "[^"]+/,
		more,
	),
	'the order of things': inFile(
		/(guide|kit|page)\.yaml$/,
		/^order: \d+$/,
		(_, number) => `order: ${String(100 + number)}`,
	),
	'the edition of a kit': inFile(/kit\.yaml$/, /edition: '?\d{4}/, (found, number) =>
		found.replace(/\d{4}/, String(2020 + (number % 7))),
	),
	'a picture': inFile(/\.svg$/, /#[0-9a-f]{3,6}\b/, (_, number) => `#${String(100000 + number)}`),
	'a language that is a draft for a while': inFile(/languages\/ru\.yaml$/, /state: \w+/, (found) =>
		found.endsWith('draft') ? 'state: published' : 'state: draft',
	),
	'a translation that goes': (world, pick) => {
		const file = pick(filesOf(world, /(guides|news|pages)\/.*\/(et|ru)\.mdx$/));
		if (file !== undefined) rmSync(path.join(world.content, file));
		return file;
	},
	'an old address': (world, _pick, number) => {
		const place = path.join(world.content, 'redirects.yaml');
		const before = existsSync(place) ? readFileSync(place, 'utf8') : '';
		writeFileSync(place, `${before}- from: /health/old-${String(number)}/\n  to: /health/emergency/\n`);
		return 'redirects.yaml';
	},
	'the clock': (world, _pick, number) => {
		world.today = `20${String(26 + (number % 5))}-12-${String(10 + (number % 18))}`;
		return world.today;
	},
};

export interface Editor {
	/** Every kind of edit once, in the order of the seed. */
	readonly kinds: readonly string[];
	/** Makes an edit of a kind, or of any, and tells what; undefined where there is nothing to change. */
	readonly edit: (world: World, kind?: string) => string | undefined;
}

/** Makes one edit after another, the same for a seed. */
export function editor(seed: number): Editor {
	const random = randomNumbers(seed);
	const pick: Pick = (items) => items[Math.floor(random() * items.length)];
	const names = Object.keys(edits);
	let number = 1;
	return {
		kinds: names
			.map((name) => ({ name, place: random() }))
			.sort((a, b) => a.place - b.place)
			.map(({ name }) => name),
		edit: (world, kind = pick(names) ?? '') => {
			const said = edits[kind]?.(world, pick, number++);
			return said && `${kind}: ${said}`;
		},
	};
}
