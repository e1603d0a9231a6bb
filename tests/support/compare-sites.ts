/**
 * `node tests/support/compare-sites.ts BEFORE AFTER`: says which pages of two built sites tell a reader something else,
 * and which files to download differ. An address that has moved is followed to where it leads.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { builtSite, type BuiltSite } from './built-site.ts';

const [before = '', after = ''] = process.argv.slice(2).map((folder) => path.resolve(folder));
if (!before || !after) throw new Error('Name the folders of two built sites.');

/** What a reader sees of a page, a line for each piece of text; undefined where there is no page. */
function visibleText(file: string): string[] | undefined {
	if (!existsSync(file)) return undefined;
	// What stands in a <noscript> is text to the parser, with the names by which styles find it.
	const tree = parse(readFileSync(file, 'utf8').replace(/ class="[^"]*"/g, ''));
	for (const hidden of tree.querySelectorAll('script, style')) hidden.remove();
	const words = tree.querySelectorAll('[aria-label], [alt], title, option').flatMap((element) => {
		const own = [element.getAttribute('aria-label'), element.getAttribute('alt')];
		return own.flatMap((text) => (text ? [text.trim()] : []));
	});
	return [...tree.structuredText.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()), ...words].filter(Boolean);
}

const fileOf = (folder: string, { base }: BuiltSite, url: string) => {
	const place = url.slice(base.length);
	return path.join(folder, place === '' || place.endsWith('/') ? `${place}index.html` : place);
};

/** Address to which a page leads on at once; the page's own where it stays. */
function followed(folder: string, site: BuiltSite, url: string): string {
	const file = fileOf(folder, site, url);
	const to = existsSync(file)
		? /http-equiv="refresh" content="0; ?url=([^"]+)"/i.exec(readFileSync(file, 'utf8'))?.[1]
		: undefined;
	return to ?? url;
}

const old = builtSite(before);
const now = builtSite(after);
let same = 0;
const other: string[] = [];
for (const { url } of old.pages) {
	const [was, is] = [visibleText(fileOf(before, old, url)), visibleText(fileOf(after, now, followed(after, now, url)))];
	if (!is) other.push(`${url}\n  is gone`);
	else if (JSON.stringify(was) === JSON.stringify(is)) same++;
	else {
		const lost = was?.filter((line) => !is.includes(line)) ?? [];
		const gained = is.filter((line) => !was?.includes(line));
		other.push([url, ...lost.map((line) => `  - ${line}`), ...gained.map((line) => `  + ${line}`)].join('\n'));
	}
}
const known = new Set(old.pages.map(({ url }) => followed(after, now, url)));
const fresh = now.pages.filter(({ url }) => !known.has(url));
console.log([...other, ...fresh.map(({ url }) => `${url}\n  is new`)].join('\n'));

interface Download {
	readonly file: string;
	readonly sha256: string;
}
const downloadsIn = (folder: string) =>
	(JSON.parse(readFileSync(path.join(folder, 'downloads/index.json'), 'utf8')) as { downloads: Download[] }).downloads;
const sums = new Map(downloadsIn(after).map(({ file, sha256 }) => [file, sha256]));
const changed = downloadsIn(before).filter(({ file, sha256 }) => sums.get(file) !== sha256);
console.log(
	`\n${same} of ${old.pages.length} pages say the same, ${other.length} something else, ${fresh.length} are new.`,
);
console.log(`${changed.length} of ${downloadsIn(before).length} files to download have other bytes or another name.`);
