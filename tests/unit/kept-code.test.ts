/** What is kept from build to build is made anew where the code that makes it changes: all of it is counted. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { formatMakers } from '../../src/documents/make/format-hash.ts';
import { indexMakers } from '../../src/outputs/search/search-index.ts';

const source = path.resolve(import.meta.dirname, '../../src');

/** What a file takes from elsewhere to run: imports of types are gone by then. */
const importsOf = (file: string): string[] =>
	[
		...readFileSync(file, 'utf8').matchAll(
			/^(?:import|export)\s+(?!type\b)(?:[^;]*?from\s*)?'([^']+)'|\bimport\('([^']+)'\)/gm,
		),
	].map(([, fixed, late]) => fixed ?? late ?? '');

/** Our files and the packages that run when one of ours does. */
function runBy(entry: string): { files: string[]; packages: string[] } {
	const files = new Set<string>();
	const packages = new Set<string>();
	const visit = (file: string) => {
		if (files.has(file)) return;
		files.add(file);
		for (const name of importsOf(file))
			if (!name.startsWith('.')) packages.add(name);
			else if (existsSync(path.join(path.dirname(file), name))) visit(path.join(path.dirname(file), name));
	};
	visit(path.join(source, entry));
	return {
		files: [...files].map((file) => path.relative(source, file)),
		packages: [...packages].filter((name) => !name.startsWith('node:')),
	};
}

/** They say what went wrong, or where something lies, and nothing of what is in a file. */
const harmless = ['plain-error.ts', 'site.ts', 'file-cache.ts'];

const notCounted = (entry: string, places: readonly string[]): string[] =>
	runBy(entry).files.filter((file) => !places.some((place) => file === place || file.startsWith(`${place}/`)));

for (const [format, entry] of [
	['pdf', 'documents/formats/pdf/pdf.ts'],
	['docx', 'documents/formats/docx/docx.ts'],
	['epub', 'documents/make/bind-book.ts'],
] as const) {
	const { code, libraries } = formatMakers[format];

	test(`all code that draws a file of the format ${format} is counted among what it is made of`, () => {
		assert.deepEqual(
			notCounted(entry, code).filter((file) => !harmless.includes(file)),
			[],
		);
		assert.ok(runBy(entry).files.length > 5);
		for (const place of code.filter((one) => one.endsWith('.ts')))
			assert.deepEqual(
				notCounted(
					entry,
					code.filter((one) => one !== place),
				).filter((file) => !harmless.includes(file)),
				[place],
				'one that is forgotten is noticed',
			);
	});

	test(`and so are the libraries that draw a file of the format ${format}`, () => {
		const { packages } = runBy(entry);
		assert.ok(packages.length > 0);
		assert.deepEqual(
			packages.filter((name) => !libraries.test(name)),
			[],
		);
	});
}

test('all code that makes an index is counted among what it is made of', () => {
	const entry = 'outputs/search/index-worker.ts';
	assert.deepEqual(
		notCounted(entry, indexMakers).filter((file) => file !== 'plain-error.ts'),
		[],
	);
	for (const place of indexMakers)
		assert.ok(
			notCounted(
				entry,
				indexMakers.filter((one) => one !== place),
			).length > 1,
			`without ${place} something would be noticed`,
		);
});
