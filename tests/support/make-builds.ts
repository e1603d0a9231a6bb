/**
 * Builds the three sites that the tests look at, beside each other: the plain one, as it will be published; a small one
 * under a sub-path with an origin of its own; and one with the invented languages. What has not changed since the last
 * run is kept. Run by `npm test`; `node tests/support/make-builds.ts FOLDER`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { composeInto } from './fixture.ts';
import { inventedContent } from './invented-site.ts';

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

function pseudoContent(): string {
	const folder = path.join(root ?? '', 'pseudo-content');
	inventedContent(folder);
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
