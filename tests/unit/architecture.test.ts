/** The plan of the house: no file imports itself by a detour, and the table of who may import whom knows every room. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'src');

/** Files that a file imports by their place, types included: a type that leads round in a circle has no home either. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)'(\.{1,2}\/[^']+)'/g)]
		.map(([, name = '']) => path.join(path.dirname(file), name))
		.filter((other) => /\.(ts|astro)$/.test(other) && existsSync(other));
}

/** The first way found that leads from a file back to itself, file by file; none where there is no such way. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
	const done = new Set<string>();
	const way: string[] = [];
	const visit = (file: string): string[] => {
		const at = way.indexOf(file);
		if (at >= 0) return [...way.slice(at), file];
		if (done.has(file)) return [];
		way.push(file);
		for (const other of graph.get(file) ?? []) {
			const circle = visit(other);
			if (circle.length > 0) return circle;
		}
		way.pop();
		done.add(file);
		return [];
	};
	for (const file of graph.keys()) {
		const circle = visit(file);
		if (circle.length > 0) return circle;
	}
	return [];
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|astro)$/.test(file))
	.map((file) => path.join(source, file));
const graph = new Map(files.map((file) => [file, importsOf(file)]));

test('no file of the house imports itself by a detour', () => {
	assert.deepEqual(
		circleIn(graph).map((file) => path.relative(root, file)),
		[],
	);
});

test('a circle would be noticed, also one of three files', () => {
	const three = new Map([
		['a', ['b']],
		['b', ['d', 'c']],
		['c', ['a']],
		['d', []],
	]);
	assert.deepEqual(circleIn(three), ['a', 'b', 'c', 'a']);
	assert.ok([...graph.values()].flat().length > 500, 'the imports are found');
});

test('the table of who may import whom knows every room, and no other', () => {
	const table = readFileSync(path.join(root, 'eslint.config.mjs'), 'utf8');
	const rooms = [...(/const mayImport = \{([\s\S]*?)\n\};/.exec(table)?.[1] ?? '').matchAll(/^\t'?([\w/-]+)'?:/gm)].map(
		([, room = '']) => room,
	);
	const folders = readdirSync(source).filter((name) => statSync(path.join(source, name)).isDirectory());
	const without = folders.filter((folder) => !rooms.some((room) => room.split('/')[0] === folder));
	assert.deepEqual(without, ['styles'], 'styles import nothing');
	assert.deepEqual(
		rooms.filter((room) => !existsSync(path.join(source, room))),
		[],
	);
});
