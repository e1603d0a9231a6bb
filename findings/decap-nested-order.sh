#!/usr/bin/env bash
# decap-cms-core 3.19.1: changing one word in a group of nine fields writes all nine in another order.
#
# Its guide says that the order of the fields in the configuration is their order in the saved file.
# While a file is edited it is held in maps of immutable 4.3.9, which keep the order up to eight keys
# and scatter them by hash from nine on. Only the outermost fields are put in order again on saving.
# Why it matters for texts kept in git: the diff of one corrected word is a whole moved block, nobody
# can review it, and two such changes in two languages meet as a conflict. The ninth field does it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
# Its parts are modules without file endings, so a bundler has to put them together for node.
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps \
	decap-cms-core@3.19.1 yaml@1.10.3 immutable@4.3.9 lodash@4.17.21 esbuild@0.28.2

cat >parts.mjs <<'JS'
export { default as yaml } from 'decap-cms-core/dist/esm/formats/yaml.js';
export * from 'decap-cms-core/dist/esm/lib/serializeEntryValues.js';
export { fromJS } from 'immutable';
JS
npx --no-install esbuild parts.mjs --bundle --platform=node --log-level=error --outfile=parts.cjs

cat >run.cjs <<'JS'
const { yaml, fromJS, serializeValues, deserializeValues } = require('./parts.cjs');
for (const name of ['decap-cms-core', 'immutable'])
	console.log('package: ' + name + ' ' + require(name + '/package.json').version);

const all = ['top', 'todo', 'bring', 'cost', 'doctor', 'night', 'ill', 'wrong', 'words'];
// What the editor does: read the file, hold it in maps, change one word, write the file.
const edit = (names) => {
	const inner = names.map((name) => ({ name, widget: 'string' }));
	const fields = fromJS([{ name: 'labels', widget: 'object', fields: inner }]);
	const before = yaml.toFile({ labels: Object.fromEntries(names.map((n) => [n, 'text'])) });
	const draft = deserializeValues(fromJS(yaml.fromFile(before)), fields);
	const saved = serializeValues(draft.setIn(['labels', 'top'], 'word'), fields);
	const after = yaml.toFile(saved.toJS(), ['labels']);
	console.log(names.length + ' fields');
	const order = (file) => Object.keys(yaml.fromFile(file).labels).join(' ');
	console.log('expected: ' + order(before) + '\nseen:     ' + order(after));
	return order(after);
};
const eight = edit(all.slice(0, 8));
const nine = edit(all);
const known = 'todo words ill wrong cost bring top night doctor';
const still = eight === all.slice(0, 8).join(' ') && nine === known;
console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
process.exitCode = still ? 0 : 1;
JS
node run.cjs
