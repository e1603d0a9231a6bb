/** The plan of the house: imports go one way, by the table below, and no file imports itself by a detour. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

/**
 * Which room of `src/` may import from which others; the files that lie in `src/` itself are for all. Some rooms lie in
 * one folder.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	styles: [],
	i18n: [],
	library: ['i18n'],
	views: ['library', 'i18n'],
	'search/engine': [],
	'search/index': ['search/engine'],
	'search/records': ['search/index', 'search/engine', 'views', 'library', 'i18n'],
	tools: ['page-model', 'views', 'i18n', 'styles'],
	'page-model': ['search/records', 'views', 'library', 'i18n'],
	documents: ['views', 'library', 'i18n'],
	components: ['tools', 'page-model', 'search/records', 'search/engine', 'views', 'library', 'i18n', 'styles'],
	astro: ['page-model', 'i18n'],
	pages: ['components', 'page-model'],
	outputs: ['documents', 'page-model', 'search/records', 'views', 'library', 'i18n'],
	build: ['outputs', 'documents', 'page-model', 'search/records', 'views', 'library', 'i18n'],
	editing: ['library', 'i18n'],
	dev: ['build', 'outputs', 'page-model', 'search/records', 'views', 'library', 'i18n'],
	commands: ['editing', 'dev', 'build', 'outputs', 'library', 'i18n'],
};

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
	// What env.d.ts declares, Astro's own types hold for everybody.
	.filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
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

const rooms = Object.keys(mayImport);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${path.join(source, room)}/`));

/** Imports that the table does not allow, and what it does. */
const wrongWay = (imports: ReadonlyMap<string, readonly string[]>): string[] =>
	[...imports].flatMap(([file, others]) => {
		const room = roomOf(file);
		const allowed = room === undefined ? [] : (mayImport[room] ?? []);
		return others
			.filter((other) => ![undefined, room, ...allowed].includes(roomOf(other)))
			.map(
				(other) =>
					`${path.relative(root, file)} imports ${path.relative(root, other)}. ${room === undefined ? 'Files of src/ itself import only one another.' : `src/${room}/ may import only from: ${[...allowed, 'the files of src/ itself'].join(', ')}. See the table in tests/unit/architecture.test.ts.`}`,
			);
	});

test('imports go one way', () => {
	assert.deepEqual(wrongWay(graph), []);
});

test('an import that goes another way would be noticed, and so would one of a file of src/ itself', () => {
	const [engine, records, own] = ['search/engine/a.ts', 'search/records/b.ts', 'zip.ts'].map((file) =>
		path.join(source, file),
	) as [string, string, string];
	assert.deepEqual(wrongWay(new Map([[records, [engine, own]]])), []);
	assert.match(wrongWay(new Map([[engine, [records]]])).join(), /search\/engine\/ may import only from: the files of/);
	assert.match(wrongWay(new Map([[own, [engine]]])).join(), /import only one another/);
});

test('the table of who may import whom knows every room, and no other', () => {
	const folders = readdirSync(source).filter((name) => statSync(path.join(source, name)).isDirectory());
	const isKnown = (file: string) => path.dirname(file) === source || roomOf(file) !== undefined;
	assert.deepEqual(
		files.filter((file) => !isKnown(file)),
		[],
	);
	assert.deepEqual(
		folders.filter((folder) => !rooms.some((room) => room.split('/')[0] === folder)),
		[],
	);
	assert.deepEqual(
		rooms.filter((room) => !existsSync(path.join(source, room))),
		[],
	);
});
