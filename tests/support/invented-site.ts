/**
 * The content of the site with the invented languages: the real one, with two thirds of its texts also in them, while the
 * rest is left to be missing; and one section of a translation that its original has left behind. Of the kits only so
 * many as have each kind of block, and none of their translations by people, which the plain site has; but with
 * `KAASLANE_ALL` all.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { addLanguage } from './add-language.ts';
import { kitsThatSuffice } from './cover.ts';
import { inventedLanguages, pseudo } from './pseudo.ts';

export function inventedContent(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync('content', folder, { recursive: true });
	if (process.env['KAASLANE_ALL'] !== '1') {
		leaveOutKits(folder, new Set(kitsThatSuffice()));
		for (const file of filesOf(path.join(folder, 'kits')).filter((name) => /(^|\/)(?!en\.)[^/]+\.mdx$/.test(name)))
			rmSync(path.join(folder, 'kits', file));
	}
	const originals = filesOf(folder).filter((file) => file.endsWith(`en.mdx`));
	const texts = new Set(originals.filter((_, i) => i % 3 !== 2));
	const isWanted = (file: string) => !file.endsWith('.mdx') || texts.has(file);
	for (const { tag, name, dir } of inventedLanguages)
		addLanguage(folder, { tag, name, dir, state: 'published', change: pseudo, isWanted });
	change(path.join(folder, 'guides/health/family-doctor/ru.mdx'), (text) =>
		text.replace(/^( {2}what-to-do: ).*$/m, "$1'00000000'"),
	);
}

/** Links that led to a kit lead to the list of all. */
function leaveOutKits(folder: string, kept: ReadonlySet<string>): void {
	const gone = readdirSync(path.join(folder, 'kits'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'shared' && !kept.has(`kits/${entry.name}`))
		.map(({ name }) => name);
	for (const name of gone) rmSync(path.join(folder, 'kits', name), { recursive: true });
	const addresses = new RegExp(`/materials/(${gone.join('|')})/[^)]*`, 'g');
	for (const file of filesOf(folder).filter((name) => name.endsWith('.mdx')))
		change(path.join(folder, file), (text) => text.replace(addresses, '/materials/'));
	change(path.join(folder, 'redirects.yaml'), (text) =>
		stringify((parse(text) as { to: string }[]).filter(({ to }) => to.search(addresses) < 0)),
	);
}

const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

function change(file: string, how: (text: string) => string): void {
	writeFileSync(file, how(readFileSync(file, 'utf8')));
}
