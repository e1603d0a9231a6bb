#!/usr/bin/env bash
# yaml 1.10.3: a folded text that it wrote itself comes back with a line break missing.
#
# It happens where the last line of the text is indented and ends in a space. The reader leaves that
# space out when it looks for the end of the text, takes the last line for an ordinary one and joins
# it to the line above. yaml 2.9.1 reads the same file rightly. decap-cms-app 3.16.3 ships 1.10.3.
# Why it matters for texts kept in git: the file is right and the diff is clean, but an editing screen
# shows the list run into its heading, and saving any other word of the file makes that permanent.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts old@npm:yaml@1.10.3 new@npm:yaml@2.9.1

cat >run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const old = require('old');
const recent = require('new');
const show = (text) => JSON.stringify(text);
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version;
console.log('package: yaml ' + version('old') + ', and beside it yaml ' + version('new'));

const heading = 'Take these papers with you to the office of the town, all of them in the original:';
const meant = heading + '\n  your passport \n';
const file = old.stringify({ note: meant });
console.log('the file that 1.10.3 writes:\n' + file);

const seen = old.parse(file).note;
const byRecent = recent.parse(file).note;
// The control: without the space at the end nothing is lost.
const trimmed = heading + '\n  your passport\n';
const control = old.parse(old.stringify({ note: trimmed })).note;

console.log('expected:               ' + show(meant));
console.log('seen by 1.10.3:         ' + show(seen));
console.log('seen by 2.9.1:          ' + show(byRecent));
console.log('1.10.3, no space there: ' + show(control));
const still = seen === heading + '   your passport \n' && byRecent === meant && control === trimmed;
console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
process.exitCode = still ? 0 : 1;
JS
node run.cjs
