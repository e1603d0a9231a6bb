/**
 * The styles of pages. Astro can put them into every page or into files, for all pages alike; we want both. Most pages
 * carry theirs, so that they show with the first answer of the host. Of some kinds people open many one after another:
 * those share one file, which a browser keeps.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../file-cache.ts';
import { filesBelow } from '../files-below.ts';
import { root } from './program.ts';

export type StylesIn = 'page' | 'file';

/** Puts the styles that a page asks for where they should be. */
export type PutStyles = (html: string, where: StylesIn) => string;

/** Names of folders in what Astro has compiled: what is published, its part that we do not write ourselves, and our styles. */
const [published, assets, kept] = ['client', '_kaaslane', 'styles'];

/** Takes the style sheets out of what is published, and puts all of them together there as one. */
export function arrangeStyles(compiled: string): void {
	shortenScopes(compiled);
	mkdirSync(path.join(compiled, kept));
	const folder = path.join(compiled, published, assets);
	const sheets = readdirSync(folder)
		.filter((name) => name.endsWith('.css'))
		.sort();
	for (const name of sheets) renameSync(path.join(folder, name), path.join(compiled, kept, name));
	const all = [layers(), ...sheets.map((name) => sheetAt(path.join(compiled, kept, name)))].join('');
	writeFileSync(path.join(folder, `styles.${fingerprint(all).slice(0, 8)}.css`), all);
}

const sheetAt = (file: string): string => readFileSync(file, 'utf8').trim();

/** The order of the layers, which would otherwise be that of the names of the sheets. */
const layers = (): string =>
	readFileSync(path.join(root, 'src/styles/layers.css'), 'utf8')
		.replace(/\/\*.*?\*\/\s*/gs, '')
		.trim();

export function openStyles(compiled: string): PutStyles {
	const sheets = new Map(
		readdirSync(path.join(compiled, kept)).map((name) => [name, sheetAt(path.join(compiled, kept, name))]),
	);
	const together = readdirSync(path.join(compiled, published, assets)).find((name) => name.endsWith('.css')) ?? '';
	return (html, where) => {
		const asked = [...html.matchAll(link)].map(({ index, 1: folder = '', 2: name = '' }) => ({ index, folder, name }));
		const [first] = asked;
		if (!first) throw new Error('A page asks for no styles.');
		const own = asked.map(({ name }) => sheets.get(name) ?? unknown(name)).join('');
		const put =
			where === 'page' ? `<style>${own}</style>` : `<link rel="stylesheet" href="${first.folder}${together}">`;
		return html.replace(link, (...[, , , index]) => (index === first.index ? put : ''));
	};
}

/** As Astro writes it. */
const link = /<link rel="stylesheet" href="([^"]*\/)([^"/]+\.css)">/g;

function unknown(name: string): never {
	throw new Error(`A page asks for the styles ${name}, which Astro has not made.`);
}

/** The class by which Astro keeps the styles of a component apart: a hash of eight signs. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/**
 * Gives short names to those classes: they stand at nearly every element and in nearly every rule, and are a tenth of a
 * page. A name begins with a sign that none of our own begins with.
 */
function shortenScopes(compiled: string): void {
	const programs = filesBelow(compiled).filter((file) => /\.(mjs|css)$/.test(file));
	const texts = programs.map((file) => readFileSync(path.join(compiled, file), 'utf8'));
	const names = [...new Set(texts.flatMap((text) => text.match(scope) ?? []))].sort();
	const shorter = new Map(names.map((name, i) => [name, `_${i.toString(36)}`]));
	for (const [i, file] of programs.entries()) {
		const text = texts[i] ?? '';
		const short = text.replace(scope, (name) => shorter.get(name) ?? name);
		if (short !== text) writeFileSync(path.join(compiled, file), short);
	}
}
