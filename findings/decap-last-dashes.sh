#!/usr/bin/env bash
# decap-cms-core 3.19.1: three dashes at the end of the last value are gone when a file is opened.
#
# Its YAML reader takes any --- at the very end of a file for a closing separator and cuts it off,
# without looking whether it stands on a line of its own. Front matter goes through the same reader.
# Why it matters for texts kept in git: a sentence that breaks off or the last row of a table in a
# text loses its end when someone opens the file and saves another word, and nothing warns them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
# Its formats are modules without file endings, so a bundler has to put them together for node.
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps \
	decap-cms-core@3.19.1 yaml@1.10.3 gray-matter@4.0.3 immutable@4.3.9 lodash@4.17.21 esbuild@0.28.2

cat >formats.mjs <<'JS'
export { default as yaml } from 'decap-cms-core/dist/esm/formats/yaml.js';
export { FrontmatterInfer as page } from 'decap-cms-core/dist/esm/formats/frontmatter.js';
JS
npx --no-install esbuild formats.mjs --bundle --platform=node --log-level=error --outfile=formats.cjs

cat >run.cjs <<'JS'
const { yaml, page } = require('./formats.cjs');
const plain = require('yaml');
const show = (value) => JSON.stringify(value);
console.log('package: decap-cms-core ' + require('decap-cms-core/package.json').version);

const words = { title: 'At the door', hint: 'Ring twice and wait ---' };
const table = { title: 'Hours', text: 'Open:\n| day | hour |\n| --- | ---\n' };
const first = { hint: words.hint, title: words.title };
const inPage = { ...words, body: 'Welcome.\n' };

// Each is written by Decap itself and read by it again. The third is the control: the same value,
// but not at the end. Every file is read rightly by the yaml package that Decap uses.
const cases = [
	[words, yaml, { ...words, hint: 'Ring twice and wait' }],
	[table, yaml, { ...table, text: 'Open:\n| day | hour |\n| --- | \n' }],
	[first, yaml, first],
	[inPage, page, { ...inPage, hint: 'Ring twice and wait' }],
];
let still = true;
for (const [meant, format, known] of cases) {
	const file = format.toFile(meant);
	const seen = format.fromFile(file);
	if (format === yaml) still &&= show(plain.parse(file)) === show(meant);
	still &&= show(seen) === show(known);
	console.log('expected: ' + show(meant) + '\nseen:     ' + show(seen));
}
console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
process.exitCode = still ? 0 : 1;
JS
node run.cjs
