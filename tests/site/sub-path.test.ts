/** The small site under a sub-path has all that the large one has, if only one of each. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { builtSite, folderOf, type BuiltSite } from '../support/built-site.ts';
import { publishedBy } from '../support/published-files.ts';

const plain = builtSite(folderOf('plain'));
const small = builtSite(folderOf('sub-path'));

const missing = (of: (site: BuiltSite) => readonly string[]) => {
	const has = new Set(of(small));
	return [...new Set(of(plain))].filter((one) => !has.has(one));
};

test('it has a page of each kind in each language', () => {
	assert.deepEqual(
		missing(({ pages }) => pages.map(({ kind, locale }) => `${kind} ${locale}`)),
		[],
	);
});

test('it has a file to take away of each role, format and language', () => {
	assert.deepEqual(
		missing((site) => publishedBy(site).map(({ role, format, locale }) => `${role} ${format} ${locale}`)),
		[],
	);
});

/** What a file is, whatever page it belongs to: names with a fingerprint or a number are alike. */
const shapeOf = (file: string): string => {
	const parts = file.split(path.sep);
	const name = (parts.at(-1) ?? '')
		.replace(/^index\.html$|^404\.html$/, 'page')
		.replace(/\.[\w-]{6,}(?=\.\w+$)/, '')
		.replace(/-\d+(?=\.json$)/, '')
		.replace(/^(\d+|letter-\p{L}|kaaslane-.*|[a-z]+_[0-9a-f]+|[0-9a-f]{8})(?=\.)/u, '*');
	return name === 'page' ? 'page' : `${parts[0] ?? ''} ${name}`;
};

const outputsOf = ({ folder }: BuiltSite) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => shapeOf(path.relative(folder, path.join(entry.parentPath, entry.name))))
		// Pictures are the content's own; the small content brings one of another name.
		.filter((shape) => !/\.(svg|png|jpe?g|webp)$/.test(shape) || !shape.startsWith('pictures'));

test('it has a file of each kind of output', () => {
	assert.ok(new Set(outputsOf(plain)).size > 20);
	assert.deepEqual(missing(outputsOf), []);
});

test('it stands under its path, with an origin of its own', () => {
	assert.equal(small.base, '/kaaslane/');
	assert.equal(small.origin, 'https://kaaslane.example');
});
