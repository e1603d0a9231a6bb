#!/usr/bin/env bash
# pagefind 1.6.0: a word that stands nowhere is answered with pages that have only its first letters.
#
# Where no word of the index begins with what was typed, Pagefind takes the longest indexed word with
# which the typed one begins, however short, and answers as if that had been asked. The result does not
# tell: no flag, a score like any other, and in the excerpt the short word is marked as found. So a search
# for an authority by its Estonian name brings every page that says "to", and none can be told from a hit.
# The control: the same query in quotation marks finds nothing, which is how one can know.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund pagefind@1.6.0

cat >run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';

console.log('package: pagefind ' + JSON.parse(readFileSync('node_modules/pagefind/package.json')).version);
const { index } = await createIndex({ forceLanguage: 'en' });
for (const [name, words] of [
	['office', 'Go to the office.'],
	['bank', 'Open an account. Bring a passport.'],
])
	await index.addHTMLFile({
		url: `/${name}/`,
		content: `<html lang="en"><body><h1>${name}</h1><p>${words}</p></body></html>`,
	});
await index.writeFiles({ outputPath: 'made' });
await close();

// The files come from the disk.
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(String(address).split('?')[0])));
const folder = `${pathToFileURL(path.resolve('made')).href}/`;
const { createInstance } = await import(`${folder}pagefind.js`);
const engine = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
const seen = async (query) => {
	const { results } = await engine.search(query);
	const pages = await Promise.all(results.map(({ data }) => data()));
	return pages.map(({ url, excerpt }) => `${url} ${excerpt}`).join('; ') || 'nothing';
};
const word = await seen('tootukassa');
const quoted = await seen('"tootukassa"');
console.log('expected for tootukassa:   nothing');
console.log('seen for tootukassa:       ' + word);
console.log('seen in quotation marks:   ' + quoted);
const still = word === '/office/ office. Go <mark>to</mark> the office.' && quoted === 'nothing';
console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
process.exitCode = still ? 0 : 1;
JS
node run.mjs
