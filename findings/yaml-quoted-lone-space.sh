#!/usr/bin/env bash
# yaml 2.9.1: reading a quoted text and writing it back unchanged puts a backslash into it.
#
# It happens where a double-quoted text has a line that holds one space and nothing else, as people
# leave between two paragraphs. Both the line break before the space and the one after it ask for the
# space to be escaped, so it is escaped twice, and twice is a backslash that a reader sees.
# Why it matters for texts kept in git: a tool that only reads and writes a file changes the words in
# it, without an error, and the next reader takes the backslash for the author's.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@4.1.0

cat >run.cjs <<'JS'
const yaml = require('yaml');
const other = require('js-yaml');
const show = (text) => JSON.stringify(text);
console.log('package: yaml ' + require('yaml/package.json').version);

const meant = 'Bring the passport of each child.\n \nThe desk opens at nine.';
const broken = 'Bring the passport of each child.\n\\\nThe desk opens at nine.';
const file = 'note: ' + show(meant) + '\n';
const valid = yaml.parse(file).note === meant && other.load(file).note === meant;
console.log('the file is read alike by yaml and js-yaml: ' + valid);

// One round: read, write, read. The second reader shows that it is the writing that goes wrong.
const written = yaml.parseDocument(file).toString();
console.log('file before: ' + show(file));
console.log('file after:  ' + show(written));
const seen = yaml.parse(written).note;
const byOther = other.load(written).note;

// The same without quotes in a file: a text that ends in a line of one space is written quoted.
const typed = meant + '\n ';
const back = yaml.parse(yaml.stringify({ note: typed })).note;

console.log('expected:         ' + show(meant));
console.log('seen:             ' + show(seen));
console.log('seen by js-yaml:  ' + show(byOther));
console.log('expected, typed:  ' + show(typed));
console.log('seen, typed:      ' + show(back));
const still = valid && seen === broken && byOther.includes('\\') && back === broken + '\n ';
console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
process.exitCode = still ? 0 : 1;
JS
node run.cjs
