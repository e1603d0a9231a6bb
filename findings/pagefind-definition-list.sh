#!/usr/bin/env bash
# pagefind 1.6.0: in a definition list, neither the term nor the word that explains it can be found.
#
# Pagefind puts a full stop between paragraphs, items of a list and cells of a table, whose words HTML
# parts without a blank. The two parts of a definition list, dt and dd, are not among them: from HTML
# that was written without blanks between tags, as builders of sites do, the last word of a term and
# the first of its definition become one word of the index, and the excerpt shows them as one. Browsers
# put them on lines of their own, so nobody sees it on the page. The control is the same in a table.
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
for (const [name, html] of [
	['list', '<dl><dt>kindergarten</dt><dd>childcare</dd></dl>'],
	['table', '<table><tr><td>tax</td><td>levy</td></tr></table>'],
])
	await index.addHTMLFile({ url: `/${name}/`, content: `<html lang="en"><body>${html}</body></html>` });
await index.writeFiles({ outputPath: 'made' });
await close();

// The files come from the disk.
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(String(address).split('?')[0])));
const folder = `${pathToFileURL(path.resolve('made')).href}/`;
const { createInstance } = await import(`${folder}pagefind.js`);
const engine = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
const seen = async (word) => {
	const { results } = await engine.search(`"${word}"`);
	const pages = await Promise.all(results.map(({ data }) => data()));
	return pages.map(({ url, content }) => `${url} ${content}`).join('; ') || 'nothing';
};
const answers = [];
for (const word of ['kindergarten', 'childcare', 'kindergartenchildcare', 'tax', 'levy']) {
	answers.push(await seen(word));
	console.log(`${word.padEnd(22)} ${answers.at(-1)}`);
}
console.log('expected: the first two find /list/ and the third finds nothing, as in the table');
const one = '/list/ kindergartenchildcare';
const cells = '/table/ tax. levy.';
const still = JSON.stringify(answers) === JSON.stringify(['nothing', 'nothing', one, cells, cells]);
console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
process.exitCode = still ? 0 : 1;
JS
node run.mjs
