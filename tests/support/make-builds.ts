/**
 * Builds the three sites that the tests look at, beside each other: the plain one, as it will be published; a small one
 * under a sub-path with an origin of its own; and one with the invented languages. What has not changed since the last
 * run is kept. Run by `npm test`; `node tests/support/make-builds.ts FOLDER`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addLanguage } from './add-language.ts';
import { composeInto } from './fixture.ts';
import { inventedLanguages, pseudo } from './pseudo.ts';

const [root] = process.argv.slice(2);
if (!root) throw new Error('Name the folder to build into.');

/** A page of each kind, one that has moved among them: what differs under a sub-path are addresses, not texts. */
function smallContent(): string {
	const folder = path.join(root ?? '', 'sub-path-content');
	rmSync(folder, { recursive: true, force: true });
	composeInto(folder, {
		'redirects.yaml': '- from: /materials/evenings/welcome/\n  to: /materials/evenings/1-hello/\n',
	});
	return folder;
}

/**
 * The real content, with two thirds of its texts (and one of the kits) also in the invented languages, while the rest is left to be missing;
 * and one section of a translation that its original has left behind.
 */
function pseudoContent(): string {
	const folder = path.join(root ?? '', 'pseudo-content');
	rmSync(folder, { recursive: true, force: true });
	cpSync('content', folder, { recursive: true });
	const originals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(`en.mdx`))
		.sort();
	// Of the kits one is enough: each of their texts becomes four files.
	const texts = new Set(
		originals.filter(
			(file, i) => i % 3 !== 2 && (!file.startsWith('kits/') || /^kits\/(job-search-group|shared)\//.test(file)),
		),
	);
	const isWanted = (file: string) => !file.endsWith('.mdx') || texts.has(file);
	for (const { tag, name, dir } of inventedLanguages)
		addLanguage(folder, { tag, name, dir, state: 'published', change: pseudo, isWanted });
	const late = path.join(folder, 'guides/health/family-doctor/ru.mdx');
	writeFileSync(late, readFileSync(late, 'utf8').replace(/^( {2}what-to-do: ).*$/m, "$1'00000000'"));
	return folder;
}

const builds: Readonly<Record<string, NodeJS.ProcessEnv>> = {
	// What the workflow publishes is this very folder, built with its own addresses.
	plain: { REPOSITORY_URL: process.env['REPOSITORY_URL'] || 'https://example.org/kaaslane' },
	'sub-path': {
		KAASLANE_CONTENT: smallContent(),
		BASE_PATH: '/kaaslane/',
		SITE_URL: 'https://kaaslane.example',
		REPOSITORY_URL: 'https://example.org/kaaslane',
	},
	// Years later, when every fact has expired; nobody has said where the repository is.
	pseudo: {
		KAASLANE_CONTENT: pseudoContent(),
		KAASLANE_TODAY: '2031-01-01',
		REPOSITORY_URL: '',
	},
};

mkdirSync(root, { recursive: true });
for (const [name, env] of Object.entries(builds)) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		encoding: 'utf8',
		env: {
			...process.env,
			...env,
			KAASLANE_OUT: path.resolve(root, name),
			// Files with the same address and words are the same; making them takes longer than the pages.
			KAASLANE_CACHE: path.resolve(root, 'cache'),
		},
	});
	const said = stdout.split('\n').findLast((line) => line.trim() !== '') ?? '';
	console.log(`${name}: ${said.trim()}`);
	if (status !== 0) {
		console.error(`The build "${name}" failed:\n${stdout}\n${stderr}`);
		process.exit(1);
	}
}
