/** The documents name only what is there, and the workflows run only what was pinned. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const documents = ['README.md', 'content/README.md', '.github/CONTRIBUTING.md', '.github/pull_request_template.md'];
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Folders that are made, and so are not there before somebody makes them. */
const made = /^(dist|node_modules|\.astro|\.cache|test-results)(\/|$)/;
const ending = /^[\w.-]+\.(astro|css|json|m?js|mdx?|svg|tsx?|ya?ml)$/;
const folder = /^[\w.@[\]-]+(\/[\w.@[\]-]+)*\/?$/;

const topLevel = readdirSync(root);
const contentNames = new Set(
	readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' }).map((place) => path.basename(place)),
);

/** Whatever a document sets in backquotes within a line. */
const quoted = (text: string) =>
	[...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

/** Paths of the repository that a document names, and that are not there. A bare name may be that of any content file. */
function missingPaths(text: string): string[] {
	return quoted(text).filter((words) => {
		const [first = ''] = words.split('/');
		if (made.test(words)) return false;
		if (ending.test(words)) return !existsSync(path.join(root, words)) && !contentNames.has(words);
		return (
			folder.test(words) && words.includes('/') && !(topLevel.includes(first) && existsSync(path.join(root, words)))
		);
	});
}

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
/** Commands of a document or a workflow that package.json does not have. `npm ci` is npm's own. */
const missingScripts = (text: string) =>
	[...text.matchAll(/(?:`|run: |^\s*)npm (?:run )?([a-z-]+)\b/gm)]
		.map(([, name = '']) => name)
		.filter((name) => name !== 'ci' && !scripts.includes(name));

/** Guides and kits named to `npm run translate` that are not there. */
const missingGuides = (text: string) =>
	[...text.matchAll(/npm run translate -- ([\w/-]+)/g)]
		.map(([, name = '']) => name)
		.filter((name) => !['content/guides', 'content'].some((folder) => existsSync(path.join(root, folder, name))));

const unpinned = (text: string) =>
	[...text.matchAll(/^[\s-]*uses:[ \t]*(.*)$/gm)]
		.map(([, action = '']) => action)
		.filter((action) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));

for (const document of documents) {
	test(`${document} names only paths, commands and guides that are there`, () => {
		const text = read(document);
		assert.deepEqual(missingPaths(text), []);
		assert.deepEqual(missingScripts(text), []);
		assert.deepEqual(missingGuides(text), []);
	});
}

test('the documents that should name paths do, so the test above has something to find', () => {
	for (const document of documents.slice(0, 3)) {
		assert.ok(quoted(read(document)).filter((words) => words.startsWith('content/')).length >= 3, document);
	}
});

test('a path, a command or a guide that is gone is noticed', () => {
	assert.deepEqual(missingPaths('See `src/library/`, `src/gone.ts`, `gone/`, `dist/` and `gone.yaml`.'), [
		'src/gone.ts',
		'gone/',
		'gone.yaml',
	]);
	assert.deepEqual(missingScripts('Run `npm test` or `npm run gone`.'), ['gone']);
	assert.deepEqual(missingGuides('npm run translate -- health/gone ru'), ['health/gone']);
});

const workflows = readdirSync(path.join(root, '.github/workflows'));

for (const workflow of workflows) {
	const text = read(`.github/workflows/${workflow}`);
	test(`${workflow} pins each action by its full hash and says its version`, () => {
		assert.match(text, /uses:/);
		assert.deepEqual(unpinned(text), []);
	});
	test(`${workflow} gives nothing to the code of strangers`, () => {
		assert.match(text, /^permissions: \{\}$/m);
		assert.doesNotMatch(text, /pull_request_target|workflow_run|secrets\./);
		const checkouts = text.split('actions/checkout@').length - 1;
		assert.equal(text.split('persist-credentials: false').length - 1, checkouts);
		assert.deepEqual(missingScripts(text), []);
	});
}

test('an action named by a tag or a short hash is noticed', () => {
	const text = '  - uses: actions/checkout@v7\n  - uses: actions/checkout@3d3c42e # v7.0.1\n';
	assert.equal(unpinned(text).length, 2);
});
